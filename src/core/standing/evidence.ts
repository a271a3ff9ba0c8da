import type { Actor, Claim, Says } from '../model/model.ts';
import type { Origin } from './origins.ts';
import { holderOf, type SidePosition } from './positions.ts';

/** Somebody on the record, by name. `plural` for a group: "the seven leaders say so". */
export interface Speaker {
  name: string;
  plural?: boolean;
}

/** An account that is nobody else's, by its publisher. */
export interface Account {
  publisher: string;
  basis: 'witnessed' | 'named' | 'unnamed' | 'not said' | 'document';
  /** What a document is called. */
  title?: string;
}

/**
 * Who speaks one way on a claim: the sides on the record, each by its speakers, and the origins.
 */
export interface Testimony {
  sides: readonly (readonly Speaker[])[];
  origins: readonly Account[];
}

/** All that a standing is worked out from: plain data, without the record. */
export interface Evidence {
  so: Testimony;
  otherwise: Testimony;
  inPart: Testimony;
  /** Who declines to comment, and who has taken back what they said. */
  noComment: readonly Speaker[];
  withdrawn: readonly Speaker[];
  /**
   * How many voices say so: sides on the record, and origins that name their people or saw for
   * themselves, each person once.
   */
  voices: number;
  /** How many sides the claim is about, and how many of these say so. */
  concerned: number;
  concernedSo: number;
}

/** The evidence on a claim that these sides and origins give, in the form that the rules take. */
export function evidenceFrom(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Evidence {
  const concerned = new Set(claim.about.map((actor) => holderOf(actor).side)),
    so = sides.filter((side) => side.says.includes('so'));
  return {
    so: testimony(sides, origins, 'so'),
    otherwise: testimony(sides, origins, 'otherwise'),
    inPart: testimony(sides, origins, 'in part'),
    noComment: speakersOf(sides, 'no comment').flat(),
    withdrawn: speakersOf(sides, 'withdrawn').flat(),
    voices: voicesOf(
      so,
      origins.filter((origin) => origin.says === 'so'),
    ),
    concerned: concerned.size,
    concernedSo: so.filter((each) => concerned.has(each.side)).length,
  };
}

function testimony(
  sides: readonly SidePosition[],
  origins: readonly Origin[],
  says: 'so' | 'otherwise' | 'in part',
): Testimony {
  return {
    sides: speakersOf(sides, says),
    origins: origins
      .filter((origin) => origin.says === says)
      .map(({ source, basis }) => ({
        publisher: source.publisher,
        basis,
        ...(source.kind === 'document' ? { title: source.title } : {}),
      })),
  };
}

/** By side, the actors who say this. */
function speakersOf(sides: readonly SidePosition[], says: Says): Speaker[][] {
  return sides
    .filter((side) => side.says.includes(says))
    .map((side) =>
      side.positions
        .filter((position) => position.says.includes(says))
        .map(({ actor }) => speaker(actor)),
    );
}

function speaker(actor: Actor): Speaker {
  return { name: actor.name, plural: actor.kind === 'group' };
}

/**
 * Sides on the record, and origins that are voices: those that name one person are one, and a
 * person of a side that speaks is that side's voice.
 */
function voicesOf(so: readonly SidePosition[], origins: readonly Origin[]): number {
  const sides = new Set(so.map((each) => each.side)),
    voices = new Set<unknown>(sides);
  for (const { voice, person, source } of origins) {
    if (!voice) continue;
    if (typeof person === 'object')
      voices.add(sides.has(holderOf(person).side) ? holderOf(person).side : person);
    else
      voices.add(person === undefined ? source : person.trim().toLowerCase().replace(/\s+/g, ' '));
  }
  return voices.size;
}
