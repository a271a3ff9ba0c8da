import { describe, expect, test } from 'vitest';
import { decode } from '../../../../src/core/markdown/decode.ts';
import { nearest } from '../../../../src/core/markdown/nearest.ts';
import { indexLines } from '../../../../src/core/markdown/lineIndex.ts';

describe('a file is UTF-8', () => {
  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);

  test('with or without a byte order mark', () => {
    expect(decode(new TextEncoder().encode('Zelenskyy — Зеленський 😀'))).toEqual({
      text: 'Zelenskyy — Зеленський 😀',
    });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: 'a' });
    expect(decode(bytes())).toEqual({ text: '' });
  });

  test('else the first wrong byte is named', () => {
    // "Café" in Latin-1.
    expect(decode(bytes(0x43, 0x61, 0x66, 0xe9))).toMatchObject({
      message: 'The file is not UTF-8: invalid byte at offset 3.',
    });
    expect(decode(bytes(0x43, 0xe9, 0x66, 0x66))).toMatchObject({
      message: 'The file is not UTF-8: invalid byte at offset 1.',
    });
    expect(decode(bytes(0xe9, 0x66))).toMatchObject({
      message: 'The file is not UTF-8: invalid byte at offset 0.',
    });
    expect(decode(bytes(0xd0, 0x97, 0xd0))).toMatchObject({
      message: 'The file is not UTF-8: invalid byte at offset 2.',
    });
  });

  test('not UTF-16', () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00))).toMatchObject({
      message: 'The file is UTF-16, not UTF-8.',
    });
  });
});

describe('the nearest known word', () => {
  test('is the one with the fewest other letters', () => {
    expect(nearest('vladmir-putin', ['donald-trump', 'vladimir-putin'])).toBe('vladimir-putin');
    expect(nearest('othrwise', ['so', 'otherwise', 'in part'])).toBe('otherwise');
    expect(nearest('c9', ['c10', 'c1'])).toBe('c1');
  });

  test('is first of all the one that differs in capitals, spaces and signs only', () => {
    expect(nearest('Donald Trump', ['donald-tramp', 'donald-trump'])).toBe('donald-trump');
    expect(nearest('“title”', ['topic', 'title'])).toBe('title');
    expect(nearest('hots', ['host', 'cost'])).toBe('host');
  });

  test('is the same in whatever order they come', () => {
    expect(nearest('c9', ['c8', 'c1'])).toBe('c1');
    expect(nearest('c9', ['c1', 'c8'])).toBe('c1');
  });

  test('is none when more than a third differs', () => {
    expect(nearest('axios', ['bild', 'reuters'])).toBeUndefined();
    expect(nearest('2', ['1'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('a', [])).toBeUndefined();
  });

  test('is not the word itself', () => expect(nearest('putin', ['putin'])).toBeUndefined());
});

describe('a place', () => {
  const lines = indexLines('ab\r\nc\rd\n\n😀x');

  test('counts lines and columns from one, whatever ends the lines', () => {
    expect([0, 1, 4, 6, 8, 9, 11].map((offset) => lines.placeAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
      { line: 5, column: 3 },
    ]);
  });

  test('ends on its line', () => {
    expect(lines.placeAt(0, 2)).toEqual({ line: 1, column: 1, endColumn: 3 });
    expect(lines.placeAt(1, 6)).toEqual({ line: 1, column: 2, endColumn: 3 });
    expect(lines.placeAt(8, 9)).toEqual({ line: 4, column: 1, endColumn: 2 });
  });

  test('is never outside of the text', () => {
    expect(lines.placeAt(-5)).toEqual({ line: 1, column: 1 });
    expect(lines.placeAt(500)).toEqual({ line: 5, column: 4 });
  });

  test('leads back to its offset', () => {
    for (let offset = 0; offset <= 12; offset++)
      expect(lines.offset(lines.placeAt(offset))).toBe(offset);
  });
});
