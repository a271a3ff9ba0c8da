/** How a text stands in front matter. `block` is `|` and `>`. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/**
 * For each letter of a value its offset in the source that it was read from, and at the end the
 * offset after the last.
 * `source` holds the text only: without its marks, or its `|` line. Nothing when the two do not
 * fit.
 */
export function valueOffsets(value: string, source: string, style: Style): number[] | undefined {
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length) {
    const letter = value[offsets.length]!;
    const here = source[at];
    if (here === undefined) {
      // A block text ends with a line break that the source may lack.
      if (!isBreak(letter)) return undefined;
      offsets.push(at);
    } else if (style === 'double' && here === '\\') {
      const escape = escapeAt(source, at);
      for (let i = 0; i < escape.letters; i++) offsets.push(at);
      at += escape.length;
    } else if (style === 'single' && here === "'" && source[at + 1] === "'") {
      offsets.push(at);
      at += 2;
    } else if (here === letter || (isBreak(here) && (letter === ' ' || letter === '\n'))) {
      offsets.push(at);
      at += here === '\r' && source[at + 1] === '\n' ? 2 : 1;
    } else if (/\s/.test(here)) {
      at++;
    } else {
      return undefined;
    }
  }
  offsets.push(value.length === 0 ? 0 : at);
  return offsets;
}

function isBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

/** How long an escape is in the source, and how many UTF-16 units it stands for. */
function escapeAt(source: string, at: number): { length: number; letters: number } {
  const kind = source[at + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[kind];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return { length: 2 + digits, letters: code > 0xffff ? 2 : 1 };
  }
  if (isBreak(kind)) {
    const rest = /^(?:\r\n|\n|\r)\s*/.exec(source.slice(at + 1))![0];
    return { length: 1 + rest.length, letters: 0 };
  }
  return { length: 2, letters: 1 };
}
