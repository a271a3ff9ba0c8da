/** How many minutes a text takes to read, at 230 words a minute; at least one. */
export function minutesToRead(text: string, language: string): number {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return Math.max(1, Math.round(segments.filter((segment) => segment.isWordLike).length / 230));
}
