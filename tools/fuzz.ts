// `npm run fuzz`: reads thousands of files that went wrong, and looks that each becomes a part of
// the record or a problem with a place, within two seconds; then that long chains of relays, events
// and claims are checked and shown soon. `--inputs N`, `--seed N`, `--from N`.
// An input that fails, or never ends, is kept as a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { graphs, tryGraph } from '../tests/fuzz/graphs.ts';
import { corpus, inputOf } from '../tests/fuzz/inputs.ts';
import { watched } from '../tests/fuzz/watched.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [count, seed, from] = [values.inputs, values.seed, values.from].map(Number) as [
  number,
  number,
  number,
];
const files = corpus();
const kept = join('.build', 'fuzz');
/** Far more than any input takes, also on a machine that does much else. */
const mostSeconds = 60;

const graphSize = 2000;
const mostForOnePage = 1000;

let read = 0;
let failed = 0;
let slowest = { milliseconds: 0, number: from };
const start = performance.now();
await watched(
  new URL('../tests/fuzz/reader.ts', import.meta.url),
  { seed, from, to: from + count },
  mostSeconds,
  (number, outcome) => {
    if (outcome.read) read++;
    if (outcome.milliseconds > slowest.milliseconds)
      slowest = { milliseconds: outcome.milliseconds, number };
    if (outcome.fault === undefined) return;
    failed++;
    const input = inputOf(seed, number, files);
    const path = join(kept, `${seed}-${number}-${basename(input.file)}`);
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, input.bytes);
    console.error(
      `${number} (${input.file}, ${input.what}): ${outcome.fault}\n  Kept as ${path}; again with --seed ${seed} --from ${number} --inputs 1.`,
    );
  },
);
const { file, what } = inputOf(seed, slowest.number, files);
console.log(
  `${count} inputs of seed ${seed}, from ${from} on, in ${((performance.now() - start) / 1000).toFixed(0)} s: ${read} became part of the record, ${count - read} were told of, ${failed} failed.`,
);
console.log(
  `The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.number} (${file}, ${what}).`,
);
// A record is checked in as long as its files take one by one, and one page of it is made at once.
for (const name of Object.keys(graphs)) {
  const taken = tryGraph(name, graphSize);
  const isSlow = taken.check > 1000 + 2 * taken.files || taken.view > mostForOnePage;
  if (isSlow) failed++;
  console.log(
    `${isSlow ? 'Too slow: ' : ''}${name}, ${taken.files} files: checked in ${taken.check.toFixed(0)} ms, the longest page in ${taken.view.toFixed(0)} ms.`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
