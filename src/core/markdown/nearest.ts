import leven from 'leven';
import { order } from './problem.ts';

/**
 * The known word that is most like `word`, for "Did you mean …?": one that differs in capitals,
 * spaces and signs only, else the one with the fewest other letters; of several the first. Nothing
 * when more than a third of its letters differ, its date apart, or more than four: another thing
 * has another name.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const letters = lettersOf(word);
  const inOrder = sorted(word);
  // Of two letters one may be wrong: `c9` is near `c1`.
  const most =
    word.length < 2
      ? 0
      : Math.max(1, Math.min(4, Math.floor(word.replace(/-\d{4}(-\d\d)*$/, '').length / 3)));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    if (candidate === word) continue;
    const least = best?.distance ?? most;
    const distance = distanceOf(candidate, least);
    if (distance > least || (best && distance === least && candidate > best.word)) continue;
    best = { word: candidate, distance };
  }
  return best?.word;

  function distanceOf(candidate: string, least: number): number {
    if (
      letters !== '' &&
      Math.abs(candidate.length - word.length) < 12 &&
      lettersOf(candidate) === letters
    )
      return 0;
    if (Math.abs(candidate.length - word.length) > least) return Infinity;
    // Letters in another order are one slip.
    if (candidate.length === word.length && sorted(candidate) === inOrder) return 1;
    return leven(word, candidate, { maxDistance: least + 1 });
  }
}

function sorted(word: string): string {
  return [...word].sort(order).join('');
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[\s_“”"‘’'-]+/g, '');
}
