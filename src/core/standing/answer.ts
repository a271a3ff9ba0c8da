import type { Claim, Question } from '../model/model.ts';
import { isRetracted } from '../model/withoutRetracted.ts';
import type { Day } from '../dates/when.ts';
import { analyse, type Standing } from './analyse.ts';

/** How far a question is answered. */
export type Answer =
  | { state: 'open' }
  | { state: 'so far'; claim: Claim; standing: Standing }
  | { state: 'answered'; claim: Claim; standing: Standing; day: Day };

/**
 * How far a question is answered: from the day on, on which the claim that answers it has had only
 * standings that settle it. A retracted claim answers nothing.
 */
export function answerOf(question: Question): Answer {
  const claim = question.answeredBy;
  if (!claim || isRetracted(claim)) return { state: 'open' };
  const standing = analyse(claim).standing,
    rows = analyse(claim).history;
  const unsettled = rows.findLastIndex((row) => !row.standing.row.settles),
    first = rows[unsettled + 1];
  return standing.row.settles && first
    ? { state: 'answered', claim, standing, day: first.day }
    : { state: 'so far', claim, standing };
}
