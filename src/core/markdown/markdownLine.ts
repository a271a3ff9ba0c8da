import type { Root } from 'mdast';
import { parseInline } from './parseMarkdown.ts';
import type { FrontMatter, Path } from './parsedFile.ts';

/** A text of front matter that is Markdown. */
export interface MarkdownLine {
  file: string;
  /** Where the text stands in the front matter. */
  path: Path;
  frontMatter: FrontMatter;
  /** The text as YAML reads it. */
  value: string;
  tree: Root;
}

/** The text at a path of front matter, parsed as Markdown. Undefined where there is no text. */
export function parseMarkdownLine(
  { file, frontMatter }: { file: string; frontMatter?: FrontMatter },
  path: Path,
): MarkdownLine | undefined {
  const value = valueAt(frontMatter?.value, path);
  if (!frontMatter || typeof value !== 'string') return undefined;
  const lines = parsedLines.get(frontMatter) ?? new Map<string, MarkdownLine>();
  parsedLines.set(frontMatter, lines);
  const key = JSON.stringify(path);
  const line = lines.get(key) ?? { file, path, frontMatter, value, tree: parseInline(value) };
  lines.set(key, line);
  return line;
}

/** Each line is parsed once for a file that was parsed. */
const parsedLines = new WeakMap<FrontMatter, Map<string, MarkdownLine>>();

/** The value at a path of front matter; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      at !== null && typeof at === 'object' && Object.hasOwn(at, step)
        ? (at as { [key: string | number]: unknown })[step]
        : undefined,
    value,
  );
}
