import { diffWordsWithSpace } from 'diff';

/** A stretch of a text: whether it is in both of two texts, or was added or taken out. */
export interface Stretch {
  is: 'same' | 'added' | 'removed';
  words: string;
}

/**
 * How one text became another, in words. Of a long stretch that is in both only the ends are left,
 * with "…" between them.
 */
export function wordDifference(before: string, after: string, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(
    ({ added, removed, value }): Stretch => ({
      is: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    }),
  );
  return joined(pieces).map(({ is, words }, index, all) => ({
    is,
    words:
      is === 'same'
        ? shortened(words, { isFirst: index === 0, isLast: index === all.length - 1 })
        : words,
  }));
}

/** Words that came in the place of others, with the spaces between them, as one stretch of each. */
function joined(pieces: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') stretches.push({ is: 'removed', words: removed });
    if (added !== '') stretches.push({ is: 'added', words: added });
    removed = added = '';
  };
  pieces.forEach(({ is, words }, index) => {
    const isBetween = /^[^\S\n]+$/.test(words) && index > 0 && index < pieces.length - 1;
    if (is === 'removed') removed += words;
    else if (is === 'added') added += words;
    else if (isBetween && removed !== '' && added !== '') {
      removed += words;
      added += words;
    } else {
      flush();
      stretches.push({ is, words });
    }
  });
  flush();
  return stretches;
}

/** So many letters stay around what is different. */
const around = 120;

function shortened(
  words: string,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): string {
  if (isFirst && isLast) return '';
  if (words.length <= around * 2) return words;
  const start = isFirst ? '' : words.slice(0, around).replace(/\S*$/u, '');
  const end = isLast ? '' : words.slice(-around).replace(/^\S*/u, '');
  return `${start}…${end}`;
}
