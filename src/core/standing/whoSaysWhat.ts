import type { Actor, Article, Claim, Says } from '../model/model.ts';
import { withoutRetracted } from '../model/withoutRetracted.ts';
import { analyse } from './analyse.ts';
import type { Origin } from './origins.ts';
import { partiesTo } from './parties.ts';
import type { Position } from './positions.ts';
import { silentOn } from './silence.ts';
import type { StandingId } from './standings.ts';

/** Who says what of a claim: by what is said, not by who says it. */
export interface ClaimRow {
  claim: Claim;
  /** By each thing said: the positions that hold it, and the origins of reports. */
  said: Map<Says, { positions: Position[]; origins: Origin[] }>;
  /** Those whom it concerns and of whom no word is recorded: not a denial. */
  silent: Actor[];
}

/**
 * The claims of an article on which more than one party is recorded, or on which somebody differs
 * from others, from itself or from what is borne out; in the order of the article.
 */
export function whoSaysWhat(article: Article): ClaimRow[] {
  return withoutRetracted(article.claims)
    .filter(isInTable)
    .map((claim) => ({ claim, said: saidOf(claim), silent: silentOn(claim) }));
}

function saidOf(claim: Claim): ClaimRow['said'] {
  const { positions, origins } = analyse(claim);
  const said: ClaimRow['said'] = new Map();
  const of = (says: Says) => {
    const these = said.get(says) ?? { positions: [], origins: [] };
    said.set(says, these);
    return these;
  };
  for (const position of positions)
    for (const says of position.says) of(says).positions.push(position);
  for (const origin of origins) of(origin.says).origins.push(origin);
  return said;
}

function isInTable(claim: Claim): boolean {
  const { sides, standing, positionChanges } = analyse(claim);
  const parties = partiesTo(claim);
  return (
    sides.filter(({ side }) => parties.has(side)).length > 1 ||
    standingsOfDifference.has(standing.row.id) ||
    sides.some(({ divided }) => divided) ||
    positionChanges.length > 0
  );
}

const standingsOfDifference: ReadonlySet<StandingId> = new Set([
  'contested',
  'isolated',
  'upheld',
  'denied',
]);
