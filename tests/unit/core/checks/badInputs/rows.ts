import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A thing that an editor can get wrong, with files in which it is wrong and what is said of each.
 */
export interface Row {
  number: number;
  what: string;
  examples: Example[];
}

export interface Example {
  /** What is particular to it; empty where the row says all. */
  note: string;
  files: Written[];
  /** What is said, by file, line and column. Nothing: all is well. */
  said: Said[];
  /** Why nothing can be read at all. */
  cannot?: string;
}

/**
 * A file as it is written in the fixture, and how it comes to us when that is not as plain text.
 */
export interface Written {
  file: string;
  text: string;
  how?: string;
}

export interface Said {
  file: string;
  line: number;
  column: number;
  /** Not known where the problem is not drawn. */
  endColumn?: number;
  says: string;
}

/** The rows of the fixtures beside this file, chapter by chapter. */
export function chapters(): Chapter[] {
  return (kept ??= readChapters());
}

export interface Chapter {
  title: string;
  rows: Row[];
}

let kept: Chapter[] | undefined;

function readChapters(): Chapter[] {
  const folder = 'tests/unit/core/checks/badInputs';
  return ['frontMatter', 'values', 'text', 'record', 'files'].map((name) => {
    const [head = '', ...rows] = readFileSync(join(folder, `${name}.txt`), 'utf8').split(
      /^## (?=\d+\. )/m,
    );
    return { title: head.replace(/^# /, '').trim(), rows: rows.map(rowOf) };
  });
}

/** Letters that nobody would see in a fixture are written by their number: `⟨U+202E⟩`. */
export function unescaped(text: string): string {
  return text.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function rowOf(text: string): Row {
  const [head = '', ...lines] = text.split('\n'),
    [, number, what] = /^(\d+)\. (.+)$/.exec(head) ?? [];
  const examples = lines
    .join('\n')
    .split(/^\+\+\+/m)
    .map((part) => exampleOf(part));
  return { number: Number(number), what: what ?? head, examples };
}

function exampleOf(part: string): Example {
  const [note = '', ...files] = part.split(/^=== /m),
    example: Example = { note: note.trim(), files: [], said: [] };
  for (const each of files) {
    const [head = '', ...lines] = each.split('\n'),
      [, file = head, how] = /^(.*\.\w+~?) \((.*)\)$/.exec(head) ?? [],
      kept: string[] = [];
    for (const line of lines) {
      const drawn = /^ *(\^+) (.+)$/.exec(line),
        placed = /^@ (\d+):(\d+) (.+)$/.exec(line),
        cannot = /^! (.+)$/.exec(line);
      const above = kept.at(-1) ?? '',
        at = (column: number) =>
          unescaped(above.slice(0, column)).length + Math.max(0, column - above.length) + 1;
      if (drawn)
        example.said.push({
          file,
          line: Math.max(1, kept.length),
          column: at(line.indexOf('^')),
          endColumn: at(line.lastIndexOf('^', line.indexOf(drawn[2]!)) + 1),
          says: drawn[2]!,
        });
      else if (placed)
        example.said.push({
          file,
          line: Number(placed[1]),
          column: Number(placed[2]),
          says: placed[3]!,
        });
      else if (cannot) example.cannot = cannot[1]!;
      else kept.push(line);
    }
    // The blank line between two rows belongs to neither.
    example.files.push({
      file,
      text: kept.join('\n').replace(/\n\n$/, '\n'),
      ...(how === undefined ? {} : { how }),
    });
  }
  return example;
}
