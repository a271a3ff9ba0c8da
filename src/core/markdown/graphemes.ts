/**
 * The beginning of a text, of at most so many letters as a reader counts them: a base with its
 * marks is one, and is never cut (UAX #29). `firstLetters('क्षत्रिय', 2)` //=> 'क्षत्रि'
 */
export function firstLetters(text: string, count: number): string {
  // A letter has at least one unit.
  if (text.length <= count) return text;
  let letters = 0;
  for (const { index } of segmenter.segment(text))
    if (letters++ === count) return text.slice(0, index);
  return text;
}

/** A text with a sign that it goes on, where it has more letters than these. */
export function shortenedTo(text: string, count: number): string {
  const beginning = firstLetters(text, count);
  return beginning === text ? text : `${beginning.trimEnd()}…`;
}

/** Letters are told apart alike in all languages. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
