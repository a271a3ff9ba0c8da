import { analyse } from '../../core/standing/analyse.ts';
import { dayOfClaim } from '../../core/standing/dayOfRecord.ts';
import type { Claim, Report, Source } from '../../core/model/model.ts';
import type { Origin } from '../../core/standing/origins.ts';
import { isDocumentary } from '../../core/standing/testimony.ts';
import { voiceOf } from '../../core/standing/voices.ts';
import { addressOf } from '../parts/addressOf.ts';
import { peopleOf } from '../parts/claim/positionGroups.ts';
import type { Edition } from '../parts/edition.ts';
import type { Chain, ChainLink, ChainNode, Side } from './chain.ts';
import { messages } from '../../i18n/messages.ts';
import { firstNote } from '../parts/claim/firstReported.ts';
import { namesOf } from '../parts/claim/namesOf.ts';

/**
 * Where a claim comes from: on whom each origin rests, who reported it, who passes it on, and on
 * whom these rely for it. What is drawn are the origins as they are counted.
 */
export function claimChain(claim: Claim, edition: Edition): Chain {
  const origins = inOrder(analyse(claim).origins);
  const ends = [...new Set(origins.map((origin) => origin.source))];
  const sources = [...new Set([...ends, ...origins.flatMap((origin) => origin.passedOnBy)])];
  const reports = new Map(claim.reports.map((report) => [report.source, report] as const));
  const names = namesOf(
    sources,
    (source) => reports.get(source)?.when ?? source.published,
    dayOfClaim(claim),
    edition,
  );
  const says = new Map(
    sources.map((source) => [source, saysOf(source, origins, reports)] as const),
  );

  const people = ends.map((source): ChainNode => {
    const origin = origins.find((each) => each.source === source) as Origin;
    return {
      id: peopleId(source),
      is: 'people',
      label: messages.text.capital(peopleOf(origin)),
      unnamed: !isDocumentary(origin) && voiceOf(claim, origin) === 'none',
      ...sideOf(says.get(source)),
    };
  });
  const nodes = sources.map((source): ChainNode => {
    const note = [
      ...(says.get(source) ?? []).map((side) => messages.chain.verb[side]),
      firstNote(claim, source),
    ]
      .filter((each) => each !== undefined)
      .join(messages.signs.semicolon);
    return {
      id: source.id,
      is: 'source',
      label: names.get(source) ?? source.publisher,
      ...(note && { note }),
      ...sideOf(says.get(source)),
      address: addressOf(source, edition),
    };
  });
  const viaOf = viaIn(claim, origins);
  const links = sources.flatMap((source): ChainLink[] => {
    const via = ends.includes(source) ? [] : viaOf(source);
    return via
      .filter((each) => sources.includes(each))
      .map((each) => ({ from: each.id, to: source.id, ...sideOf(says.get(each)) }));
  });
  return {
    nodes: [...people, ...nodes],
    links: [
      ...ends.map((source): ChainLink => ({
        from: peopleId(source),
        to: source.id,
        ...sideOf(says.get(source)),
      })),
      ...links,
    ],
  };
}

/**
 * What a source passes on: for the claim, for one from which something follows for it, or as a
 * whole.
 */
function viaIn(claim: Claim, origins: readonly Origin[]): (source: Source) => Source[] {
  const derived = origins.filter(({ isDerived }) => isDerived);
  const behind = new Set(derived.map(({ report }) => report.claim));
  const reports = [...[...behind].flatMap((other) => other.reports), ...claim.reports];
  const vias = new Map(reports.map(({ source, via }) => [source, via]));
  return (source) => vias.get(source) ?? source.relays;
}

/** Those who say so first, and in each group the oldest first. */
function inOrder(origins: readonly Origin[]): Origin[] {
  return (['so', 'in part', 'otherwise'] as const).flatMap((says) =>
    origins.filter((origin) => origin.says === says),
  );
}

/**
 * What a source says other than so: by its own report of the claim, else by the origins that it
 * reports or passes on.
 */
function saysOf(
  source: Source,
  origins: readonly Origin[],
  reports: ReadonlyMap<Source, Report>,
): Side[] {
  const own = reports.get(source);
  const said = own
    ? [own.says]
    : origins
        .filter((origin) => origin.source === source || origin.passedOnBy.includes(source))
        .map((origin) => origin.says);
  return said.includes('so')
    ? []
    : [...new Set(said)].filter((each) => each === 'otherwise' || each === 'in part');
}

function sideOf(says: readonly Side[] | undefined): { says?: Side } {
  const [only] = says ?? [];
  return only === undefined ? {} : { says: only };
}

function peopleId(source: Source): string {
  return `people of ${source.id}`;
}
