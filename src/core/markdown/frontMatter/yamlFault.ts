import type { Finding } from '../problemInFile.ts';

/** Something wrong in front matter, from and to an offset of it. */
export interface YamlFault extends Finding {
  from: number;
  to: number;
  /** Whether the rest can be read as if this were right. */
  alone?: boolean;
}

/**
 * A line of front matter: where it begins and ends, its key with what stands before it, and its
 * value.
 */
export interface Line {
  from: number;
  to: number;
  text: string;
  /** `title`; nothing for an item of a list, or a line without a key. */
  key?: string;
  /** What stands after the colon or the dash. */
  value: string;
  /** Where that begins. */
  valueFrom: number;
}

/** The line that holds an offset. */
export function lineAt(source: string, at: number): Line {
  // Between the two signs of a line ending of Windows no line begins.
  const offset =
    Math.min(at, source.length) - (source[at] === '\n' && source[at - 1] === '\r' ? 1 : 0);
  const from =
    Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
  const text = /^[^\r\n]*/.exec(source.slice(from))![0];
  const [before, key] = /^\s*(?:-\s+)*(?:([^\s:#"'[{][^:]*?)\s*:(?:\s+|$))?/.exec(text) ?? [''];
  return {
    from,
    to: from + text.length,
    text,
    value: text.slice(before.length).trimEnd(),
    valueFrom: from + before.length,
    ...(key === undefined ? {} : { key }),
  };
}

/** A line as it should be written, its value in quotes: `title: "Trump: the call"`. */
export function quotedLine(line: Line): string {
  return `${line.key === undefined ? '- ' : `${line.key}: `}${quoted(line.value)}`;
}

/** A text in the quotes that need the fewest escapes. */
export function quoted(value: string): string {
  const [, inner] = /^(?:"(.*)"|)$/s.exec(value) ?? [];
  const single = /^'(.*)'$/s.exec(value)?.[1];
  const text =
    inner !== undefined && !inner.includes('"')
      ? inner
      : single !== undefined && single.includes("'") && !single.includes("''")
        ? single
        : value;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `'${text}'`;
}
