import leven from 'leven';
import { normalizeQuotation } from './compareQuotation.ts';
import { nameLookAlikes } from './lookAlikes.ts';

/** The words of a recorded quote that are most like a passage. */
export interface NearestWords {
  quote: string;
  words: string;
  /** How the passage differs first: "here “lenght”, recorded “length”". */
  difference: string;
}

/** Words that have none in common with a passage are like it when so small a part is different. */
const leastAlike = 1 / 3;

/** So much of a passage is compared to find the nearest words. */
const most = 400;

/**
 * The stretch of a recorded quote that is most like a passage, and where it first differs. Nothing
 * when none is like it. `there` says where the quotes stand.
 */
export function nearestQuote(
  passage: string,
  quotes: readonly string[],
  there: 'recorded' | 'in the copy' = 'recorded',
): NearestWords | undefined {
  const wanted = normalizeQuotation(passage).slice(0, most);
  let best: { quote: string; words: string; distance: number } | undefined;
  for (const quote of quotes) {
    for (const [from, to] of windows(wanted, quote)) {
      const atMost = best === undefined ? Math.floor(wanted.length / 2) : best.distance - 1;
      const words = quote.slice(from, to);
      const stretch = normalizeQuotation(words);
      if (atMost < 0 || Math.abs(stretch.length - wanted.length) > atMost) continue;
      const distance = leven(wanted, stretch, { maxDistance: atMost + 1 });
      if (distance <= atMost && isLike(wanted, stretch, distance))
        best = { quote, words, distance };
    }
  }
  return (
    best && {
      quote: best.quote,
      words: best.words,
      difference: firstDifference(passage, best.words, there),
    }
  );
}

/** Letters alone may be alike by chance: “we will bomb them”, “went well at the”. */
function isLike(wanted: string, stretch: string, distance: number): boolean {
  if (distance <= wanted.length * leastAlike) return true;
  const words = new Set(wanted.match(token));
  return (stretch.match(token) ?? []).some((word) => words.has(word));
}

/** The words of a text, and the letters of scripts that put no spaces between words. */
export function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

/** A word, or a letter of a script that puts no spaces between words. */
const token =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]+/gu;

/** The stretches of whole words of a quote that are about as long as the passage. */
function windows(wanted: string, quote: string): [number, number][] {
  // A full stop or comma after the last word does not count.
  const words = [...quote.matchAll(token)].map((match) => [
    match.index,
    match.index + (match[0].replace(/[.,]+$/, '').length || match[0].length),
  ]);
  const count = wanted.match(token)?.length ?? 0;
  const found: [number, number][] = [];
  words.forEach(([from], first) => {
    for (const length of [count, count - 1, count + 1]) {
      const last = words[Math.min(first + length, words.length) - 1];
      if (length > 0 && last && last[1]! > from!) found.push([from!, last[1]!]);
    }
  });
  return found;
}

/** Within so many words two texts are the same again. */
const farthest = 12;

function firstDifference(passage: string, recorded: string, place: string): string {
  const here = passage.replace(/[.,]+\s*$/, '').match(token) ?? [];
  const there = recorded.match(token) ?? [];
  let same = 0;
  while (same < here.length && isSame(here[same], there[same])) same++;
  const [left, right] = untilSame(here.slice(same), there.slice(same));
  const [mine, theirs] = [left.join(' '), right.join(' ')];
  if (left.length + right.length === 0) return 'the same words in another order';
  if (left.length === 0) return `“${theirs}” is left out here`;
  const alike = nameLookAlikes(mine, theirs) ?? '';
  const seen = alike && `, with ${alike}`;
  return right.length === 0
    ? `“${mine}” is not ${place}${seen}`
    : `here “${mine}”${seen}, ${place} “${theirs}”`;
}

/** What stands in each of two texts before they are the same again. */
function untilSame(here: readonly string[], there: readonly string[]): [string[], string[]] {
  for (let total = 0; total <= farthest * 2; total++)
    for (let left = Math.max(0, total - farthest); left <= Math.min(total, farthest); left++)
      if (left < here.length && isSame(here[left], there[total - left]))
        return [here.slice(0, left), there.slice(0, total - left)];
  return [here.slice(0, farthest), there.slice(0, farthest)];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && normalizeQuotation(a) === normalizeQuotation(b);
}
