/** Files in which something is wrong, and what is said of each. */
export interface Example {
  /** What is particular to it; empty where the title says all. */
  note: string;
  files: Written[];
  /** What is said, by file, line and column. Empty when nothing is wrong. */
  said: Said[];
  /** Why nothing can be read at all. */
  cannot?: string;
}

/** A file as an example writes it, and how it is stored when that is not as plain text. */
export interface Written {
  file: string;
  text: string;
  how?: string;
}

export interface Said {
  file: string;
  line: number;
  column: number;
  /** Undefined where the problem is not drawn. */
  endColumn?: number;
  says: string;
}

/** The examples of one title of a check, in the form that `Described` explains. */
export function parseExamples(text: string): Example[] {
  return text
    .split(/^\+\+\+/m)
    .filter((part) => part.trim() !== '')
    .map(exampleOf);
}

/** Invisible characters are written by their code in an example: `⟨U+202E⟩`. */
export function unescaped(text: string): string {
  return text.replace(/⟨U\+([0-9A-F]{4})⟩/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function exampleOf(part: string): Example {
  const [note = '', ...files] = part.split(/^=== /m);
  const example: Example = { note: note.trim(), files: [], said: [] };
  for (const each of files) addFile(example, each);
  return example;
}

function addFile(example: Example, text: string): void {
  const [head = '', ...lines] = text.split('\n');
  const [, file = head, how] = /^(.*\.\w+~?) \((.*)\)$/.exec(head) ?? [];
  const kept: string[] = [];
  for (const line of lines) {
    const drawn = /^ *(\^+) (.+)$/.exec(line);
    const placed = /^@ (\d+):(\d+) (.+)$/.exec(line);
    const cannot = /^! (.+)$/.exec(line);
    if (drawn)
      example.said.push({
        file,
        line: Math.max(1, kept.length),
        ...columnsOf(line, drawn[2]!, kept.at(-1) ?? ''),
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
  example.files.push({ file, text: kept.join('\n'), ...(how === undefined ? {} : { how }) });
}

/** The columns that a line of marks draws, counted in the line above as it is stored. */
function columnsOf(line: string, says: string, above: string) {
  const at = (column: number) =>
    unescaped(above.slice(0, column)).length + Math.max(0, column - above.length) + 1;
  return {
    column: at(line.indexOf('^')),
    endColumn: at(line.lastIndexOf('^', line.indexOf(says)) + 1),
  };
}
