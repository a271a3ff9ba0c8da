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
  const fitting = { ...translation, words: fittingWords(entry, translation) };
  return {
    ...entry,
    file: translation.file,
    data: overlaid(entry.data, fitting.words),
    parsed: translatedFile(entry.parsed, fitting),
  } as AnyEntry;
}

/**
 * The words of a translation without lists of parts (questions, corrections) that are more or fewer
 * than in the original: which of them is which nobody can tell. A list of words stands by itself.
 */
function fittingWords({ parsed }: AnyEntry, { words }: Translation): Translation['words'] {
  const original = parsed.frontMatter?.value;
  return Object.fromEntries(
    Object.entries(words).filter(
      ([key, own]) => !isListOfParts(own) || own.length === lengthOf(valueAt(original, [key])),
    ),
  );
}

/** Whether a value is a list in which each item is laid over that of the original. */
export function isListOfParts(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.some(isObject);
}

/** How many items a list has; 0 for what is none. */
export function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
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

/**
 * A value with that of another in its places: keys of objects, and parts of lists by their order.
 */
export function overlaid(value: unknown, over: unknown): unknown {
  if (Array.isArray(value) && isListOfParts(over))
    return value.map((item, i) => overlaid(item, over[i]));
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
