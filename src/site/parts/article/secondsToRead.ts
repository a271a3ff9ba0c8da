/** Estimates the seconds to read texts, at 230 words a minute. */
export function secondsToRead(texts: readonly string[], language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(texts.join('\n'));
  return ([...segments].filter(({ isWordLike }) => isWordLike).length / 230) * 60;
}
