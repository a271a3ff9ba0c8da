import { expect, test } from 'vitest';
import type { Outcome } from './tryInput.ts';
import { watched } from './watched.ts';

/** A reader for which the third input has no end, and the fifth ends the program. */
const reader = new URL(
  `data:text/javascript,${encodeURIComponent(`
import { parentPort, workerData } from 'node:worker_threads';
for (let number = workerData.from; number < workerData.to; number++) {
  if (number === 2) for (;;);
  if (number === 4) process.exit(1);
  parentPort.postMessage({ number, outcome: { milliseconds: 1, read: true } });
}
`)}`,
);

test('an input that never ends, or ends its reader, is named, and the others are read', async () => {
  const told: [number, Outcome['fault']][] = [];
  await watched(reader, { seed: 1, from: 0, to: 7 }, 3, (number, { fault }) =>
    told.push([number, fault]),
  );
  expect(told).toEqual([
    [0, undefined],
    [1, undefined],
    [2, 'It did not end within 3 s.'],
    [3, undefined],
    [4, 'It ended the program that read it.'],
    [5, undefined],
    [6, undefined],
  ]);
});
