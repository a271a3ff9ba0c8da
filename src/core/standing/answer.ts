import type { Day } from '../dates/when.ts';
import type { Claim, Question } from '../model/model.ts';
import { isRetracted } from '../model/withoutRetracted.ts';
import { analyse, type Standing } from './analyse.ts';

/** How far a question is answered. `says`: whether it is the claim or its opposite that stands. */
export type Answer =
  | { state: 'open' }
  | { state: 'so far'; claim: Claim; standing: Standing }
  | {
      state: 'answered';
      claim: Claim;
      says: 'so' | 'otherwise';
      /** The standing of the claim, or of its opposite. */
      standing: Standing;
      day: Day;
    };

/**
 * How far a question is answered: from the day on, on which the claim that answers it, or its
 * opposite, has had only standings that settle it. A retracted claim answers nothing.
 */
export function answerOf(question: Question): Answer {
  const claim = question.answeredBy;
  if (!claim || isRetracted(claim)) return { state: 'open' };
  for (const says of ['so', 'otherwise'] as const) {
    const standing = standingOf(claim, says);
    if (!standing.row.settles) continue;
    const rows = analyse(claim).history;
    const unsettled = rows.findLastIndex(({ day }) => !standingOf(claim, says, day).row.settles);
    const first = rows[unsettled + 1];
    if (first) return { state: 'answered', claim, says, standing, day: first.day };
  }
  return { state: 'so far', claim, standing: analyse(claim).standing };
}

function standingOf(claim: Claim, says: 'so' | 'otherwise', until?: Day): Standing {
  const { standing, opposite } = analyse(claim, until);
  return says === 'so' ? standing : opposite;
}
