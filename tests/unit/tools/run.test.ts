import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../support/published.ts';

/** What `run.mjs links` says where the command is this text. */
function said(command: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  try {
    writeFiles(folder, { 'package.json': '{ "type": "module" }', 'tools/links.ts': command });
    copyFileSync('tools/run.mjs', join(folder, 'tools/run.mjs'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'tools/run.mjs'), 'links', ...args],
      { encoding: 'utf8' },
    );
    return { status, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a package that is not installed is named, with what to run', () => {
  expect(said("import 'a-new-package/part';")).toEqual({
    status: 1,
    stderr: 'The package “a-new-package” is not installed. Run `npm ci`.\n',
  });
});

test('an option that there is none of is told without a trace of the code', () => {
  const { status, stderr } = said(
    "import { parseArgs } from 'node:util'; parseArgs({ options: {} });",
    '--depth',
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Unknown option '--depth'/);
  expect(stderr).not.toContain('at ');
});

test('a file of ours that is missing is our fault, and told with its trace', () => {
  expect(said("import './gone.ts';").stderr).toContain('gone.ts');
});

test('a command that there is none of is told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'lnks'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'There is no command “lnks”. `npm run` lists what there is.\n',
  });
});
