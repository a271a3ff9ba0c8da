import { toString } from 'mdast-util-to-string';
import type { Entry } from '../entry.ts';
import type { Source } from '../model.ts';
import { whenOf } from './dates.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** A source with its own fields; `fillSource` adds what it refers to. */
export function newSource({ id, file, data, parsed }: Entry<'sources'>): Source {
  return {
    ...data,
    type: 'source',
    id,
    file,
    published: whenOf(data.published),
    person: undefined,
    relays: [],
    formerly: data.formerly ?? [],
    words: parsed.tree.children
      .filter((node) => node.type === 'blockquote')
      .map((node) => toString(node)),
    body: noProse(file),
    statements: [],
    reports: [],
  };
}

/** Resolves the references of a source. */
export function fillSource(source: Source, entry: Entry<'sources'>, finder: Finder): void {
  const { data } = entry;
  source.relays = finder.findAll(entry, ['relays'], 'sources', data.relays);
  source.person = finder.person(entry, ['person'], data.person);
  source.body = bodyOf(entry, finder);
}
