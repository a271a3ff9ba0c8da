import type { Root } from 'mdast';
import { inlineChecks } from '../checks/file/all.ts';
import { parseParagraph } from './markdown.ts';
import type { ParsedFile, Path } from './parsedFile.ts';
import type { Problem } from './problem.ts';

/**
 * A line of front matter as Markdown: one paragraph, whatever it starts with. Places count in the
 * line; line breaks in it are spaces.
 */
export function parseInline(value: string): Root {
  return parseParagraph(value);
}

/**
 * The text at a path of front matter as Markdown, and what the checks find in it, with its place in
 * the file. Nothing when there is no text.
 */
export function readLine(
  parsed: ParsedFile,
  path: Path,
): { tree: Root; problems: Problem[] } | undefined {
  const value = valueAt(parsed.frontMatter?.value, path);
  if (typeof value !== 'string') return undefined;
  // The value is checked as a file of one line, so that a column is a letter of it.
  const text = value.replace(/[\r\n]/g, ' '),
    tree = parseInline(text);
  const found = inlineChecks.flatMap((check) =>
    check({ file: parsed.file, text, tree, problems: [] }),
  );
  const problems = found.map((problem) => {
    const { column, endColumn, line: _, ...rest } = problem;
    const piece = value.slice(column - 1, (endColumn ?? value.length + 1) - 1);
    return { ...rest, ...parsed.frontMatter!.placeWithin(path, piece, column - 1) };
  });
  return { tree, problems };
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path)
    at =
      typeof at === 'object' && at !== null
        ? (at as Record<string | number, unknown>)[step]
        : undefined;
  return at;
}
