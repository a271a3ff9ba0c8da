import type { Actor, Claim } from '../model/model.ts';
import type { Account, Evidence, Hand } from './evidence.ts';
import { evidenceFrom } from './evidenceFrom.ts';
import type { Origin } from './origins.ts';
import { partiesTo, sideOn } from './parties.ts';
import type { SidePosition } from './positions.ts';
import { standingFor, type StandingRow } from './standings.ts';
import { isBorneOut } from './testimony.ts';
import { solePublishers, withoutPublisher, type Heard } from './withoutPublisher.ts';

/** What the standing would be without one side, one origin, or all that one publisher told us. */
export type Removal = { row: StandingRow } & (
  | { type: 'side'; side: SidePosition }
  | { type: 'origin'; origin: Origin }
  | { type: 'publisher'; publisher: string }
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
   * Every single side, origin or publisher without which the standing would be another, sides
   * first. Empty when no single removal changes it.
   */
  removals: Removal[];
  /**
   * The least that would have to come for another standing; none when nothing that comes would
   * change it.
   */
  addition?: Addition;
}

/**
 * How sensitive a standing is: the same rules are applied again without each side, each origin and
 * each publisher through which alone two or more of these are known, and with each kind of evidence
 * that could be added. Undefined where the question makes no sense: a position is what its holder
 * says, whoever else speaks of it.
 */
export function sensitivityOf(claim: Claim, heard: Heard): Sensitivity | undefined {
  const evidence = evidenceFrom(claim, heard.sides, heard.origins);
  if (evidence.so.holder || evidence.otherwise.holder) return undefined;
  const row = standingFor(evidence);
  const removals = removalsFrom(claim, heard).filter((removal) => removal.row !== row);
  const addition = nearestAddition(claim, heard, evidence);
  return { removals, ...(addition ? { addition } : {}) };
}

function removalsFrom(claim: Claim, heard: Heard): Removal[] {
  const { sides, origins } = heard;
  const rowOf = (rest: Heard) => standingFor(evidenceFrom(claim, rest.sides, rest.origins));
  return [
    ...sides.map((side) => ({
      type: 'side' as const,
      side,
      row: rowOf({ sides: sides.filter((each) => each !== side), origins }),
    })),
    ...origins.map((origin) => ({
      type: 'origin' as const,
      origin,
      row: rowOf({ sides, origins: origins.filter((each) => each !== origin) }),
    })),
    ...solePublishers(heard).map((publisher) => ({
      type: 'publisher' as const,
      publisher,
      row: rowOf(withoutPublisher(claim, heard, publisher)),
    })),
  ];
}

/**
 * What would have to come, the least first: a report from unnamed people, a report that names its
 * people, the word of the one party that has not said so, a document, and a party that says
 * otherwise.
 */
function nearestAddition(claim: Claim, heard: Heard, evidence: Evidence): Addition | undefined {
  const row = standingFor(evidence);
  const silent = silentParty(claim, heard.sides);
  const candidates: [Added, Evidence][] = [
    [{ type: 'unnamed report' }, withSo(evidence, account('unnamed', 'none'))],
    [
      { type: 'named report' },
      withSo(evidence, account('named', 'own'), { voices: 1, outside: 1 }),
    ],
    ...silent.map((actors): [Added, Evidence] => [
      { type: 'word of a side', actors },
      { ...evidence, so: withWord(evidence.so) },
    ]),
    [{ type: 'document' }, withSo(evidence, account('document', 'none'))],
    // A party's word against what is borne out would change its name, and nothing else.
    ...(isBorneOut(evidence.so)
      ? []
      : [
          [{ type: 'denial' }, { ...evidence, otherwise: withWord(evidence.otherwise) }] satisfies [
            Added,
            Evidence,
          ],
        ]),
  ];
  const found = candidates.find(([, more]) => standingFor(more) !== row);
  return found && { ...found[0], row: standingFor(found[1]) };
}

/**
 * The actors of the one party that has not said so, in a list; empty where there are more, or none.
 */
function silentParty(claim: Claim, sides: readonly SidePosition[]): Actor[][] {
  const saying = new Set(sides.filter((side) => side.says.includes('so')).map(({ side }) => side));
  const parties = partiesTo(claim);
  const silent = [...new Set(claim.about.filter((actor) => !saying.has(sideOn(actor, parties))))];
  return new Set(silent.map((actor) => sideOn(actor, parties))).size === 1 ? [silent] : [];
}

function account(basis: Account['basis'], voice: Account['voice']): Account {
  return { publisher: '', basis, voice };
}

function withSo(
  evidence: Evidence,
  origin: Account,
  more: { voices: number; outside: number } = { voices: 0, outside: 0 },
): Evidence {
  const { so } = evidence;
  return {
    ...evidence,
    so: {
      ...so,
      origins: [...so.origins, origin],
      voices: so.voices + more.voices,
      outside: so.outside + more.outside,
    },
  };
}

/** A hand to which another party has come. */
function withWord(hand: Hand): Hand {
  return {
    ...hand,
    sides: [...hand.sides, []],
    voices: hand.voices + 1,
    parties: hand.parties + 1,
  };
}
