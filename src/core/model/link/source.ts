import { toString } from 'mdast-util-to-string';
import type { Entry } from '../entry.ts';
import type { Source } from '../model.ts';
import { whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** A source that knows its own file only. */
export function newSource({ id, file, data, parsed }: Entry<'sources'>): Source {
  return {
    type: 'source',
    id,
    file,
    title: data.title,
    publisher: data.publisher,
    kind: data.kind,
    url: data.url,
    archived: data.archived,
    seenIn: data.seenIn,
    published: whenOf(data.published),
    zone: data.zone,
    language: data.language,
    formerly: data.formerly ?? [],
    basis: data.basis,
    relays: [],
    words: parsed.tree.children
      .filter((node) => node.type === 'blockquote')
      .map((node) => toString(node)),
    body: noProse(file),
    statements: [],
    reports: [],
  };
}

/** Gives a source the others that it names. */
export function fillSource(source: Source, entry: Entry<'sources'>, finder: Finder): void {
  const { data } = entry;
  source.relays = finder.findAll(entry, ['relays'], 'sources', data.relays);
  source.person = finder.person(entry, ['person'], data.person);
  source.body = bodyOf(entry, finder);
}
