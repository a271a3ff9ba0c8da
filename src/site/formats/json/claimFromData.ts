import type { Actor, Claim, Prose, Source } from '../../../core/model/model.ts';
import type { When } from '../../../core/dates/when.ts';
import type { DateData } from './shapes/fields.ts';
import type { ClaimFile } from './shapes/files.ts';

/** What the rules need of a claim's file. */
export type ClaimOnly = Pick<ClaimFile, 'about' | 'statements' | 'reports' | 'sources' | 'actors'>;

/** A claim as the rules take it, from its data: ids become the things that they name. */
export function claimFromData(data: ClaimOnly): Claim {
  const actors = actorsFrom(data),
    sources = sourcesFrom(data, actors);
  const claim: Claim = {
    ...nothing,
    type: 'claim',
    id: '',
    claim: '',
    about: data.about.map((id) => found(actors, id)),
    statements: [],
    reports: [],
    against: [],
    corrections: [],
    articles: [],
  };
  claim.statements = data.statements.map((said, index) => ({
    ...said,
    type: 'statement',
    claim,
    index,
    actor: found(actors, said.actor),
    source: found(sources, said.source),
    when: dateFrom(said.when),
  }));
  claim.reports = data.reports.map(({ person, firstSays, ...said }, index) => ({
    ...said,
    type: 'report',
    claim,
    index,
    source: found(sources, said.source),
    when: dateFrom(said.when),
    via: said.via.map((id) => found(sources, id)),
    ...personFrom(person, actors),
  }));
  return claim;
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
  for (const { id, side, speaksFor } of list)
    Object.assign(found(actors, id), {
      side: found(actors, side),
      ...(speaksFor !== undefined && { speaksFor: found(actors, speaksFor) }),
    });
  return actors;
}

function sourcesFrom(
  { sources: list }: ClaimOnly,
  actors: Map<string, Actor>,
): Map<string, Source> {
  const sources = new Map(
    list.map(({ id, title, publisher, kind, published, language, basis, person }) => {
      const source: Source = {
        ...nothing,
        type: 'source',
        id,
        title,
        publisher,
        kind,
        published: dateFrom(published),
        language,
        basis,
        ...personFrom(person, actors),
        relays: [],
        words: [],
        statements: [],
        reports: [],
      };
      return [id, source];
    }),
  );
  for (const { id, relays } of list)
    found(sources, id).relays = relays.map((each) => found(sources, each));
  return sources;
}

function personFrom(
  person: ClaimFile['sources'][number]['person'],
  actors: Map<string, Actor>,
): { person?: Actor | string } {
  return person === undefined
    ? {}
    : { person: 'actor' in person ? found(actors, person.actor) : person.words };
}

function dateFrom(date: DateData): When {
  return {
    ...date,
    precision: date.instant === undefined ? 'day' : 'time',
    uncertain: false,
    approximate: false,
  };
}

function found<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (!thing) throw new Error(`The data names "${id}", and does not hold it.`);
  return thing;
}

const prose: Prose = { file: '', tree: { type: 'root', children: [] }, links: new Map(), text: '' };
const nothing = { file: '', formerly: [], body: prose };
