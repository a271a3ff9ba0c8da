import type { Actor, Claim, Report, SeenAgain, Source } from '../../../core/model/model.ts';
import { order } from '../../../core/markdown/problem.ts';
import type { When } from '../../../core/dates/when.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import type { DateData, PersonData } from './shapes/fields.ts';
import type { ActorData, SourceData } from './shapes/references.ts';

/**
 * The sources and actors to which claims refer, each once, sorted by id; with the sources that
 * these pass on, and the actors for whom these speak.
 */
export function collectReferences(
  claims: readonly Claim[],
  edition: Edition,
  also: { sources?: readonly Source[]; actors?: readonly Actor[] } = {},
): { sources: SourceData[]; actors: ActorData[] } {
  const said = claims.flatMap((claim) => [...claim.statements, ...claim.reports]);
  const reports = claims.flatMap((claim) => claim.reports);
  const sources = closure(
    [
      ...said.map(({ source }) => source),
      ...reports.flatMap(({ via, firstSays }) => [...via, ...(firstSays ? [firstSays] : [])]),
      ...(also.sources ?? []),
    ],
    ({ relays, knownThrough, verifiedBy }) => [...relays, ...knownThrough, ...verifiedBy],
  );
  const actors = closure(
    [
      ...claims.flatMap((claim) => [
        ...claim.about,
        ...claim.statements.flatMap(({ actor, side }) => [actor, ...(side ? [side] : [])]),
      ]),
      ...[...reports, ...sources].flatMap(actorsIn),
      ...sources.flatMap(makersOf),
      ...(also.actors ?? []),
    ],
    ({ side, speaksFor, memberOf, members }) => [
      side,
      ...(speaksFor ? [speaksFor] : []),
      ...memberOf,
      ...members,
    ],
  );
  return {
    sources: sources.map((source) => sourceData(source, edition)),
    actors: actors.map((actor) => actorData(actor, edition)),
  };
}

export function dateData({ text, first, last, instant }: When): DateData {
  return { text, first, last, ...(instant !== undefined && { instant }) };
}

type Person = Actor | string;

/** A person by its id, or in words with the people whom they list. */
export function personData(person: Person, people: readonly Person[] = []): PersonData {
  return typeof person === 'string'
    ? {
        words: person,
        ...(people.length > 0 && { people: people.map((each) => personData(each)) }),
      }
    : { actor: person.id };
}

export function sourceData(source: Source, edition: Edition): SourceData {
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
    people,
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
    ...(published.zone !== undefined && { zone: published.zone }),
    language,
    ...(basis && { basis }),
    ...(person !== undefined && { person: personData(person, people) }),
    relays: relays.map(({ id }) => id),
    ...(source.seenAgain.length > 0 && { seenAgain: source.seenAgain.map(seenData) }),
    ...scholarlyData(source),
  };
}

function seenData({ at, words, quote }: SeenAgain) {
  return { at: dateData(at), words, ...(quote !== undefined && { quote }) };
}

/**
 * What is known of a study, data or a recording, and of a source that was not seen or is retracted.
 */
function scholarlyData(source: Source) {
  const { knownThrough, doi, authors, reviewed, verifiedBy, publisherActor, retracted } = source;
  return {
    knownThrough: knownThrough.map(({ id }) => id),
    ...(doi !== undefined && { doi }),
    authors: authors.map((author) => personData(author)),
    ...(reviewed !== undefined && { reviewed }),
    verifiedBy: verifiedBy.map(({ id }) => id),
    ...(publisherActor && { maker: publisherActor.id }),
    ...(retracted && {
      retracted: {
        at: dateData(retracted.at),
        why: retracted.why,
        ...(retracted.by !== undefined && { by: retracted.by }),
      },
    }),
  };
}

export function actorData(actor: Actor, edition: Edition): ActorData {
  const { id, name, kind, role, side, speaksFor, memberOf } = actor;
  return {
    id,
    address: wholeAddressOf(actor, edition),
    name,
    kind,
    role,
    side: side.id,
    ...(speaksFor && { speaksFor: speaksFor.id }),
    memberOf: memberOf.map((group) => group.id),
  };
}

function actorsIn({ person, people }: Report | Source): Actor[] {
  return [person, ...people].filter((each) => typeof each === 'object');
}

function makersOf({ authors, publisherActor }: Source): Actor[] {
  return [...authors, publisherActor].filter((each) => typeof each === 'object');
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
