import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { baseFiles } from '../support/content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const { file, text } of baseFiles) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Runs a command over the folder: its status, and what it says, with the folder as DIR. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_CONTENT: folder },
  });
  return { status, says: (stdout + stderr).trim().replace(/\S*content-\w+/g, 'DIR') };
}

test('a translation begins, is checked, and is noted to follow its original again', () => {
  expect(run('translate', 'they-spoke', 'uk')).toEqual({
    status: 0,
    says: 'DIR/claims/they-spoke.uk.md is there, with the words of its original. Translate them; `npm run check` tells which are still to be done.',
  });
  expect(read('claims/they-spoke.uk.md')).toBe(
    '---\ntranslates: they-spoke\nclaim: The host and the guest spoke\nof:\n  claim: ghkn\n---\n',
  );
  expect(run('check').says).toContain('not-translated');
  const translated = read('claims/they-spoke.uk.md').replace('The host and the guest spoke', 'Так');
  write('claims/they-spoke.uk.md', translated);
  expect(run('check').says).not.toContain('translat');

  write('claims/they-spoke.md', read('claims/they-spoke.md').replace('guest spoke', 'guest met'));
  expect(run('check').says).toContain('claims/they-spoke.uk.md:3:8  warning  translation-behind');
  expect(run('translate', 'all', 'uk').says).toBe(
    'DIR/claims/they-spoke.uk.md is behind its original: `npm run check` tells where. When it is translated anew, name it.',
  );
  expect(run('translate', 'claims/they-spoke', 'uk').says).toBe(
    'DIR/claims/they-spoke.uk.md now counts as following its original.\n  Behind until now: `claim`, line 3, where the original had changed.',
  );
  expect(read('claims/they-spoke.uk.md')).not.toBe(translated);
  expect(run('check').says).not.toContain('translat');
  expect(run('translate', 'they-spoke', 'uk').says).toContain('followed its original already');
});

test.each([
  [
    ['they-spok', 'uk'],
    'There is nothing of the id “they-spok” that could be read. Did you mean “they-spoke”?',
  ],
  [
    ['they-spoke', 'ukrainian'],
    '“ukrainian” is not the tag of a language. Write one such as uk, de or pt-BR.',
  ],
  [['they-spoke', 'en-GB'], 'The originals are in “en-GB” already.'],
  [['all', 'uk'], 'There is no translation into “uk” yet.'],
])('is refused: %s', (args, says) => {
  expect(run('translate', ...args)).toEqual({ status: 1, says });
});
