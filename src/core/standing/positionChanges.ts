import type { Actor, Claim, Says, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { positionsOf } from './positions.ts';

/** A change of an actor's position on a claim, from one day to a later one. */
export interface PositionChange {
  claim: Claim;
  actor: Actor;
  from: { day: Day; says: Says[]; statements: Statement[] };
  to: { day: Day; says: Says[]; statements: Statement[] };
}

/**
 * The changes of position on a claim, the oldest first. "No comment" is not a position, so it
 * neither starts nor ends a change.
 */
export function positionChangesOf(claim: Claim): PositionChange[] {
  return positionsOf(claim)
    .flatMap(({ actor, all }) => {
      const held = [...new Set(all.map((statement) => statement.day))].flatMap((day) => {
        const position = positionsOf(claim, day).find((each) => each.actor === actor);
        return position &&
          !position.says.includes('no comment') &&
          position.statements.some((each) => each.day === day)
          ? { day, says: position.says, statements: position.statements }
          : [];
      });
      return held.slice(1).flatMap((to, index) => {
        const from = held[index];
        return from && from.says.join() !== to.says.join() ? { claim, actor, from, to } : [];
      });
    })
    .sort((a, b) => (a.to.day < b.to.day ? -1 : a.to.day > b.to.day ? 1 : 0));
}
