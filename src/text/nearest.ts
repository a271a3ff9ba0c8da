import leven from 'leven';
import { order } from './problem.ts';

/** The known word that is most like `word`, for "Did you mean …?": one that differs in capitals, spaces and signs only, else the one with the fewest other letters. Nothing when more than a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known].filter((candidate) => candidate !== word).sort(order), letters = lettersOf(word);
  const same = letters === '' ? undefined : candidates.find((candidate) => lettersOf(candidate) === letters);
  if (same !== undefined) return same;
  // Of two letters one may be wrong: `c9` is near `c1`.
  const most = word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    // Letters in another order are one slip.
    const distance = sorted(word) === sorted(candidate) ? 1 : leven(word, candidate);
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}

function sorted(word: string): string {
  return [...word].sort(order).join('');
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[\s_“”"‘’'-]+/g, '');
}
