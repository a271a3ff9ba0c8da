/** How a text stands in front matter. `block` is `|` and `>`. */
export type Style = 'plain' | 'single' | 'double' | 'block';

/**
 * The offset in its source of each letter of a value, and of the end of the last one. `source` is
 * the text alone: without its quotes, or the line of `|`. Nothing when the two do not match.
 */
export function valueOffsets(value: string, source: string, style: Style): number[] | undefined {
  const offsets: number[] = [];
  let at = 0;
  while (offsets.length < value.length) {
    const step = stepAt(value[offsets.length]!, source, at, style);
    if (!step) return undefined;
    for (let i = 0; i < step.letters; i++) offsets.push(at);
    at += step.length;
  }
  offsets.push(value.length === 0 ? 0 : at);
  return offsets;
}

/** How much of the source is read at `at`, and how many UTF-16 units of the value it stands for. */
interface Step {
  length: number;
  letters: number;
}

function stepAt(letter: string, source: string, at: number, style: Style): Step | undefined {
  const here = source[at];
  // A block text ends with a line break that the source may lack.
  if (here === undefined) return isBreak(letter) ? { length: 0, letters: 1 } : undefined;
  if (style === 'double' && here === '\\') return escapeAt(source, at);
  if (style === 'single' && here === "'" && source[at + 1] === "'")
    return { length: 2, letters: 1 };
  if (here === letter || (isBreak(here) && (letter === ' ' || letter === '\n')))
    return { length: here === '\r' && source[at + 1] === '\n' ? 2 : 1, letters: 1 };
  return /\s/.test(here) ? { length: 1, letters: 0 } : undefined;
}

function isBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

function escapeAt(source: string, at: number): Step {
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
