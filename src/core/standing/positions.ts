import type { Actor, Claim, Says, Statement } from '../model/model.ts';
import { isBefore } from '../dates/order.ts';
import type { Day } from '../dates/when.ts';

/** What an actor says of a claim, as of a day. */
export interface Position {
  /** Who holds it: who speaks for another holds that one's position. */
  actor: Actor;
  /**
   * What the latest day of its statements says: one thing, or more when that day holds more and
   * times do not order them.
   */
  says: Says[];
  /** The statements of which this is said. */
  statements: Statement[];
  /** All its statements up to the day, the oldest first. */
  all: Statement[];
}

/** A change of an actor's position on a claim, from one day to a later one. */
export interface PositionChange {
  claim: Claim;
  actor: Actor;
  from: { day: Day; says: Says[]; statements: Statement[] };
  to: { day: Day; says: Says[]; statements: Statement[] };
}

/** What a side says of a claim: what its actors say. */
export interface SidePosition {
  /** The actor whose party it is. */
  side: Actor;
  /**
   * All that its actors say, each once, in the order so, otherwise, in part, no comment, withdrawn.
   */
  says: Says[];
  positions: Position[];
  /** Whether some of its actors say so and others otherwise. */
  divided: boolean;
}

const inThisOrder: readonly Says[] = ['so', 'otherwise', 'in part', 'no comment', 'withdrawn'];

/**
 * The position of each actor that has spoken up to a day, in the order in which they first spoke.
 */
export function positionsOf(claim: Claim, until?: Day): Position[] {
  const byActor = new Map<Actor, Statement[]>();
  for (const statement of claim.statements) {
    if (until !== undefined && statement.day > until) continue;
    const actor = holderOf(statement.actor);
    byActor.set(actor, [...(byActor.get(actor) ?? []), statement]);
  }
  return [...byActor].map(([actor, all]) => {
    const statements = latestOf(all),
      says = saysOf(statements);
    return { actor, says, statements, all };
  });
}

/** What each side says, by the positions of its actors, in the order in which they first spoke. */
export function sidesOf(positions: readonly Position[]): SidePosition[] {
  const bySide = new Map<Actor, Position[]>();
  for (const position of positions) {
    const { side } = position.actor;
    bySide.set(side, [...(bySide.get(side) ?? []), position]);
  }
  return [...bySide].map(([side, positions]) => {
    const says = inThisOrder.filter((each) =>
      positions.some((position) => position.says.includes(each)),
    );
    return {
      side,
      says,
      positions,
      divided: positions.length > 1 && says.includes('so') && says.includes('otherwise'),
    };
  });
}

/**
 * Whose position a statement of this actor is: its own, or that of the actor for whom it speaks.
 */
export function holderOf(actor: Actor): Actor {
  const trail = new Set([actor]);
  let holder = actor;
  while (holder.speaksFor && !trail.has(holder.speaksFor)) {
    holder = holder.speaksFor;
    trail.add(holder);
  }
  return holder;
}

/**
 * The statements that stand: those of the latest day, but for those that another of that day, by
 * their times, came after.
 * "No comment" replaces nothing; what is withdrawn takes back what its day and the days before it
 * hold.
 */
function latestOf(all: readonly Statement[]): Statement[] {
  const outright = all.filter((statement) => statement.says !== 'no comment');
  const considered = outright.length ? outright : all,
    day = considered.at(-1)?.day;
  const ofDay = considered.filter((statement) => statement.day === day);
  const last = ofDay.filter(
    (statement) => !ofDay.some((other) => isBefore(statement.when, other.when)),
  );
  const withdrawn = last.filter((statement) => statement.says === 'withdrawn');
  return withdrawn.length ? withdrawn : last;
}

function saysOf(statements: readonly Statement[]): Says[] {
  return inThisOrder.filter((each) => statements.some((statement) => statement.says === each));
}

/**
 * The changes of position on a claim, the oldest first. "No comment" is not a position, so it
 * neither starts nor ends a change.
 */
export function positionChangesOf(claim: Claim, positions: readonly Position[]): PositionChange[] {
  return positions
    .flatMap(({ actor, all }) => {
      const held = [...new Set(all.map((statement) => statement.day))].flatMap((day) => {
        const statements = latestOf(all.filter((statement) => statement.day <= day)),
          says = saysOf(statements);
        return !says.includes('no comment') && statements.some((each) => each.day === day)
          ? { day, says, statements }
          : [];
      });
      return held.slice(1).flatMap((to, index) => {
        const from = held[index];
        return from && from.says.join() !== to.says.join() ? { claim, actor, from, to } : [];
      });
    })
    .sort((a, b) => (a.to.day < b.to.day ? -1 : a.to.day > b.to.day ? 1 : 0));
}
