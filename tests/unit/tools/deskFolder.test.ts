import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pathIn, readFolder, saveFiles } from '../../../tools/desk/folder.ts';
import { refusalOf, refusalOfContent } from '../../../tools/desk/guard.ts';
import type { PlaceFile } from '../../../src/desk/places/place.ts';
import { baseFiles } from '../../support/content.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'desk-folder-'));
  for (const { file, text } of baseFiles) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('a folder of the desk', () => {
  test('takes texts, new files and deletions, and gives them back with their versions', () => {
    const site = fileOf('site.md');
    const post = fileOf('sources/host-post.md');
    const result = saveFiles(dir, [
      { file: 'site.md', text: `${site.text}More.\n`, version: site.version },
      { file: 'claims/deep/new.md', text: '---\n---\n', version: undefined },
      { file: post.file, text: undefined, version: post.version },
    ]);
    expect(result).toHaveProperty('saved');
    expect(fileOf('site.md').text).toBe(`${site.text}More.\n`);
    expect(existsSync(join(dir, 'claims/deep/new.md'))).toBe(true);
    expect(existsSync(join(dir, post.file))).toBe(false);
  });

  test('writes nothing when one of the files was changed by somebody else', () => {
    const [site, post] = [fileOf('site.md'), fileOf('sources/host-post.md')];
    writeFileSync(join(dir, 'site.md'), 'Theirs.');
    const result = saveFiles(dir, [
      { file: 'sources/host-post.md', text: 'Mine.', version: post.version },
      { file: 'site.md', text: 'Mine.', version: site.version },
    ]);
    expect(result).toMatchObject({ conflicts: [{ file: 'site.md', theirs: { text: 'Theirs.' } }] });
    expect(readFileSync(join(dir, 'sources/host-post.md'), 'utf8')).toBe(post.text);
  });

  test.each([
    '../outside.md',
    'claims/../../outside.md',
    '/etc/passwd.md',
    'claims/.hidden.md',
    'claims/x.html',
    'README.md',
    'other/x.md',
    'claims\\x.md',
    'claims/x\0.md',
  ])('refuses %j, which is no file of the content', (file) => {
    expect(() => pathIn(dir, file)).toThrow('is no file of the content');
  });

  test('refuses a file that is reached through a symbolic link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'desk-outside-'));
    symlinkSync(outside, join(dir, 'claims', 'way-out'));
    expect(() => pathIn(dir, 'claims/way-out/x.md')).toThrow('symbolic link');
    rmSync(outside, { recursive: true });
  });
});

describe('a request to the desk', () => {
  const host = '127.0.0.1:4390';

  test('is answered at its own address alone', () => {
    expect(refusalOf({ host }, 4390)).toBeUndefined();
    expect(
      refusalOf({ host: 'localhost:4390', origin: 'http://localhost:4390' }, 4390),
    ).toBeUndefined();
    expect(refusalOf({ host: 'evil.example:4390' }, 4390)?.status).toBe(421);
    expect(refusalOf({ host: '127.0.0.1:4391' }, 4390)?.status).toBe(421);
    expect(refusalOf({}, 4390)?.status).toBe(421);
  });

  test('of another origin is refused', () => {
    for (const origin of [
      'http://127.0.0.1:4321',
      'https://evil.example',
      'null',
      `https://${host}`,
    ])
      expect(refusalOf({ host, origin }, 4390)?.status).toBe(403);
  });

  test('for the content needs the token of this run', () => {
    expect(refusalOfContent({ 'x-desk-token': 'secret' }, 'secret')).toBeUndefined();
    for (const given of [
      undefined,
      '',
      'secre',
      'secret2',
      ['secret', 'secret'] as unknown as string,
    ])
      expect(refusalOfContent({ 'x-desk-token': given }, 'secret')?.status).toBe(401);
    expect(
      refusalOfContent({ 'x-desk-token': 'secret', 'sec-fetch-site': 'same-site' }, 'secret')
        ?.status,
    ).toBe(403);
  });
});

function fileOf(name: string): PlaceFile {
  const read = readFolder(dir);
  if ('cannot' in read) throw new Error(read.cannot);
  return read.files.find(({ file }) => file === name)!;
}
