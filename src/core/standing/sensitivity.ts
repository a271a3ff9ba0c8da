import type { Actor, Claim } from '../model/model.ts';
import { evidenceFrom, type Evidence } from './evidence.ts';
import type { Origin } from './origins.ts';
import type { SidePosition } from './positions.ts';
import { standingFor, type StandingRow } from './standings.ts';

/** What the standing would be without one side, or without one origin. */
export type Removal = { row: StandingRow } & (
  { type: 'side'; side: SidePosition } | { type: 'origin'; origin: Origin }
);

/** What the standing would be with something that the record does not hold. */
export type Addition = { row: StandingRow } & Added;

/** `word of a side`: that of these actors, who have not said so, and are all of one side. */
type Added =
  | { type: 'unnamed report' | 'named report' | 'document' | 'denial' }
  | { type: 'word of a side'; actors: Actor[] };

/** How sensitive the standing of a claim is to what it rests on, and to what is missing. */
export interface Sensitivity {
  /**
   * Every single side or origin without which the standing would be another, sides first. Empty
   * when no single removal changes it.
   */
  removals: Removal[];
  /**
   * The least that would have to come for another standing; none when nothing that comes would
   * change it.
   */
  addition?: Addition;
}

/**
 * How sensitive a standing is: the same rules are applied again without each side and each origin
 * in turn, and with each kind of evidence that could be added.
 */
export function sensitivityOf(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Sensitivity {
  const evidence = evidenceFrom(claim, sides, origins);
  const row = standingFor(evidence);
  const removals = removalsFrom(claim, sides, origins).filter((removal) => removal.row !== row);
  const addition = nearestAddition(claim, sides, evidence);
  return { removals, ...(addition ? { addition } : {}) };
}

/** The standing without each side, and without each origin: a publisher with all its pieces. */
function removalsFrom(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Removal[] {
  return [
    ...sides.map((side) => ({
      type: 'side' as const,
      side,
      row: standingFor(
        evidenceFrom(
          claim,
          sides.filter((each) => each !== side),
          origins,
        ),
      ),
    })),
    ...origins.map((origin) => ({
      type: 'origin' as const,
      origin,
      row: standingFor(
        evidenceFrom(
          claim,
          sides,
          origins.filter((each) => each !== origin),
        ),
      ),
    })),
  ];
}

/**
 * What would have to come, the least first: a report from unnamed people, a report that names its
 * people, the sides concerned that have not said so, a document, and somebody who says otherwise.
 */
function nearestAddition(
  claim: Claim,
  sides: readonly SidePosition[],
  evidence: Evidence,
): Addition | undefined {
  const row = standingFor(evidence);
  const saying = new Set(sides.filter((side) => side.says.includes('so')).map((side) => side.side));
  const silent = [...new Set(claim.about.filter((actor) => !saying.has(actor.side)))];
  const silentSides = new Set(silent.map((actor) => actor.side));
  const origin = (basis: 'unnamed' | 'named' | 'document') => ({
    ...evidence.so,
    origins: [...evidence.so.origins, { publisher: '', basis }],
  });
  const candidates: [Added, Evidence][] = [
    [{ type: 'unnamed report' }, { ...evidence, so: origin('unnamed') }],
    [{ type: 'named report' }, { ...evidence, so: origin('named'), voices: evidence.voices + 1 }],
    ...(silentSides.size === 1
      ? [
          [
            { type: 'word of a side', actors: silent },
            {
              ...evidence,
              so: { ...evidence.so, sides: [...evidence.so.sides, []] },
              voices: evidence.voices + 1,
              concernedSo: evidence.concernedSo + 1,
            },
          ] satisfies [Added, Evidence],
        ]
      : []),
    [{ type: 'document' }, { ...evidence, so: origin('document') }],
    [
      { type: 'denial' },
      {
        ...evidence,
        otherwise: { ...evidence.otherwise, sides: [...evidence.otherwise.sides, []] },
      },
    ],
  ];
  const found = candidates.find(([, more]) => standingFor(more) !== row);
  return found && { ...found[0], row: standingFor(found[1]) };
}
