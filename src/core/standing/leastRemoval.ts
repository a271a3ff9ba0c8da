import type { Claim } from '../model/model.ts';
import { analyse } from './analyse.ts';
import { claimWithout } from './claimWithout.ts';
import { contributorsTo, type Contributor } from './contributors.ts';
import { interchangeable } from './interchangeable.ts';
import type { StandingRow } from './standings.ts';

/** How much must be left out of the record of a claim before its standing is another. */
export interface LeastRemoval {
  /** At least so many contributors: two or more where none are named. */
  count: number;
  /** So many that it takes, and what the standing is then; none where only the bound is known. */
  found?: { without: Contributor[]; row: StandingRow };
}

/**
 * How many sets are tried for a claim, and how many statements and reports are gone through in all
 * of them: enough for a usual claim, and a fraction of a second for one with hundreds of reports.
 */
const most = { sets: 300, entries: 10_000 };

const known = new WeakMap<Claim, LeastRemoval | undefined>();

/**
 * The smallest number of contributors without which the standing would be another. Sets are tried
 * from the smallest on, of those that can be exchanged for each other one. Where that takes too
 * long, the size of the sets of which all were tried gives a bound. Undefined where that is no
 * bound at all, and of a claim that is open, which rests on nothing.
 */
export function leastRemovalFrom(claim: Claim): LeastRemoval | undefined {
  if (!known.has(claim)) known.set(claim, search(claim));
  return known.get(claim);
}

function search(claim: Claim): LeastRemoval | undefined {
  const { row } = analyse(claim).standing;
  if (row.id === 'open') return undefined;
  const classes = interchangeable(claim, contributorsTo(claim));
  const total = classes.reduce((sum, { length }) => sum + length, 0);
  const entries = claim.statements.length + claim.reports.length;
  let tries = Math.min(most.sets, Math.ceil(most.entries / Math.max(1, entries)));
  for (let count = 1; count <= total; count++)
    for (const without of setsOf(classes, count)) {
      if (tries-- <= 0) return count > 1 ? { count } : undefined;
      const there = analyse(
        claimWithout(
          claim,
          without.map(({ key }) => key),
        ),
      ).standing.row;
      if (there !== row) return { count, found: { without, row: there } };
    }
  return undefined;
}

/**
 * The sets of so many contributors, one of each kind that can be told apart. Rules ask of how many
 * voices there are only whether it is none, one, two or all: of a class either a few are left or a
 * few are gone.
 */
function* setsOf(
  classes: readonly (readonly Contributor[])[],
  count: number,
): Generator<Contributor[]> {
  const [first, ...rest] = classes;
  if (!first) {
    if (count === 0) yield [];
    return;
  }
  const room = rest.reduce((sum, { length }) => sum + length, 0);
  for (const taken of takenOf(first.length))
    if (taken <= count && count - taken <= room)
      for (const others of setsOf(rest, count - taken)) yield [...first.slice(0, taken), ...others];
}

function takenOf(size: number): number[] {
  return [...new Set([size, size - 1, size - 2, 1, 0])].filter((each) => each >= 0);
}
