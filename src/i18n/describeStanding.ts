import type { CheckContext } from '../core/checks/check.ts';
import type { Standing } from '../core/standing/analyse.ts';
import { en } from './en.ts';
import type { StandingWords } from './standingWords.ts';
import { messages, missingMessages } from './messages.ts';
import { wordListsFor } from './wordLists.ts';

/** A standing in words; the sentence says how it was reached. */
export type StandingDescription = Omit<StandingWords, 'sentence'> & { sentence: string };

/**
 * A standing in the language of the site, or in the words of another dictionary. The words are kept
 * for as long as the evidence.
 */
export function describeStanding(
  { row, evidence }: Pick<Standing, 'row' | 'evidence'>,
  { standings } = messages,
): StandingDescription {
  const words = standings[row.id];
  const known = described.get(evidence);
  if (known?.words === words) return known.description;
  const description = { ...words, sentence: words.sentence(evidence) };
  described.set(evidence, { words, description });
  return description;
}

const described = new WeakMap<
  Standing['evidence'],
  { words: StandingWords; description: StandingDescription }
>();

/** The words for the messages of checks, which are in English like the checks themselves. */
export const checkContext: CheckContext = {
  wordLists: wordListsFor,
  missingMessages,
  describeStanding: (standing) => describeStanding(standing, en),
};
