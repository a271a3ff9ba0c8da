import { isBefore } from '../dates/order.ts';
import { order } from '../markdown/problem.ts';
import type { Actor, Claim, Says, Statement } from '../model/model.ts';
import { holderOf, partiesTo, sideOn } from './parties.ts';

/** What an actor says of a claim, as of a day. */
export interface Position {
  /** Who holds it: who speaks for another holds that one's position. */
  actor: Actor;
  /** The side for which it counts on this claim. */
  side: Actor;
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
  from: { day: string; says: Says[]; statements: Statement[] };
  to: { day: string; says: Says[]; statements: Statement[] };
}

/** What a side says of a claim: what its actors say. */
export interface SidePosition {
  /** The actor whose party it is. */
  side: Actor;
  /** All that its actors say, each once, in the order of `inThisOrder`. */
  says: Says[];
  positions: Position[];
  /** Whether some of its actors say so and others otherwise. */
  divided: boolean;
}

const inThisOrder: readonly Says[] = [
  'so',
  'otherwise',
  'in part',
  'leaves open',
  'no comment',
  'withdrawn',
];

/**
 * The position of each actor that makes one of these statements, in the order in which they first
 * spoke. The statements are in the order of their days.
 */
export function positionsOf(claim: Claim, statements: readonly Statement[]): Position[] {
  const parties = partiesTo(claim);
  const byActor = Map.groupBy(statements, (statement) => holderOf(statement.actor));
  return [...byActor].map(([actor, all]) => {
    const standing = latestOf(all);
    const side = standing.findLast((statement) => statement.side)?.side;
    return {
      actor,
      side: side ? sideOn(side, parties) : sideOn(actor, parties),
      says: saysOf(standing),
      statements: standing,
      all,
    };
  });
}

/** What each side says, by the positions of its actors, in the order in which they first spoke. */
export function sidesOf(positions: readonly Position[]): SidePosition[] {
  const bySide = Map.groupBy(positions, (position) => position.side);
  return [...bySide].map(([side, ofSide]) => {
    const says = inThisOrder.filter((each) =>
      ofSide.some((position) => position.says.includes(each)),
    );
    return {
      side,
      says,
      positions: ofSide,
      divided: ofSide.length > 1 && says.includes('so') && says.includes('otherwise'),
    };
  });
}

/**
 * The statements that stand: those of the latest day, but for those that another of that day, by
 * their times, came after. "No comment" replaces nothing; what is withdrawn takes back what its day
 * and the days before it hold.
 */
function latestOf(all: readonly Statement[]): Statement[] {
  const outright = all.filter((statement) => statement.says !== 'no comment');
  const considered = outright.length ? outright : all;
  const day = considered.at(-1)?.day;
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
 * neither starts nor ends a change; and what an actor says of another claim changes its position
 * there.
 */
export function positionChangesOf(claim: Claim, positions: readonly Position[]): PositionChange[] {
  return positions
    .flatMap(({ actor, all }) => {
      const direct = all.filter((statement) => !statement.isDerived);
      const held = [...new Set(direct.map((statement) => statement.day))].flatMap((day) => {
        const statements = latestOf(direct.filter((statement) => statement.day <= day));
        const says = saysOf(statements);
        return !says.includes('no comment') && statements.some((each) => each.day === day)
          ? { day, says, statements }
          : [];
      });
      return held.slice(1).flatMap((to, index) => {
        const from = held[index];
        return from && from.says.join() !== to.says.join() ? { claim, actor, from, to } : [];
      });
    })
    .sort((a, b) => order(a.to.day, b.to.day));
}
