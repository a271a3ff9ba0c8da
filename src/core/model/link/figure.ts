import type { Attachment } from '../figure/attachment.ts';
import { namedIn } from '../figure/named.ts';
import type { Entry } from '../entry.ts';
import type { Collection, Figure, Thing } from '../model.ts';
import { resolve } from './contentPaths.ts';
import { whenOf } from './dates.ts';
import type { Finder, Things } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** A figure with its own fields; `fillFigure` adds what it refers to. */
export function newFigure({ id, file, data }: Entry<'figures'>): Figure {
  const { title, alt, credit, licence, language, verified } = data;
  return {
    type: 'figure',
    id,
    file,
    title,
    alt,
    credit,
    ...(licence !== undefined && { licence }),
    ...(language !== undefined && { language }),
    ...(verified && { verified: { ...verified, at: whenOf(verified.at) } }),
    data,
    named: new Map(),
    attachments: new Map(),
    sources: [],
    claims: [],
    formerly: data.formerly ?? [],
    body: noProse(file),
    articles: [],
  };
}

/** Resolves the references of a figure, and finds the files that it names. */
export function fillFigure(
  figure: Figure,
  entry: Entry<'figures'>,
  finder: Finder,
  attachments: readonly Attachment[] = [],
): void {
  const { data } = entry;
  figure.sources = finder.findAll(entry, ['sources'], 'sources', data.sources);
  const claims = finder.findAll(entry, ['claims'], 'claims', data.claims);
  for (const thing of [...figure.sources, ...claims]) figure.named.set(keyOf(thing), thing);
  for (const { path, name, collection } of namedIn(data)) {
    if (collection === undefined) {
      const found = filesBeside(attachments).get(resolve(entry.file, name) ?? '');
      if (found) figure.attachments.set(name, found);
    } else if (path[0] !== 'sources' && path[0] !== 'claims') {
      const thing = finder.find(entry, path, collection as Collection, name);
      if (thing) figure.named.set(keyOf(thing), thing);
    }
  }
  figure.body = bodyOf(entry, finder);
  figure.claims = [
    ...new Set([
      ...claims,
      ...figure.body.claimLinks.map(({ claim }) => claim),
      ...[...figure.named.values()].filter((thing) => thing.type === 'claim'),
    ]),
  ];
}

/** Files by their path; worked out once for a reading. */
function filesBeside(attachments: readonly Attachment[]): ReadonlyMap<string, Attachment> {
  let files = known.get(attachments);
  if (!files)
    known.set(attachments, (files = new Map(attachments.map((each) => [each.file, each]))));
  return files;
}

const known = new WeakMap<readonly Attachment[], ReadonlyMap<string, Attachment>>();

/** The thing that a figure names by its id; nothing where there is none. */
export function namedBy<C extends Collection>(
  figure: Figure,
  collection: C,
  id: string,
): Things[C] | undefined {
  return figure.named.get(`${collection}/${id}`) as Things[C] | undefined;
}

function keyOf({ type, id }: Thing): string {
  return `${type}s/${id}`;
}
