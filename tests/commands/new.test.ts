import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFile } from '../../src/core/model/newFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'claims'));
  writeFileSync(join(folder, 'claims', 'they-spoke.md'), 'Mine\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Runs `npm run new` over the folder: its status, what it says (the folder as DIR), and which files
 * are there then.
 */
function begin(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'new', ...args],
    { encoding: 'utf8', env: { ...process.env, SOURCELINE_CONTENT: folder } },
  );
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort();
  return { status, says: (stdout + stderr).trim().replace(/\S*content-\w+/g, 'DIR'), files };
}

test('begins a file in the folder of its kind, in a folder of its own', () => {
  expect(begin('claim', 'the-talk/they-met')).toEqual({
    status: 0,
    says: 'DIR/claims/the-talk/they-met.md is there. Fill in what it cannot do without; `npm run check` tells what is missing.',
    files: ['claims/the-talk/they-met.md', 'claims/they-spoke.md'],
  });
  expect(readFileSync(join(folder, 'claims/the-talk/they-met.md'), 'utf8')).toBe(newFile('claims'));
});

test('begins the newsroom', () => {
  expect(begin('site')).toMatchObject({ status: 0, files: ['claims/they-spoke.md', 'site.md'] });
});

test.each([
  [['claim', 'they-spoke'], 'DIR/claims/they-spoke.md is there already.'],
  [['claim', 'the-talk/they-spoke.md'], 'DIR/claims/they-spoke.md is there already.'],
  [
    ['claim', 'Škoda met'],
    'Invalid file name “Škoda met.md”. Use a–z, 0–9 and single hyphens. Rename it to skoda-met.md.',
  ],
  [
    ['claim', '../x'],
    'DIR/x.md is no place for a file. Folders in claims/ have names of their own, with one "/" between them.',
  ],
  [['calim', 'x'], '“calim” is nothing that has a file. Did you mean “claim”?'],
  [['site', 'x'], 'The file of the site is site.md: give it no name.'],
  [
    ['claim'],
    'Write what it is and its name, as in: npm run new claim a-short-name. It is one of article, claim, source, actor, event, term, figure, site, photo, document, map, chart, clock, table.',
  ],
  [
    [],
    'Write what it is and its name, as in: npm run new claim a-short-name. It is one of article, claim, source, actor, event, term, figure, site, photo, document, map, chart, clock, table.',
  ],
])('refuses %j, says why, and writes nothing', (args, says) => {
  expect(begin(...args)).toEqual({ status: 1, says, files: ['claims/they-spoke.md'] });
  expect(readFileSync(join(folder, 'claims/they-spoke.md'), 'utf8')).toBe('Mine\n');
});
