/**
 * A text with a break allowed between the words of scripts that are written without spaces, for a
 * renderer that knows no words: `withBreaks('ผู้ว่าการกล่าวว่า')` has U+200B between its four
 * words.
 */
export function withBreaks(text: string): string {
  return text.replace(unspaced, (words) =>
    [...segmenter.segment(words)].map(({ segment }) => segment).join('\u200b'),
  );
}

const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** Which dictionary is used follows from the letters, not from the language. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
