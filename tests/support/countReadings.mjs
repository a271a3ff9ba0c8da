// Loaded before a command (`node --import`): counts how often each file below content/ is read in
// this process, and writes the counts into the folder COUNT_READINGS when the process ends.
import fs from 'node:fs';
import path from 'node:path';
import { syncBuiltinESMExports } from 'node:module';

const content = path.resolve('content') + path.sep;
const counts = {};
// Node's readFileSync calls openSync: that is one reading.
let isNested = false;

function counted(real, owner) {
  return (...given) => {
    const file = given[0] instanceof URL ? given[0].pathname : String(given[0]);
    const full = path.resolve(file);
    if (full.startsWith(content) && !isNested) counts[full] = (counts[full] ?? 0) + 1;
    const wasNested = isNested;
    isNested = true;
    try {
      return real.apply(owner, given);
    } finally {
      isNested = wasNested;
    }
  };
}

for (const [owner, names] of [
  [fs, ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream']],
  [fs.promises, ['readFile', 'open']],
])
  for (const name of names) owner[name] = counted(owner[name], owner);
syncBuiltinESMExports();

process.on('exit', () =>
  fs.writeFileSync(
    path.join(process.env.COUNT_READINGS, `${process.pid}.json`),
    JSON.stringify(counts),
  ),
);
