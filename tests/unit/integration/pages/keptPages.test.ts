import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPages } from '../../../../src/integration/pages/keptPages.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'sourceline-'))));
afterEach(() => rmSync(root, { recursive: true }));

const [first, second] = ['aa01', 'bb02'] as const;
let said: string[];
let builds = 0;

/** Begins a build, into a folder of its own. */
function build(code = 'code 1') {
  said = [];
  const out = join(root, `out ${(builds += 1)}`);
  const kept = keptPages(join(root, 'pages'), code, (line) => said.push(line));
  return {
    isEmpty: kept.isEmpty,
    take: (key: string, page: string) => kept.take(key, join(out, page)),
    keep: (key: string, page: string, text: string) =>
      kept.keep(key, new TextEncoder().encode(text), join(out, page)),
    read: (page: string) => readFileSync(join(out, page), 'utf8'),
    write: (page: string, text: string) => writeFileSync(join(out, page), text),
    close: () => kept.close(),
  };
}

/** A first build, with two pages. */
function builtOnce() {
  const once = build();
  once.keep(first, 'a/index.html', 'page a');
  once.keep(second, 'b/index.html', 'page b');
  once.close();
  return once;
}

test('a page that was kept is taken, byte for byte, and any other is not', () => {
  expect(builtOnce().read('a/index.html')).toBe('page a');
  const again = build();
  expect(again.isEmpty).toBe(false);
  expect(again.take(first, 'elsewhere/index.html')).toBe(true);
  expect(again.read('elsewhere/index.html')).toBe('page a');
  expect(again.take('cc03', 'c/index.html')).toBe(false);
  expect(said).toEqual([]);
});

test('what a build has no use for is kept no longer', () => {
  builtOnce();
  const again = build();
  again.take(first, 'a/index.html');
  again.close();
  expect(readdirSync(join(root, 'pages')).toSorted()).toEqual(['aa', 'bb', 'list.json']);
  expect(readdirSync(join(root, 'pages/bb'))).toEqual([]);
  expect(build().take(second, 'b/index.html')).toBe(false);
});

test('a page that was changed in place in a built site is drawn again', () => {
  const once = builtOnce();
  once.write('a/index.html', 'page A');
  once.write('b/index.html', 'page b and more');
  const again = build();
  expect(again.take(first, 'a/index.html')).toBe(false);
  expect(again.take(second, 'b/index.html')).toBe(false);
});

test('a page of which only the time has changed is still taken', () => {
  builtOnce();
  utimesSync(join(root, 'pages/aa/01'), 1, 1);
  const again = build();
  expect(again.take(first, 'a/index.html')).toBe(true);
  again.close();
  expect(build().take(first, 'a/index.html')).toBe(true);
});

test('a page whose file is gone is drawn again', () => {
  builtOnce();
  rmSync(join(root, 'pages/aa'), { recursive: true });
  expect(build().take(first, 'a/index.html')).toBe(false);
});

test.each([
  ['of other code', 'code 2', undefined, /has changed: every page is drawn again/],
  ['cut off', 'code 1', '{"code":"code 1","pages":[["aa0', /cannot be read/],
  ['of another shape', 'code 1', '{"code":"code 1","pages":7}', /cannot be read/],
])('a list that is %s is thrown away, and one line says so', (_, code, text, line) => {
  builtOnce();
  if (text !== undefined) writeFileSync(join(root, 'pages/list.json'), text);
  const again = build(code);
  expect(again.isEmpty).toBe(true);
  expect(again.take(first, 'a/index.html')).toBe(false);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(line);
});
