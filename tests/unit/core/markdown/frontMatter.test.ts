import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';
import type { Path } from '../../../../src/core/markdown/parsedFile.ts';
import type { Place } from '../../../../src/core/markdown/problem.ts';

const record = `---
title: "A 😀 \\"x\\" b"
when: 2025
published: 2025-08-18
draft: true
about:
  - one
  - 'it''s two'
dek: >
  some folded
  text here

  more
quotes: [first, "second 😀 one"]
plain: goes on
  over lines
url:
maps:
  - a: 1
    b: 2
  -
    a: 3
literal: |
  x
   y z
long: "one \\
  two\\tthree"
code: 0x10
nothing: ~
---

Text.
`;

function read(text = record) {
  const parsed = parseFile({ file: 'a.md', text });
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const shown = ({ line, column, endColumn }: Place) =>
    `${line}:${column} ${lines[line - 1]!.slice(column - 1, (endColumn ?? column) - 1)}`;
  const front = parsed.frontMatter!;
  return {
    parsed,
    value: front.value,
    of: (...path: Path) => shown(front.placeOf(path)),
    key: (...path: Path) => shown(front.placeOfKey(path)),
    within: (path: Path, piece: string, from?: number) =>
      shown(front.placeWithin(path, piece, from)),
  };
}

describe('front matter', () => {
  test('stays as it was written: dates, years and numbers are text', () => {
    expect(read().value).toMatchObject({
      when: '2025',
      published: '2025-08-18',
      code: '0x10',
      maps: [{ a: '1', b: '2' }, { a: '3' }],
    });
  });

  test('knows true, false and nothing', () => {
    expect(read().value).toMatchObject({ draft: true, url: null, nothing: null });
  });

  test('has a key called __proto__ only as a key', () => {
    const { value } = read('---\n__proto__: x\nconstructor: y\n---\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('is not there when it cannot be read, and there when a key only stands twice', () => {
    expect(parseFile({ file: 'a.md', text: '---\ntitle: "A\n---\n' }).frontMatter).toBeUndefined();
    expect(parseFile({ file: 'a.md', text: '---\na: 1\na: 2\n---\n' }).frontMatter).toBeDefined();
  });
});

const endings = { Unix: '\n', Windows: '\r\n', 'an old Mac': '\r' };

describe.each(Object.entries(endings))('with the line endings of %s', (_, ending) => {
  const written = record.replaceAll('\n', ending);
  const { of, key, within } = read(written);

  test('a value stands where it is written', () => {
    expect(of('title')).toBe('2:8 "A 😀 \\"x\\" b"');
    expect(of('when')).toBe('3:7 2025');
    expect(of('about', 1)).toBe("8:5 'it''s two'");
    expect(of('quotes', 1)).toBe('14:17 "second 😀 one"');
    expect(of('maps', 1, 'a')).toBe('22:8 3');
  });

  test('a text over several lines begins on its first', () => {
    expect(of('dek')).toBe('10:3 some folded');
    expect(of('plain')).toBe('15:8 goes on');
    expect(of('literal')).toBe('24:3 x');
  });

  test('a list and a group of keys are shown at their key, within a list at the first of them', () => {
    expect(of('about')).toBe('6:1 about');
    expect(of('quotes')).toBe('14:9 [first, "second 😀 one"]');
    expect(of('maps', 0)).toBe('19:5 a');
    expect(of('maps', 1)).toBe('22:5 a');
  });

  test('what is empty is shown at its key', () => expect(of('url')).toBe('17:1 url'));

  test('what is not there is shown at what it should be in', () => {
    expect(of('topic')).toBe('1:1 ---');
    expect(of('maps', 1, 'c')).toBe('22:5 a');
    expect(of('title', 'x', 3)).toBe('2:8 "A 😀 \\"x\\" b"');
    expect(of()).toBe('1:1 ---');
  });

  test('a key stands where its word is', () => {
    expect(key('title')).toBe('2:1 title');
    expect(key('maps', 0, 'b')).toBe('20:5 b');
    expect(key('topic')).toBe('1:1 ---');
  });

  test('a piece of a value is found through escapes, quotes and folds', () => {
    expect(within(['title'], 'x')).toBe('2:16 x');
    expect(within(['title'], 'b')).toBe('2:20 b');
    expect(within(['about', 1], 'two')).toBe('8:12 two');
    expect(within(['dek'], 'text')).toBe('11:3 text');
    expect(within(['dek'], 'more')).toBe('13:3 more');
    expect(within(['quotes', 1], 'one')).toBe('14:28 one');
    expect(within(['plain'], 'lines')).toBe('16:8 lines');
    expect(within(['literal'], 'y z')).toBe('25:4 y z');
    expect(within(['long'], 'two')).toBe('27:3 two');
    expect(within(['long'], 'three')).toBe('27:8 three');
  });

  test('a piece that goes on in the next line is shown to the end of this one', () => {
    expect(within(['dek'], 'folded text')).toBe('10:8 folded');
  });

  test('of two equal pieces the one that is asked for is shown', () => {
    expect(within(['dek'], 'e', 0)).toBe('10:6 e');
    expect(within(['dek'], 'e', 9)).toBe('10:12 e');
  });

  test('a piece that is not there is shown as the whole value', () => {
    expect(within(['when'], '2026')).toBe('3:7 2025');
    expect(within(['nowhere'], 'x')).toBe('1:1 ---');
    expect(within(['draft'], 'true')).toBe('5:8 true');
  });
});

test('a byte order mark moves nothing', () => {
  const { of, parsed } = read(`\uFEFF${record}`);
  expect(of('when')).toBe('3:7 2025');
  expect(parsed.problems).toEqual([]);
  expect(parsed.text.startsWith('---')).toBe(true);
});
