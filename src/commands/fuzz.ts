// `npm run fuzz`: reads thousands of files that went wrong, and looks that each becomes a part of the record or a problem with a place, within two seconds. `--inputs N`, `--seed N`, `--from N`. An input that fails is kept as a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { around, inputOf } from '../../tests/fuzz/inputs.ts';
import { tryInput } from '../../tests/fuzz/tryInput.ts';
import { contentFolder, readContentFolder } from './contentFolder.ts';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } } });
const [count, seed, from] = [values.inputs, values.seed, values.from].map(Number) as [number, number, number];
const folder = readContentFolder(contentFolder());
const corpus = [...around, ...('files' in folder ? folder.files : [])];
const kept = join('.build', 'fuzz');

let read = 0, failed = 0, slowest = { milliseconds: 0, number: from, what: '' };
const start = performance.now();
for (let number = from; number < from + count; number++) {
  const input = inputOf(seed, number, corpus), outcome = tryInput(input);
  if (outcome.read) read++;
  if (outcome.milliseconds > slowest.milliseconds) slowest = { milliseconds: outcome.milliseconds, number, what: `${input.file}, ${input.what}` };
  if (outcome.fault === undefined) continue;
  failed++;
  mkdirSync(kept, { recursive: true });
  const path = join(kept, `${seed}-${number}-${basename(input.file)}`);
  writeFileSync(path, input.bytes);
  console.error(`${number} (${input.file}, ${input.what}): ${outcome.fault}\n  Kept as ${path}; again with --seed ${seed} --from ${number} --inputs 1.`);
}
console.log(`${count} inputs of seed ${seed}, from ${from} on, in ${((performance.now() - start) / 1000).toFixed(0)} s: ${read} became part of the record, ${count - read} were told of, ${failed} failed.`);
console.log(`The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.number} (${slowest.what}).`);
process.exitCode = failed === 0 ? 0 : 1;
