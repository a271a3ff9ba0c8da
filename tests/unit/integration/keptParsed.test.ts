import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/core/checks/readContent.ts';
import { frontMatterTexts } from '../../../src/core/markdown/frontMatterTexts.ts';
import { parseFile } from '../../../src/core/markdown/parseFile.ts';
import type { Problem } from '../../../src/core/markdown/problem.ts';
import type { ParsedFile, TextFile } from '../../../src/core/markdown/parsedFile.ts';
import { fromStored, storedOf, type StoredFile } from '../../../src/core/markdown/storedFile.ts';
import { checkContext } from '../../../src/i18n/describeStanding.ts';
import { contentFolder, readContentFolder } from '../../../src/integration/contentFolder.ts';
import { keptParsed } from '../../../src/integration/keptParsed.ts';
import { contentOf } from '../../fixtures/newsroom/content.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { editedAtRandom } from '../../support/randomEdits.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'sourceline-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** Reads files as a command does that finds what others have kept. */
function read(files: readonly TextFile[], code = 'code') {
  const said: string[] = [];
  const kept = keptParsed(join(root, 'parsed'), code, (line) => said.push(line));
  const reading = readContent(files, checkContext, [], kept);
  kept.close();
  return { reading, said };
}

const shards = (code = 'code') =>
  readdirSync(join(root, 'parsed', code)).map((name) => join(root, 'parsed', code, name));

/** All that a parsed file tells, with the places of all its texts. */
const told = ({ frontMatter, ...rest }: ParsedFile) => ({
  ...rest,
  value: frontMatter?.value,
  places: frontMatterTexts({ ...(frontMatter && { frontMatter }) }).map(({ path, value }) => [
    frontMatter!.placeOf(path),
    frontMatter!.placeOfKey(path),
    frontMatter!.placeWithin(path, value.slice(2, 6), 1),
  ]),
});

const published = () => {
  const found = readContentFolder(contentFolder());
  if ('cannot' in found) throw new Error(found.cannot);
  return found.files;
};

test('a file that was stored is what parsing it gives', () => {
  const files = [...published(), ...contentOf(2)];
  const stored = files.flatMap((file) => {
    const found = storedOf(file, parseFile(file));
    return found ? [{ file, stored: deserialize(serialize(found)) as StoredFile }] : [];
  });
  expect(stored.length).toBeGreaterThan(files.length / 2);
  for (const { file, stored: each } of stored)
    expect(told(fromStored(file, each))).toStrictEqual(told(parseFile(file)));
});

test('what is wrong with a file, or not all parsed, is not stored', () => {
  for (const text of [
    'No front matter.\n',
    '---\nname: [\n---\n',
    '\uFEFF---\nname: A\n---\n',
    '---\n"__proto__": A\n---\n',
  ])
    expect(storedOf({ file: 'actors/a.md', text }, parseFile({ file: 'actors/a.md', text }))).toBe(
      undefined,
    );
});

test('after edits by chance a reading is what one from nothing is', () => {
  const files = contentOf(2);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      read(files);
      const edited = editedAtRandom(files, 3, randomFrom(seed)).files;
      const before = new Map(edited.map(({ file, text }) => [file, text]));
      const now = files.map(({ file, text }) => ({ file, text: before.get(file) ?? text }));
      const clean = readContent(now, checkContext);
      for (const { reading } of [read(now), read(now)]) {
        expect(reading.problems).toStrictEqual(clean.problems);
        expect(reading.parsed.map(told)).toStrictEqual(clean.parsed.map(told));
      }
    }),
    { numRuns: 3 },
  );
});

test('what is kept is taken, and written only when something is new', () => {
  const files = contentOf(1);
  read(files);
  const first = readFileSync(shards()[0]!).subarray(64);
  const rows = deserialize(first) as [string, { found: Problem[] }][];
  // A problem that no check finds shows where the answer comes from.
  const made = { severity: 'warning', rule: 'made-up', file: 'a.md', line: 1, column: 1 } as const;
  rows[0]![1].found = [{ ...made, message: 'Made up.', todo: '' }];
  const bytes = serialize(rows);
  writeFileSync(shards()[0]!, Buffer.concat([Buffer.from(hash('sha256', bytes)), bytes]));
  const written = shards().map((path) => readFileSync(path, 'latin1'));
  expect(read(files).reading.problems.filter(({ rule }) => rule === 'made-up')).toHaveLength(1);
  expect(shards().map((path) => readFileSync(path, 'latin1'))).toEqual(written);
});

test('what is damaged is thrown away, and that is said in one line', () => {
  const files = contentOf(1);
  const clean = read(files).reading;
  const [path] = shards();
  const bytes = readFileSync(path!);
  bytes[bytes.length - 3]! ^= 1;
  writeFileSync(path!, bytes);
  const { reading, said } = read(files);
  expect(said).toEqual([`${path} is damaged: the files that were kept in it are parsed again.`]);
  expect(reading.problems).toStrictEqual(clean.problems);
  expect(read(files).said).toEqual([]);
});

test('what is of other code is not taken, and goes', () => {
  read(contentOf(1), 'older');
  const { said } = read(contentOf(1), 'newer');
  expect(said).toEqual([]);
  expect(readdirSync(join(root, 'parsed'))).toEqual(['newer']);
});

test('files that are no longer there leave, once they are the most where they are kept', () => {
  const many = contentOf(3);
  read(many);
  const sizeOf = (path: string) => readFileSync(path).length;
  const before = new Map(shards().map((path) => [path, sizeOf(path)]));
  read([...many.slice(0, 2), { file: 'actors/new.md', text: '---\nname: New\n---\n' }]);
  const changed = shards().filter((path) => before.has(path) && before.get(path) !== sizeOf(path));
  expect(changed.filter((path) => sizeOf(path) > before.get(path)!)).toEqual([]);
});

test('what no reading has come to for a day leaves', () => {
  const [one, ...others] = contentOf(1);
  read(others);
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const path of shards()) utimesSync(path, old, old);
  const before = shards().length;
  read([one!]);
  expect(before).toBeGreaterThan(5);
  expect(shards()).toHaveLength(1);
});

test('a folder that cannot be written to keeps nothing, and nothing fails', () => {
  writeFileSync(join(root, 'parsed'), 'a file');
  const files = contentOf(1);
  expect(read(files).reading.problems).toStrictEqual(read(files).reading.problems);
});
