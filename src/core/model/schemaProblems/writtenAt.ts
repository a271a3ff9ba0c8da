import { indexLines, type LineIndex } from '../../markdown/lineIndex.ts';
import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';

/**
 * What stands on the line of a value, from the value on: `Null`, `[x]`, `# a comment`. Nothing for
 * a value that begins on a line of its own.
 */
export function writtenAt(parsed: ParsedFile, path: Path): string {
  const { text, frontMatter } = parsed;
  if (!frontMatter) return '';
  const lines = known.get(parsed) ?? indexLines(text);
  known.set(parsed, lines);
  const { line, column } = frontMatter.placeOf(path);
  const start = lines.offset({ line, column });
  const rest = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd();
  // The place of what is empty is that of its key.
  const key = path.findLast((step) => typeof step === 'string');
  const after = typeof path.at(-1) === 'string' && new RegExp(`^["']?${key}["']?\\s*:`).exec(rest);
  return after ? rest.slice(after[0].length).trim() : rest;
}

const known = new WeakMap<ParsedFile, LineIndex>();
