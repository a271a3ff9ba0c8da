import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Problem } from '../../markdown/problem.ts';
import type { StandingId } from '../../standing/rules.ts';
import { analyse } from '../../standing/analyse.ts';

const holds: readonly StandingId[] = ['agreed', 'documented', 'corroborated'];

/** Two claims that do not fit together cannot both hold. */
export function bothHold(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim);
    return claim.against.flatMap((against) => {
      const { index } = against,
        [own, other] = [analyse(claim).standing.rule, analyse(against.claim).standing.rule];
      return entry && index !== undefined && holds.includes(own.id) && holds.includes(other.id)
        ? [
            problemAt(entry, ['against', index, 'claim'], {
              severity: 'warning',
              rule: 'both-hold',
              message: `"${claim.id}" (${own.predicate}) does not fit together with "${against.claim.id}" (${other.predicate}), and both hold.`,
              todo: 'One of the two records is wrong, or they fit together after all.',
            }),
          ]
        : [];
    });
  });
}
