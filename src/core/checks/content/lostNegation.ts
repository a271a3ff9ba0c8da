import { shortenedTo } from '../../markdown/graphemes.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import type { LeftOut } from '../../markdown/quotations/compareQuotation.ts';
import type { WordLists } from '../wordLists.ts';
import { polarityOf } from './polarity.ts';

/** A "not" that a passage does not take over from the words that it quotes, or adds to them. */
export interface LostNegation {
  /** The words with the "not". */
  words: string;
  how: 'left out' | 'cut before' | 'cut after' | 'put in';
  /** Whether nothing but the "not" was taken out or put in, so that the sense is the opposite. */
  isCertain: boolean;
}

/**
 * Whether a passage turns round what it quotes: "…" and "[ ]" stand for a "not", or it begins after
 * one ("It is not true that …"). A passage that is one of the quotes as it stands turns nothing
 * round, and neither does one that stands in any of them without such a cut.
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

function lossAt(
  { before, after, gaps }: LeftOut,
  passage: string,
  lists: WordLists,
): LostNegation | undefined {
  const isNegative = (words: string) => polarityOf(words, lists) === 'negative';
  const added = [...passage.matchAll(/\[([^\]]+)\]/gu)].map(([, words]) => words!).find(isNegative);
  const left = gaps.flatMap(partsBeside).find(isNegative);
  if (added !== undefined && left === undefined)
    return { words: added, how: 'put in', isCertain: true };
  if (added === undefined && left !== undefined) {
    const isAll = wordCount(left) <= fewWords;
    const isCertain = isAll && !isNegative(passage);
    if (isAll || !isNegative(passage)) return { words: left.trim(), how: 'left out', isCertain };
  }
  if (isNegative(passage)) return undefined;
  const ahead = denialBefore(before, lists);
  if (ahead !== undefined) return { words: ahead, how: 'cut before', isCertain: false };
  const behind = firstWords(clausesOf(after)[0]!, fewWords);
  return isNegative(behind)
    ? { words: behind.trim(), how: 'cut after', isCertain: false }
    : undefined;
}

/** So many words in the place of "…" hold hardly more than the "not". */
const fewWords = 3;

/** Of what was left out, what belongs to the sentences that are quoted: not whole sentences. */
function partsBeside(gap: string): string[] {
  const sentences = gap.split(/(?<=[.!?…؟])'?\s/u);
  return sentences.length > 1 ? [sentences[0]!, sentences.at(-1)!] : sentences;
}

/** What denies a passage before it: a clause that it completes, or the words next to it. */
function denialBefore(before: string, lists: WordLists): string | undefined {
  const text = before.trimEnd();
  const main = text.replace(completes, '');
  if (main !== text) {
    const clause = clausesOf(main).at(-1)!;
    const denies =
      ['negative', 'unclear'].includes(polarityOf(clause, lists) ?? '') ||
      lists.takenBack.test(clause);
    return denies ? text.slice(text.indexOf(clause)).trim() : undefined;
  }
  const near = clausesOf(before).at(-1)!.trim().split(/\s+/).slice(-4).join(' ');
  return polarityOf(near, lists) === 'negative' ? near : undefined;
}

/** A word at the end of a text that the following words complete, in the languages of the lists. */
const completes =
  /,?\s+(?:that|whether|if|dass|daß|ob|qu[e']|si|що|чи|أن|أنّ|بأن|بأنّ|أننا|أنه|أنها)'?$/iu;

/** The clauses of a part of a sentence, as far as signs and the word "and" tell them apart. */
export function clausesOf(text: string): string[] {
  return text.split(
    /[,;:–—،؛]\s|\s(?:and|but|or|und|aber|oder|sondern|et|mais|ou|і|й|та|а|але|або|بل|لكن|أو)(?:\s|$)/u,
  );
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** What is said of a passage that turns round what it quotes. `todo` is for one that may not. */
export function turnedRound(passage: string, lost: LostNegation, todo: string): Finding {
  const where = {
    'left out': 'stands between its words',
    'cut before': 'stands before it',
    'cut after': 'stands after it',
    'put in': '',
  }[lost.how];
  return {
    severity: lost.isCertain ? 'error' : 'warning',
    rule: 'turned-round',
    message:
      lost.how === 'put in'
        ? `“${shown(passage)}” puts “${shown(lost.words)}” into the recorded words.`
        : `“${shown(passage)}” leaves out “${shown(lost.words)}”, which ${where} in the recorded quote.`,
    todo: lost.isCertain ? 'Quote the words as they are recorded.' : todo,
  };
}

/** A passage as a message shows it: in one line. */
export function shown(passage: string): string {
  const line = passage.replace(/\s+/g, ' ');
  return line.length > 120 ? shortenedTo(line, 100) : line;
}
