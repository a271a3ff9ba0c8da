import type { Actor, Claim, Report, Source } from '../../../core/model/model.ts';
import { order } from '../../../core/markdown/problem.ts';
import type { When } from '../../../core/dates/when.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import type { DateData } from './shapes/fields.ts';
import type { ActorData, SourceData } from './shapes/references.ts';

/**
 * The sources and actors to which claims refer, each once, sorted by id; with the sources that these
 * pass on, and the actors for whom these speak.
 */
export function collectReferences(
  claims: readonly Claim[],
  edition: Edition,
  also: { sources?: readonly Source[]; actors?: readonly Actor[] } = {},
): { sources: SourceData[]; actors: ActorData[] } {
  const said = claims.flatMap((claim) => [...claim.statements, ...claim.reports]),
    reports = claims.flatMap((claim) => claim.reports);
  const sources = closure(
    [
      ...said.map(({ source }) => source),
      ...reports.flatMap(({ via, firstSays }) => [...via, ...(firstSays ? [firstSays] : [])]),
      ...(also.sources ?? []),
    ],
    ({ relays }) => relays,
  );
  const actors = closure(
    [
      ...claims.flatMap((claim) => [...claim.about, ...claim.statements.map(({ actor }) => actor)]),
      ...[...reports, ...sources].flatMap(actorsIn),
      ...(also.actors ?? []),
    ],
    ({ side, speaksFor }) => [side, ...(speaksFor ? [speaksFor] : [])],
  );
  return {
    sources: sources.map((source) => sourceData(source, edition)),
    actors: actors.map((actor) => actorData(actor, edition)),
  };
}

export function dateData({ text, first, last, instant }: When): DateData {
  return { text, first, last, ...(instant !== undefined && { instant }) };
}

export function personData(person: Actor | string): { actor: string } | { words: string } {
  return typeof person === 'string' ? { words: person } : { actor: person.id };
}

function sourceData(source: Source, edition: Edition): SourceData {
  const {
    id,
    title,
    publisher,
    kind,
    url,
    archived,
    seenIn,
    published,
    language,
    basis,
    person,
    relays,
  } = source;
  return {
    id,
    address: wholeAddressOf(source, edition),
    title,
    publisher,
    kind,
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
    ...(seenIn && { seenIn: { publisher: seenIn.publisher, url: seenIn.url } }),
    published: dateData(published),
    language,
    ...(basis && { basis }),
    ...(person !== undefined && { person: personData(person) }),
    relays: relays.map(({ id }) => id),
  };
}

function actorData(actor: Actor, edition: Edition): ActorData {
  const { id, name, kind, role, side, speaksFor } = actor;
  return {
    id,
    address: wholeAddressOf(actor, edition),
    name,
    kind,
    role,
    side: side.id,
    ...(speaksFor && { speaksFor: speaksFor.id }),
  };
}

function actorsIn({ person }: Report | Source): Actor[] {
  return typeof person === 'object' ? [person] : [];
}

/** Items and all that can be reached from them, each once, sorted by id. */
function closure<T extends { id: string }>(
  these: readonly T[],
  next: (each: T) => readonly T[],
): T[] {
  const all = new Set(these);
  // Iteration over a set includes what is added during it.
  for (const each of all) for (const further of next(each)) all.add(further);
  return [...all].sort((a, b) => order(a.id, b.id));
}
