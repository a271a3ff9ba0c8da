import type { ParsedFile, Path } from '../markdown/parsedFile.ts';
import type { Place, Problem } from '../markdown/problem.ts';
import { problemInFile, type Finding } from '../markdown/problemInFile.ts';
import type { Collection } from './model.ts';
import type { Data } from './schemas.ts';

/** A collection, the glossary, or the one file `site.md`. */
export type Kind = Collection | 'terms' | 'site';

/** A file of the content that could be parsed, whatever its front matter holds. */
export interface ContentFile<K extends Kind = Kind> {
  collection: K;
  /** The file's name without `.md`. */
  id: string;
  file: string;
  parsed: ParsedFile;
}

/** A file whose front matter holds what its schema asks for. */
export interface Entry<K extends Kind = Kind> extends ContentFile<K> {
  data: Data[K];
}

/** An entry of any collection, told apart by its `collection`. */
export type AnyEntry = { [K in Kind]: Entry<K> }[Kind];

/**
 * A problem at the value that stands at a path of an entry's front matter; an error unless it says
 * otherwise.
 */
export function problemAt(
  entry: { file: string; parsed: Pick<ParsedFile, 'frontMatter'> },
  path: Path,
  finding: Finding,
): Problem {
  return problemIn(
    entry,
    entry.parsed.frontMatter?.placeOf(path) ?? { line: 1, column: 1 },
    finding,
  );
}

/** A problem at a place that is known already. */
export function problemIn(entry: { file: string }, place: Place, finding: Finding): Problem {
  return problemInFile(entry.file, place, finding);
}

/** The word for one thing of a collection, for messages: "claim". */
export const wordFor: { [K in Kind]: string } = {
  articles: 'article',
  claims: 'claim',
  sources: 'source',
  actors: 'actor',
  events: 'event',
  terms: 'term',
  figures: 'figure',
  site: 'site',
};

/** The word with its article: "an actor". */
export function aWordFor(kind: Kind): string {
  const word = wordFor[kind];
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
