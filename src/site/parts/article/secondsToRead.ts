import { keptByName } from '../../../i18n/keptByName.ts';

/** Estimates the seconds to read texts, at 230 words a minute. */
export function secondsToRead(texts: readonly string[], language: string): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(language).segment(texts.join('\n')))
    if (isWordLike) words += 1;
  return (words / 230) * 60;
}

const segmenterOf = keptByName((language) => new Intl.Segmenter(language, { granularity: 'word' }));
