import type { Actor, Article, Claim } from '../model/model.ts';
import { withoutRetracted } from '../model/withoutRetracted.ts';
import { analyse } from './analyse.ts';
import { partiesTo } from './parties.ts';
import type { Position } from './positions.ts';

/** What the actors of one side say of a claim; nothing when no statement of theirs is recorded. */
export interface SideCell {
  side: Actor;
  positions: Position[];
}

/**
 * Claims by sides: who says what in an article. The claims are those on which more than one party
 * is recorded, or on which somebody differs from others, from itself or from what is borne out.
 * Sides stand in the order in which these claims bring them in.
 */
export function whoSaysWhat(article: Article): {
  sides: Actor[];
  rows: { claim: Claim; cells: SideCell[] }[];
} {
  const claims = withoutRetracted(article.claims).filter(isInTable);
  const sides = [
    ...new Set(
      claims.flatMap((claim) => [
        ...analyse(claim).sides.map(({ side }) => side),
        ...partiesTo(claim),
      ]),
    ),
  ];
  return {
    sides,
    rows: claims.map((claim) => {
      const bySide = new Map(analyse(claim).sides.map((each) => [each.side, each.positions]));
      return { claim, cells: sides.map((side) => ({ side, positions: bySide.get(side) ?? [] })) };
    }),
  };
}

/** A claim on which only reports differ has nothing to show by sides. */
function isInTable(claim: Claim): boolean {
  const { sides, standing, positionChanges } = analyse(claim);
  const parties = partiesTo(claim);
  return (
    sides.length > 0 &&
    (sides.filter(({ side }) => parties.has(side)).length > 1 ||
      standingsOfDifference.has(standing.row.id) ||
      sides.some(({ divided }) => divided) ||
      positionChanges.length > 0)
  );
}

const standingsOfDifference: ReadonlySet<string> = new Set(['contested', 'isolated', 'upheld']);
