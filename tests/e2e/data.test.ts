import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { elementsOf, wordsOf } from '../support/elementsOf.ts';

test('the line on the page "Data", pasted beside the two files, gives the standing of the claim’s page', () => {
  const code = elementsOf(readFileSync('dist/data/index.html', 'utf8')).find(({ attrs }) =>
    attrs.some(({ name, value }) => name === 'id' && value === 'line'),
  )!;
  const line = wordsOf(code);
  const [, file = ''] = /\.\/([a-z0-9-]+\.json)/.exec(line) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  for (const each of ['dist/rules.js', `dist/claims/${file}`])
    copyFileSync(each, join(folder, basename(each)));
  const said = execFileSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  rmSync(folder, { recursive: true });
  const { standing, sentence } = JSON.parse(readFileSync(`dist/claims/${file}`, 'utf8')) as {
    standing: string;
    sentence: string;
  };
  expect(said).toContain(`standing: '${standing}'`);
  expect(said).toContain(sentence);
  expect(readFileSync(`dist/claims/${file.replace('.json', '')}/index.html`, 'utf8')).toContain(
    sentence,
  );
});
