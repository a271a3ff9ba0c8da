import { toString } from 'mdast-util-to-string';
import type { Entry } from '../entry.ts';
import type { KeptFile } from '../capture.ts';
import type { Source } from '../model.ts';
import { retractionOf, whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** A source with its own fields; `fillSource` adds what it refers to. */
export function newSource(
  { id, file, data, parsed }: Entry<'sources'>,
  siteZone: string | undefined,
): Source {
  const zone = data.zone ?? siteZone;
  return {
    ...data,
    type: 'source',
    id,
    file,
    published: whenOf(data.published, zone),
    person: undefined,
    people: [],
    relays: [],
    knownThrough: [],
    authors: [],
    publisherActor: undefined,
    verifiedBy: [],
    retracted: retractionOf(data.retracted, zone),
    seenAgain: (data.seenAgain ?? []).map((seen) => ({ ...seen, at: whenOf(seen.at, zone) })),
    formerly: data.formerly ?? [],
    words: parsed.tree.children
      .filter((node) => node.type === 'blockquote')
      .map((node) => toString(node)),
    body: noProse(file),
    statements: [],
    reports: [],
    figures: [],
    kept: [],
  };
}

/** Resolves the references of a source. */
export function fillSource(source: Source, entry: Entry<'sources'>, finder: Finder): void {
  const { data } = entry;
  source.relays = finder.findAll(entry, ['relays'], 'sources', data.relays);
  source.person = finder.person(entry, ['person'], data.person);
  source.people = finder.peopleIn(source.person);
  source.knownThrough = finder.findAll(entry, ['knownThrough'], 'sources', data.knownThrough);
  source.verifiedBy = finder.findAll(entry, ['verifiedBy'], 'sources', data.verifiedBy);
  source.authors = (data.authors ?? []).flatMap(
    (author, index) => finder.person(entry, ['authors', index], author) ?? [],
  );
  source.publisherActor = finder.actorNamed(source.publisher);
  source.body = bodyOf(entry, finder);
}

/** Gives each source the copies that are kept under its id, or under an earlier one. */
export function giveCopies(sources: readonly Source[], captures: readonly KeptFile[] = []): void {
  const byId = Map.groupBy(captures, ({ source }) => source);
  for (const source of sources)
    source.kept = [source.id, ...source.formerly].flatMap((id) => byId.get(id) ?? []);
}
