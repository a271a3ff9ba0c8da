import type { Day } from '../dates/when.ts';
import type { Claim, Question } from '../model/model.ts';
import { isRetracted } from '../model/withoutRetracted.ts';
import { analyse, type Standing } from './analyse.ts';

/**
 * How far a question is answered, with the standing of the claim that answers it. `says`: whether
 * it is the claim or its opposite that settles it.
 */
export type Answer =
  | { state: 'open' }
  | { state: 'so far'; claim: Claim; standing: Standing }
  | {
      state: 'answered';
      claim: Claim;
      says: 'so' | 'otherwise';
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
  const { standing } = analyse(claim);
  for (const says of ['so', 'otherwise'] as const) {
    if (!standingOf(claim, says).row.settles) continue;
    const rows = analyse(claim).history;
    const unsettled = rows.findLastIndex(({ day }) => !standingOf(claim, says, day).row.settles);
    const first = rows[unsettled + 1];
    if (first) return { state: 'answered', claim, says, standing, day: first.day };
  }
  return { state: 'so far', claim, standing };
}

function standingOf(claim: Claim, says: 'so' | 'otherwise', until?: Day): Standing {
  const { standing, opposite } = analyse(claim, until);
  return says === 'so' ? standing : opposite;
}
