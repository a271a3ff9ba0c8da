import { compareCounted, compareWhen, isBefore } from '../dates/order.ts';
import type { Day, When } from '../dates/when.ts';
import type { Actor, Claim, Says, Statement } from '../model/model.ts';
import { holderOf, partiesTo, sideOn } from './parties.ts';

/** What an actor says of a claim, as of a day. */
export interface Position {
  /** Who holds it: who speaks for another holds that one's position. */
  actor: Actor;
  /** The side for which it counts on this claim. */
  side: Actor;
  /**
   * What its latest statements say: one thing, or more when they say different things and their
   * dates do not order them.
   */
  says: Says[];
  /** The statements of which this is said. */
  statements: Statement[];
  /** All its statements up to the day, the oldest first. */
  all: Statement[];
}

/** A change of an actor's position on a claim, from one to a later one. */
export interface PositionChange {
  claim: Claim;
  actor: Actor;
  from: HeldPosition;
  /** All its statements are later than those of `from`. */
  to: HeldPosition;
}

/** What an actor said at one time, and the date of the latest statement that says it. */
export interface HeldPosition {
  day: Day;
  when: When;
  says: Says[];
  statements: Statement[];
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
 * The statements that stand: those that are not before another one. What overlaps, such as a month
 * and a day of it, is not ordered, so that neither replaces the other. "No comment" replaces
 * nothing; what is withdrawn takes back whatever is not later.
 */
function latestOf(all: readonly Statement[]): Statement[] {
  const outright = all.filter((statement) => statement.says !== 'no comment');
  const considered = outright.length ? outright : all;
  return unlessWithdrawn(notBeforeAnother(considered));
}

/** The statements that no date puts before another one of these. */
function notBeforeAnother(statements: readonly Statement[]): Statement[] {
  // What is before any of them is before the one that begins last.
  const latest = statements.reduce((a, b) => (compareWhen(a.when, b.when) > 0 ? a : b));
  return statements.filter((statement) => !isBefore(statement.when, latest.when));
}

function unlessWithdrawn(statements: readonly Statement[]): Statement[] {
  const withdrawn = statements.filter((statement) => statement.says === 'withdrawn');
  return withdrawn.length ? withdrawn : [...statements];
}

function saysOf(statements: readonly Statement[]): Says[] {
  return inThisOrder.filter((each) => statements.some((statement) => statement.says === each));
}

/**
 * The changes of position on a claim, the oldest first. "No comment" is not a position, so it
 * neither starts nor ends a change; and what an actor says of another claim changes its position
 * there. A change is from what was said before to what was said later, also within a day where the
 * hours are known: what dates do not order, such as a month and a day of it, is no change.
 */
export function positionChangesOf(claim: Claim, positions: readonly Position[]): PositionChange[] {
  return positions
    .flatMap(({ actor, all }) => {
      const held = heldInTurn(
        all.filter((statement) => !statement.isDerived && statement.says !== 'no comment'),
      );
      return held.slice(1).flatMap((later, index) => {
        const earlier = held[index]!;
        const from = heldPosition(earlier.filter((statement) => !later.includes(statement)));
        const to = heldPosition(later.filter((statement) => !earlier.includes(statement)));
        return from && to && from.says.join() !== to.says.join() ? { claim, actor, from, to } : [];
      });
    })
    .sort((a, b) => compareCounted(a.to.when, b.to.when));
}

/**
 * The statements that stood at one time or another, the oldest first: each list holds as many as
 * there are that no date puts before another.
 */
function heldInTurn(statements: readonly Statement[]): Statement[][] {
  const held: Statement[][] = [];
  let standing: Statement[] = [];
  for (const statement of statements.toSorted((a, b) => compareWhen(a.when, b.when))) {
    const left = standing.filter((each) => !isBefore(each.when, statement.when));
    if (left.length < standing.length) held.push(standing);
    standing = [...left, statement];
  }
  return [...held, standing].map(unlessWithdrawn);
}

function heldPosition(statements: readonly Statement[]): HeldPosition | undefined {
  const latest = statements.toSorted((a, b) => compareCounted(a.when, b.when)).at(-1);
  return (
    latest && {
      day: latest.day,
      when: latest.when,
      says: saysOf(statements),
      statements: [...statements],
    }
  );
}
