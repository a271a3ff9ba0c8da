import type { Claim, Question } from '../model/model.ts';
import { isRetracted } from '../model/withoutRetracted.ts';
import type { Day } from '../dates/when.ts';
import type { StandingId } from './rules.ts';
import { analyse, type Standing } from './analyse.ts';

/** How far a question is answered. */
export type Answer =
  | { state: 'open' }
  | { state: 'so far'; claim: Claim; standing: Standing }
  | { state: 'answered'; claim: Claim; standing: Standing; day: Day };

const settled: readonly StandingId[] = ['agreed', 'documented', 'corroborated', 'denied'];

/**
 * A question is answered from the day on which the claim that answers it has been agreed,
 * documented, corroborated or denied without a break, unless that is retracted; before, there is
 * what the record says so far.
 */
export function answerOf(question: Question): Answer {
  const claim = question.answeredBy;
  if (!claim || isRetracted(claim)) return { state: 'open' };
  const standing = analyse(claim).standing,
    rows = analyse(claim).history;
  const unsettled = rows.findLastIndex((row) => !settled.includes(row.standing.rule.id)),
    first = rows[unsettled + 1];
  return settled.includes(standing.rule.id) && first
    ? { state: 'answered', claim, standing, day: first.day }
    : { state: 'so far', claim, standing };
}
