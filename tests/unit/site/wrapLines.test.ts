import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/site/diagram/widthOf.ts';
import { wrapLines } from '../../../src/site/diagram/wrapLines.ts';

const size = 10;
const letters = (text: string) => text.replace(/\s/g, '');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

test('a text is broken at spaces, after hyphens and slashes, and within a word that is too wide', () => {
  expect(wrapLines('Sky News/AP, t-online', 54, size)).toEqual(['Sky News/', 'AP, t-online']);
  expect(wrapLines('Überschrift', 30, size)).toEqual(['Übersc', 'hrift']);
});

test('a space that does not break is no part of the end of a line', () => {
  expect(wrapLines('ſĤſſſ\u00A0!', widthOf('ſĤſſſ', size), size)).toEqual(['ſĤſſſ', '!']);
});

describe('whatever the text and the room', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('a', 'W', ' ', '\u00A0', '-', '/', 'ſ'), maxLength: 60 }),
  );
  const rooms = fc.integer({ min: 1, max: 200 });

  test('each line has room, unless it is one letter', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        for (const line of wrapLines(text, room, size))
          expect(
            widthOf(line, size) <= room || [...graphemes.segment(line)].length === 1,
            JSON.stringify(line),
          ).toBe(true);
        expect(wrapLines(text, room, size)).not.toContain('');
      }),
    );
  });

  test('no letter is lost', () => {
    fc.assert(
      fc.property(texts, rooms, (text, room) => {
        expect(letters(wrapLines(text, room, size).join(''))).toBe(letters(text));
      }),
    );
  });
});
