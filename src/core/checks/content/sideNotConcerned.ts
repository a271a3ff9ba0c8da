import type { Problem } from '../../markdown/problem.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/**
 * Who speaks on a claim is mostly concerned by it: an actor of a side that `about` does not name is
 * asked about. Not asked where `about`, or the actor as its side, names somebody who does not
 * exist: that is a problem already.
 */
export function sideNotConcerned(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim) as Entry<'claims'> | undefined,
      sides = new Set(claim.about.map((actor) => actor.side));
    if (!entry || entry.data.about.length > claim.about.length) return [];
    return claim.statements.flatMap((statement) => {
      const { side } = statement.actor.speaksFor ?? statement.actor;
      return !sides.has(side) && !whole.lost.has(statement.actor.file)
        ? [
            problemAt(entry, ['statements', statement.index, 'actor'], {
              severity: 'warning',
              rule: 'not-concerned',
              message: `"${statement.actor.id}" speaks here, and its side, ${side.name}, is not among \`about\`.`,
              todo: 'Add an actor of that side to `about` if it can bear the claim out or deny it.',
            }),
          ]
        : [];
    });
  });
}
