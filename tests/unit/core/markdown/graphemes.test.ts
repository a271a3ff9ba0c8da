import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLetters, shortenedTo } from '../../../../src/core/markdown/graphemes.ts';

test('a text is cut between letters as a reader counts them', () => {
  expect(firstLetters('one two', 3)).toBe('one');
  expect(firstLetters('क्षत्रिय', 2)).toBe('क्षत्रि');
  expect(firstLetters('น้ำท่วม', 1)).toBe('น้ำ');
  expect(firstLetters('e\u0301te\u0301', 1)).toBe('e\u0301');
  expect(firstLetters('👩‍🚒👩‍🚒', 1)).toBe('👩‍🚒');
  expect(shortenedTo('one two', 4)).toBe('one…');
  expect(shortenedTo('👩‍🚒', 1)).toBe('👩‍🚒');
});

test('what is cut off and what is kept are whole letters', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const lettersOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, count) => {
      expect(firstLetters(text, count)).toBe(lettersOf(text).slice(0, count).join(''));
    }),
  );
});
