import { valueAt } from '../../markdown/markdownLine.ts';
import type { FrontMatter, ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { AnyEntry } from '../entry.ts';
import type { Translation } from './translation.ts';

/** The line of a place that is none: what stands there is not of the translation. */
export const nowhere = { line: 0, column: 0 };

/**
 * The entry of an original with the words of a translation in their places: what it refers to stays
 * as it is, and each word has its place in the file of the translation.
 */
export function translatedEntry(entry: AnyEntry, translation: Translation): AnyEntry {
  return {
    ...entry,
    file: translation.file,
    data: overlaid(entry.data, translation.words),
    parsed: translatedFile(entry.parsed, translation),
  } as AnyEntry;
}

/** Whether a translation has a body of its own. */
export function hasBody({ isFile, parsed }: Translation): boolean {
  return isFile && parsed.tree.children.some(({ type }) => type !== 'yaml');
}

function translatedFile(original: ParsedFile, translation: Translation): ParsedFile {
  const { parsed, file } = translation;
  const body = hasBody(translation) ? parsed : original;
  return {
    file,
    text: body.text,
    tree: body.tree,
    readable: true,
    problems: [],
    ...(original.frontMatter && {
      frontMatter: translatedFrontMatter(original.frontMatter, translation),
    }),
  };
}

function translatedFrontMatter(
  original: FrontMatter,
  { words, parsed, placeIn }: Translation,
): FrontMatter {
  const own = parsed.frontMatter!;
  const isOwn = (path: Path) => valueAt(words, path) !== undefined;
  return {
    value: overlaid(original.value, words),
    placeOf: (path) => (isOwn(path) ? own.placeOf(placeIn(path)) : nowhere),
    placeOfKey: (path) => (isOwn(path) ? own.placeOfKey(placeIn(path)) : nowhere),
    placeWithin: (path, piece, from) =>
      isOwn(path) ? own.placeWithin(placeIn(path), piece, from) : nowhere,
  };
}

/** A value with that of another in its places: keys of objects, items of lists by their order. */
export function overlaid(value: unknown, over: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(over))
    return value.map((item, i) => (i < over.length ? overlaid(item, over[i]) : item));
  if (isObject(value) && isObject(over))
    return {
      ...value,
      ...Object.fromEntries(
        Object.entries(over).map(([key, each]) => [key, overlaid(value[key], each)]),
      ),
    };
  return over ?? value;
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
