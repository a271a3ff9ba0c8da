import type { ParsedFile, Path } from './parsedFile.ts';

/** A text of front matter, and where it stands. */
export interface FrontMatterText {
  path: Path;
  /** The last key of the path: `what` of `updates[0].what`, `brief` of `brief[0]`. */
  key: string;
  value: string;
  /** Whether it is read as Markdown; what is not is shown as it is written. */
  isMarkdown: boolean;
}

/** The keys of front matter whose texts are Markdown. */
const markdownKeys: ReadonlySet<string> = new Set(['brief', 'question', 'answer', 'what', 'now']);

/** Every text of a file's front matter, in its order, whatever its schema says. */
export function frontMatterTexts({
  frontMatter,
}: Pick<ParsedFile, 'frontMatter'>): FrontMatterText[] {
  return textsIn(frontMatter?.value, [], '');
}

function textsIn(value: unknown, path: Path, key: string): FrontMatterText[] {
  if (typeof value === 'string') return [{ path, key, value, isMarkdown: markdownKeys.has(key) }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => textsIn(item, [...path, index], key))
    : Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name], name));
}
