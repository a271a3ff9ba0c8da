// Run by npm after each installation: the Node that a package has brought must be the very file
// whose digest stands in nodeDigests.json. Plain JavaScript, since any Node may run it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = path.resolve(process.argv[2] ?? 'node_modules');
const digests = JSON.parse(
  readFileSync(fileURLToPath(new URL('nodeDigests.json', import.meta.url)), 'utf8'),
);
const wrong = Object.entries(digests).filter(([name, { sha256 }]) => {
  const program = ['bin/node', 'bin/node.exe']
    .map((file) => path.join(modules, name, file))
    .find((file) => existsSync(file));
  return (
    program !== undefined &&
    createHash('sha256').update(readFileSync(program)).digest('hex') !== sha256
  );
});
for (const [name, { version }] of wrong)
  console.error(
    `The Node in node_modules/${name} is not the file that was checked in as ${version} (tools/setup/nodeDigests.json). Do not run it: remove node_modules, and see docs/supply.md.`,
  );
process.exitCode = wrong.length === 0 ? 0 : 1;
