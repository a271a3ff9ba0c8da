import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usage } from '../../../tools/usage.mjs';

/** The options that the file of a command reads. */
function optionsRead(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(\w+): \{ type: '(?:string|boolean)'/g)].map(([, name]) => name!);
}

const files = Object.entries(
  Object.fromEntries(
    [...readFileSync('tools/run.mjs', 'utf8').matchAll(/^ {2}(\w+): '(.+\.ts)',$/gm)].map(
      ([, name, path]) => [name!, `tools/${path}`],
    ),
  ),
);

test.each(files.filter(([name]) => name in usage))(
  '--help of %s names every option that there is, and no other',
  (name, file) => {
    const named = usage[name]!.options.map(([option]) => /^--(\w+)/.exec(option!)![1]);
    expect(named.toSorted()).toEqual(optionsRead(file).toSorted());
  },
);

test('each command that takes options has a --help', () => {
  const silent = files.filter(([name, file]) => optionsRead(file).length > 0 && !(name in usage));
  expect(silent).toEqual([]);
});

test('--help prints how a command is called and runs nothing', () => {
  const { status, stdout } = spawnSync(process.execPath, ['tools/run.mjs', 'check', '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^npm run check -- \[OPTIONS\]\n/);
  expect(stdout).toContain('--since REVISION');
});
