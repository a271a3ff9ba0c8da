import { Worker } from 'node:worker_threads';
import type { Outcome } from './tryInput.ts';

/** Which inputs: those of a seed from one number to below another. */
export interface Numbers {
  seed: number;
  from: number;
  to: number;
}

/**
 * Has a worker try inputs one after another, and tells what came of each, in their order. One that
 * does not end in time, or ends the worker, is a fault like others: a new worker goes on after it.
 * The worker at `reader` gets `Numbers` and posts `{ number, outcome }` for each.
 */
export async function watched(
  reader: URL,
  { seed, from, to }: Numbers,
  seconds: number,
  tell: (number: number, outcome: Outcome) => void,
): Promise<void> {
  for (let next = from; next < to; next++) {
    const fault = await new Promise<string | undefined>((resolve) => {
      const worker = new Worker(reader, { workerData: { seed, from: next, to } });
      let timer: NodeJS.Timeout;
      // The first reason is the reason: to be ended for it ends the worker too.
      const end = (why?: string) => {
        clearTimeout(timer);
        resolve(why);
        void worker.terminate();
      };
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => end(`It did not end within ${seconds} s.`), seconds * 1000);
      };
      worker.on('message', ({ number, outcome }: { number: number; outcome: Outcome }) => {
        tell(number, outcome);
        next = number + 1;
        if (next < to) wait();
        else end();
      });
      worker.on('error', (error) => end(`It ended the program that read it: ${String(error)}`));
      worker.on('exit', () => end(next < to ? 'It ended the program that read it.' : undefined));
      wait();
    });
    if (fault !== undefined) tell(next, { milliseconds: seconds * 1000, read: false, fault });
  }
}
