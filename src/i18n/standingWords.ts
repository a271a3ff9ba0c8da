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

/** The words of the standings, by id. A standing without words is a type error. */
export type StandingsWords = { readonly [Id in StandingId]: StandingWords };

/** Labels and rules with the sentences that clauses make. */
export function withSentences(
  labels: { readonly [Id in StandingId]: Omit<StandingWords, 'sentence'> },
  words: EvidenceWords,
): StandingsWords {
  const entries = Object.entries(labels) as [StandingId, Omit<StandingWords, 'sentence'>][];
  return Object.fromEntries(
    entries.map(([id, each]) => [
      id,
      { ...each, sentence: (evidence: Evidence) => standingSentence(words, id, evidence) },
    ]),
  ) as StandingsWords;
}
