import { shortenedTo } from '../../markdown/graphemes.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import type { LeftOut } from '../../markdown/quotations/compareQuotation.ts';
import { hasWord, spacedWords, type WordLists } from '../wordLists.ts';
import { polarityOf } from './polarity.ts';

/** A "not" that a passage does not take over from the words that it quotes, or adds to them. */
export interface LostNegation {
  /** The words with the "not". */
  words: string;
  how: 'left out' | 'cut before' | 'put in';
  /** Whether nothing but the "not" was taken out or put in, so that the sense is the opposite. */
  isCertain: boolean;
}

/**
 * Whether a passage turns round what it quotes: "…" or "[ ]" stands for a "not" and nothing else, or
 * it is the whole clause after a denial ("It is not true that …"). Cuts of more words are the
 * editor’s to judge. A passage that stands in any of the quotes without such a loss turns nothing
 * round.
 */
export function lostNegation(
  passage: string,
  places: readonly LeftOut[],
  lists: WordLists | undefined,
): LostNegation | undefined {
  if (!lists) return undefined;
  const lost = places.map((place) => lossAt(place, passage, lists));
  return lost.includes(undefined)
    ? undefined
    : (lost.find((each) => each && !each.isCertain) ?? lost[0]);
}

function lossAt(place: LeftOut, passage: string, lists: WordLists): LostNegation | undefined {
  const added = [...passage.matchAll(/\[([^\]]*)\]/gu)].map(([, words]) => words!);
  const rest = passage.replace(/\[[^\]]*\]/gu, ' ');
  const isNegative = (words: string) => polarityOf(words, lists) === 'negative';
  // "Did we not meet?" asks the same without its "not".
  if (isNegative(rest) || /[?؟]/u.test(passage + place.after)) return undefined;
  if (hasWord(spacedWords(place.before + rest, lists), lists.expletive ?? [])) return undefined;
  const left = place.gaps.filter((gap) => /[\p{L}\p{N}]/u.test(gap));
  // "[W]e" puts no word in.
  const put = added.filter((words) => /[\p{L}\p{N}]{2}/u.test(words));
  if (left.length === 0 && put.length > 0)
    return isBareNegation(put, lists) && isNegative(passage.replace(/[[\]]/g, ''))
      ? { words: put[0]!, how: 'put in', isCertain: true }
      : undefined;
  if (left.length > 0)
    return put.length === 0 && isBareNegation(left, lists) && isNegative(restored(passage, place))
      ? { words: left.map((words) => words.trim()).join(' … '), how: 'left out', isCertain: true }
      : undefined;
  return denialBefore(place, lists);
}

/**
 * Whether some words are nothing but a negation: "not", "did not"; in a language whose negations
 * have two parts, both of them.
 */
function isBareNegation(parts: readonly string[], lists: WordLists): boolean {
  // "No. 10", "n° 10", "not, as he says,"
  if (parts.some((words) => /[^\p{L}\p{M}'\s]/u.test(words))) return false;
  const words = parts.flatMap((part) => spacedWords(part, lists).trim().split(' '));
  const { negations, negationParts, supporting = [] } = lists;
  const isNegation = (word: string) => hasWord(` ${word} `, negations);
  return (
    words.some(isNegation) &&
    words.every((word) => isNegation(word) || supporting.includes(word)) &&
    (!negationParts || negationParts.every((part) => words.some((word) => part.includes(word))))
  );
}

/** A passage with what was left out of it put back in. */
function restored(passage: string, { gaps }: LeftOut): string {
  const left = [...gaps];
  return passage.replace(/…+|(?:\.\s?){3,}|\[[^\]]*\]/gu, () => ` ${left.shift() ?? ''} `);
}

/** What denies a passage that is the whole of the clause that comes after it. */
function denialBefore({ before, after }: LeftOut, lists: WordLists): LostNegation | undefined {
  const words = before.trim().replace(/^'/, '');
  const isWhole = /^\s*(?:$|[^\p{L}\p{M}\p{N}\s([-])/u.test(after);
  return isWhole && lists.denies?.test(words.toLowerCase())
    ? { words, how: 'cut before', isCertain: false }
    : undefined;
}

/** What is said of a passage that turns round what it quotes. `wayOut` is for one that does not. */
export function turnedRound(passage: string, lost: LostNegation, wayOut: string): Finding {
  const where = lost.how === 'left out' ? 'stands between its words' : 'stands before it';
  return {
    severity: lost.isCertain ? 'error' : 'warning',
    rule: 'turned-round',
    message:
      lost.how === 'put in'
        ? `“${shown(passage)}” puts “${shown(lost.words)}” into the recorded words.`
        : `“${shown(passage)}” leaves out “${shown(lost.words)}”, which ${where} in the recorded quote.`,
    todo: `${lost.isCertain ? 'Quote the words as they are recorded.' : 'Quote it too, or say it outside the marks.'} ${wayOut}`,
  };
}

/** A passage as a message shows it: in one line. */
export function shown(passage: string): string {
  const line = passage.replace(/\s+/g, ' ');
  return line.length > 120 ? shortenedTo(line, 100) : line;
}
