import leven from 'leven';
import { order } from './problem.ts';

/** The known word that is most like `word`, for "Did you mean …?". Nothing when more than a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Of two letters one may be wrong: `c9` is near `c1`.
  const most = word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of [...known].sort(order)) {
    if (candidate === word || Math.abs(candidate.length - word.length) > most) continue;
    const distance = leven(word, candidate);
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}
