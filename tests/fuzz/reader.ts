// A worker: tries the inputs that it is given and tells what came of each.
import { parentPort, workerData } from 'node:worker_threads';
import { corpus, inputOf } from './inputs.ts';
import { tryInput } from './tryInput.ts';
import type { Numbers } from './watched.ts';

const { seed, from, to } = workerData as Numbers;
const files = corpus();
for (let number = from; number < to; number++)
  parentPort!.postMessage({ number, outcome: tryInput(inputOf(seed, number, files)) });
