import type { Actor, Claim, Prose, Source } from '../../../core/model/model.ts';
import type { When } from '../../../core/dates/when.ts';
import type { DateData, PersonData } from './shapes/fields.ts';
import type { ClaimFile } from './shapes/files.ts';

/** What the rules need of a claim's file. */
export type ClaimOnly = ClaimEntriesData & Pick<ClaimFile, 'behind' | 'sources' | 'actors'>;

type ClaimEntriesData = Omit<ClaimFile['behind'][number], 'claim'> & { claim?: string };

/** Things of the data by id. */
interface References {
  actors: Map<string, Actor>;
  sources: Map<string, Source>;
}

/** A claim as the rules take it, from its data: ids become the things that they name. */
export function claimFromData(data: ClaimOnly): Claim {
  const actors = actorsFrom(data);
  const references = { actors, sources: sourcesFrom(data, actors) };
  const all = [data, ...data.behind];
  const claims = new Map(all.map((each) => [each.id, emptyClaim(each)]));
  for (const each of all) fillClaim(found(claims, each.id), each, references, claims);
  return found(claims, data.id);
}

function emptyClaim({ id, claim = '' }: ClaimEntriesData): Claim {
  return {
    ...nothing,
    type: 'claim',
    id,
    claim,
    about: [],
    statements: [],
    reports: [],
    against: [],
    implies: [],
    impliedBy: [],
    excludes: [],
    corrections: [],
    objections: [],
    articles: [],
    figures: [],
  };
}

/** Claims that the file does not hold have no bearing on this one. */
function fillClaim(
  claim: Claim,
  data: ClaimEntriesData,
  { actors, sources }: References,
  claims: ReadonlyMap<string, Claim>,
): void {
  const held = (ids: readonly string[]) => ids.flatMap((id) => claims.get(id) ?? []);
  claim.about = data.about.map((id) => found(actors, id));
  if (data.holder !== undefined) claim.holder = found(actors, data.holder);
  claim.implies = held(data.implies);
  for (const other of claim.implies) other.impliedBy.push(claim);
  claim.excludes = held(data.excludes);
  const at = (said: { source: string; when: DateData }) => {
    const source = found(sources, said.source);
    return { source, when: dateFrom(said.when, source.published.zone) };
  };
  claim.statements = data.statements.map(({ side, ...said }, index) => ({
    ...said,
    type: 'statement',
    claim,
    index,
    actor: found(actors, said.actor),
    ...at(said),
    ...(side !== undefined && { side: found(actors, side) }),
  }));
  for (const statement of claim.statements) statement.source.statements.push(statement);
  claim.reports = data.reports.map(({ person, firstSays, ...said }, index) => ({
    ...said,
    type: 'report',
    claim,
    index,
    ...at(said),
    via: said.via.map((id) => found(sources, id)),
    ...personFrom(person, actors),
  }));
}

function actorsFrom({ actors: list }: ClaimOnly): Map<string, Actor> {
  const actors = new Map(
    list.map(({ id, name, kind, role }) => {
      const actor = {
        ...nothing,
        type: 'actor',
        id,
        name,
        kind,
        role,
        memberOf: [],
        members: [],
        aliases: [],
        sameAs: [],
        statements: [],
      } as Omit<Actor, 'side'> as Actor;
      return [id, actor];
    }),
  );
  for (const { id, side, speaksFor, memberOf } of list) {
    const actor = found(actors, id);
    const groups = memberOf.map((group) => found(actors, group));
    for (const group of groups) group.members.push(actor);
    Object.assign(actor, {
      side: found(actors, side),
      memberOf: groups,
      ...(speaksFor !== undefined && { speaksFor: found(actors, speaksFor) }),
    });
  }
  return actors;
}

function sourcesFrom(
  { sources: list }: ClaimOnly,
  actors: Map<string, Actor>,
): Map<string, Source> {
  const sources = new Map(list.map((data) => [data.id, sourceFrom(data, actors)]));
  const named = (ids: readonly string[]) => ids.map((id) => found(sources, id));
  for (const { id, relays, knownThrough, verifiedBy } of list)
    Object.assign(found(sources, id), {
      relays: named(relays),
      knownThrough: named(knownThrough),
      verifiedBy: named(verifiedBy),
    });
  return sources;
}

function sourceFrom(data: ClaimFile['sources'][number], actors: Map<string, Actor>): Source {
  const { address: _address, published, zone, person, maker, authors, retracted, ...plain } = data;
  return {
    ...nothing,
    ...plain,
    type: 'source',
    published: dateFrom(published, zone),
    ...personFrom(person, actors),
    authors: authors.flatMap((author) => personFrom(author, actors).person ?? []),
    ...(maker !== undefined && { publisherActor: found(actors, maker) }),
    ...(retracted && { retracted: { ...retracted, at: dateFrom(retracted.at, zone) } }),
    relays: [],
    knownThrough: [],
    verifiedBy: [],
    words: [],
    statements: [],
    reports: [],
    figures: [],
    kept: [],
    seenAgain: [],
  };
}

function personFrom(
  person: PersonData | undefined,
  actors: Map<string, Actor>,
): Pick<Source, 'person' | 'people'> {
  if (person === undefined) return { people: [] };
  const one = (each: PersonData) => ('actor' in each ? found(actors, each.actor) : each.words);
  return {
    person: one(person),
    people: 'words' in person ? (person.people ?? []).map(one) : [],
  };
}

function dateFrom(date: DateData, zone: string | undefined): When {
  return {
    ...date,
    precision: date.instant === undefined ? 'day' : 'time',
    uncertain: false,
    approximate: false,
    ...(zone !== undefined && { zone }),
  };
}

function found<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (!thing) throw new Error(`The data names "${id}", and does not hold it.`);
  return thing;
}

const prose: Prose = {
  file: '',
  tree: { type: 'root', children: [] },
  links: new Map(),
  claimLinks: [],
  valueLinks: [],
  text: '',
};
const nothing = { file: '', formerly: [], body: prose };
