import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOwnFolder } from '../../../tools/writeOwnFolder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shown = () => readdirSync(folder).filter((name) => !name.startsWith('.'));

test('what an earlier writing left is removed, and nothing else', () => {
  expect(writeOwnFolder(folder, new Map([['a-1.js', '1']]))).toBeUndefined();
  writeFileSync(join(folder, 'notes.txt'), 'Mine');
  expect(writeOwnFolder(folder, new Map([['a-2.js', '2']]))).toBeUndefined();
  expect(shown()).toEqual(['a-2.js', 'notes.txt']);
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('Mine');
});

test('a folder that is not there yet is made', () => {
  const inner = join(folder, 'a', 'b');
  expect(writeOwnFolder(inner, new Map([['index.html', 'Hello']]))).toBeUndefined();
  expect(readFileSync(join(inner, 'index.html'), 'utf8')).toBe('Hello');
});

test('files in folders of it are written and removed too', () => {
  writeOwnFolder(folder, new Map([['words/de.json', '{}']]));
  expect(readFileSync(join(folder, 'words/de.json'), 'utf8')).toBe('{}');
  writeOwnFolder(folder, new Map([['words/fr.json', '{}']]));
  expect(readdirSync(join(folder, 'words'))).toEqual(['fr.json']);
});

test('a folder with other files is refused, and left as it is', () => {
  writeFileSync(join(folder, 'index.html'), 'Mine');
  expect(writeOwnFolder(folder, new Map([['index.html', 'Hello']]))).toEqual({
    cannot: `${folder}/ holds other files. Name a new or an empty folder with --out.`,
  });
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('Mine');
});

test('the folder of the site is refused, whether it is there or not', () => {
  expect(writeOwnFolder('./dist/', new Map())).toHaveProperty('cannot');
});

test('a name in the list that leads out of the folder removes nothing', () => {
  writeFileSync(join(folder, 'kept.txt'), 'Mine');
  const inner = join(folder, 'inner');
  writeOwnFolder(inner, new Map([['a.js', '1']]));
  writeFileSync(join(inner, '.written-files'), '../kept.txt');
  writeOwnFolder(inner, new Map([['a.js', '2']]));
  expect(shown()).toEqual(['inner', 'kept.txt']);
});
