// @module-tag slow

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStore } from '../../src/integration/versions/versionStore.ts';
import { siteFiles } from '../../tools/release/siteFiles.ts';
import { publish } from '../../tools/release/publish.ts';
import { baseFiles } from '../support/content.ts';
import { scratchFolder, writeFiles } from '../support/published.ts';

const scratch = scratchFolder();
const to = join(scratch, 'live');
const content = join(scratch, 'content');
const article = join(content, 'articles/the-talk.md');
const written = baseFiles.find(({ file }) => file === 'articles/the-talk.md')!.text;

beforeAll(() => {
  mkdirSync(content);
  writeFiles(content, Object.fromEntries(baseFiles.map(({ file, text }) => [file, text])));
  process.env['SOURCELINE_CONTENT'] = content;
});
afterAll(() => {
  delete process.env['SOURCELINE_CONTENT'];
  rmSync(scratch, { recursive: true, force: true });
});

const kept = () => readStore(join(to, 'versions')).get('the-talk') ?? [];
const textsRead = () => readdirSync(join(to, 'current/articles/the-talk/versions')).sort();

test('each publication keeps the text of an article, and a withheld one goes from every file', () => {
  expect(publish(to, { quiet: true })).toMatchObject({ code: 0, switched: true });
  expect(kept()).toHaveLength(1);

  // The same again is the same, byte for byte.
  expect(publish(to, { quiet: true })).toMatchObject({ code: 0, switched: false });
  expect(kept()).toHaveLength(1);

  const named = 'The child was called Anna Example that day.';
  writeFileSync(article, `${written}\n${named}\n`);
  expect(publish(to, { quiet: true })).toMatchObject({ code: 0, switched: true });
  expect(kept()).toHaveLength(2);
  const bad = kept()[1]!.digest.slice(0, 12);
  expect(textsRead()).toContain(`${bad}.md`);
  expect(readFileSync(join(to, `current/articles/the-talk/versions/${bad}.md`), 'utf8')).toBe(
    kept()[1]!.text,
  );

  // Nothing of what cannot be published is kept.
  writeFileSync(article, written.replace('dek:', 'dekk:'));
  expect(publish(to, { quiet: true }).code).toBe(1);
  expect(kept()).toHaveLength(2);

  const withheld = (version: string) =>
    written.replace(
      'topic:',
      `withheld: [{ version: ${version}, why: It named a child. }]\ntopic:`,
    );
  writeFileSync(article, withheld('0123456789ab'));
  expect(publish(to, { quiet: true })).toMatchObject({
    code: 1,
    said: expect.stringContaining('withholds the version 0123456789ab, and no such is kept'),
  });

  writeFileSync(article, withheld(bad));
  expect(publish(to, { quiet: true })).toMatchObject({ code: 0, switched: true });
  expect(kept()).toHaveLength(3);
  expect(textsRead().filter((name) => name.startsWith(bad))).toEqual([]);
  const { files } = siteFiles(realpathSync(join(to, 'current')));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect(readFileSync(join(to, 'current', file)).includes('Anna Example'), file).toBe(false);
  const page = readFileSync(join(to, 'current/articles/the-talk/versions/index.html'), 'utf8');
  expect(page).toContain('It named a child.');
  expect(page).toContain(kept()[1]!.digest);
  expect(existsSync(join(to, 'current/articles/the-talk/index.html'))).toBe(true);
});
