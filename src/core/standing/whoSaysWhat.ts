import type { Actor, Article, Claim } from '../model/model.ts';
import { withoutRetracted } from '../model/withoutRetracted.ts';
import { analyse } from './analyse.ts';
import { holderOf } from './parties.ts';
import { type Position } from './positions.ts';

/** A side's place in the table: what its actors say of one claim. */
export interface SideCell {
  side: Actor;
  /** Empty where no statement of theirs is recorded, which is no denial. */
  positions: Position[];
}

/**
 * Claims by sides: who says what in an article. Sides stand in the order in which the claims bring
 * them in.
 */
export function whoSaysWhat(article: Article): {
  sides: Actor[];
  rows: { claim: Claim; cells: SideCell[] }[];
} {
  const claims = withoutRetracted(article.claims).map((claim) => ({
    claim,
    about: new Set(claim.about.map((actor) => holderOf(actor).side)),
    positions: analyse(claim).positions,
  }));
  const sides = [
    ...new Set(
      claims.flatMap(({ about, positions }) => [
        ...positions.map((position) => position.side),
        ...about,
      ]),
    ),
  ];
  return {
    sides,
    rows: claims.map(({ claim, positions }) => ({
      claim,
      cells: sides.map((side) => ({
        side,
        positions: positions.filter((position) => position.side === side),
      })),
    })),
  };
}
