import type { Evidence } from '../core/standing/evidence.ts';
import type { StandingId } from '../core/standing/standings.ts';
import type { EvidenceWords } from './evidenceClauses.ts';
import { standingSentence } from './standingSentence.ts';

/** The words of one standing. */
export interface StandingWords {
  /** As a reader sees it on its own: "Agreed by all sides". */
  label: string;
  /** In the middle of a sentence: "agreed by all sides". */
  short: string;
  /** After "it is": "said by one side only". */
  predicate: string;
  /** After the number of claims that have it: "3 rest on one side’s word". */
  ofSeveral(n: number): string;
  /** The rule as readers have it explained. */
  rule: string;
  /** How the standing was reached, in one sentence with its full stop. */
  sentence(evidence: Evidence): string;
}

/** The words of the standings, by id. A standing without English words is a type error. */
export type StandingsWords = { readonly [Id in StandingId]: StandingWords };

/**
 * Labels and rules with the sentences that clauses make. A language other than English may leave
 * out a standing, which is then said in English.
 */
export function withSentences<Id extends StandingId>(
  labels: { readonly [Each in Id]: Omit<StandingWords, 'sentence'> },
  words: EvidenceWords,
): { readonly [Each in Id]: StandingWords } {
  const entries = Object.entries(labels) as [Id, Omit<StandingWords, 'sentence'>][];
  return Object.fromEntries(
    entries.map(([id, each]) => [
      id,
      { ...each, sentence: (evidence: Evidence) => standingSentence(words, id, evidence) },
    ]),
  ) as { [Each in Id]: StandingWords };
}
