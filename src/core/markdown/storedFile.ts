import type { Root } from 'mdast';
import { readFrontMatter } from './frontMatter/readFrontMatter.ts';
import type { FrontMatter, ParsedFile, TextFile } from './parsedFile.ts';

/** What parsing a file gave, as plain data. */
export interface StoredFile {
  tree: Root;
  /** The value of its front matter; none where it has none. */
  value?: unknown;
}

/**
 * What can be stored of a file that was parsed; nothing where something is wrong with it, or where
 * not all of its text was parsed: such a file is parsed again.
 */
export function storedOf({ text: written }: TextFile, parsed: ParsedFile): StoredFile | undefined {
  const { text, tree, frontMatter, readable, problems } = parsed;
  if (!readable || problems.length > 0 || text !== written || text.includes('__proto__'))
    return undefined;
  return { tree, ...(frontMatter && { value: frontMatter.value }) };
}

/** The file that `storedOf` was given. Where its front matter stands is worked out when asked. */
export function fromStored({ file, text }: TextFile, stored: StoredFile): ParsedFile {
  const { tree } = stored;
  const parsed: ParsedFile = { file, text, tree, readable: true, problems: [] };
  if ('value' in stored) parsed.frontMatter = lateFrontMatter(stored.value, parsed);
  return parsed;
}

function lateFrontMatter(value: unknown, { file, text, tree }: ParsedFile): FrontMatter {
  let known: FrontMatter | undefined;
  const read = () => (known ??= readFrontMatter(file, text, tree).frontMatter!);
  return {
    value,
    placeOf: (path) => read().placeOf(path),
    placeOfKey: (path) => read().placeOfKey(path),
    placeWithin: (path, piece, from) => read().placeWithin(path, piece, from),
  };
}
