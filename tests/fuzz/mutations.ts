import type { Random } from './random.ts';

/** What can happen to a text between an editor and us. Each changes it a little. */
export const mutations: {
  [name: string]: (text: string, random: Random, others: readonly string[]) => string;
} = {
  'a letter changed': (text, random) => splice(text, random, 1, random.of(signs)),
  'a letter lost': (text, random) => splice(text, random, 1, ''),
  'a sign put in': (text, random) => splice(text, random, 0, random.of(signs)),
  'a piece lost': (text, random) => splice(text, random, 1 + random.below(200), ''),
  'a piece doubled': (text, random) => {
    const at = random.below(text.length + 1);
    const piece = text.slice(at, at + 1 + random.below(200));
    return text.slice(0, at) + piece.repeat(2 + random.below(3)) + text.slice(at);
  },
  'a line doubled': onLines((lines, random) =>
    lines.splice(random.below(lines.length), 0, random.of(lines)),
  ),
  'a line lost': onLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  'two lines swapped': onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  }),
  'a line set in': onLines((lines, random) => {
    const at = random.below(lines.length);
    lines[at] = random.of([' ', '  ', '    ', '\t', '> ', '- ', '# ', '\u00A0']) + lines[at];
  }),
  'a line of another file': onLines((lines, random, others) =>
    lines.splice(random.below(lines.length), 0, random.of(random.of(others).split('\n'))),
  ),
  'front matter shuffled': onLines((lines, random) => {
    const end = Math.max(1, lines.indexOf('---', 1));
    for (let at = end - 1; at > 1; at--) {
      const other = 1 + random.below(at);
      [lines[at], lines[other]] = [lines[other]!, lines[at]!];
    }
  }),
  'the front matter of another file': (text, random, others) =>
    (random.of(others).split('\n---\n')[0] ?? '') +
    '\n---\n' +
    text.split('\n---\n').slice(1).join('\n---\n'),
  'cut off': (text, random) => text.slice(0, random.below(text.length + 1)),
  'its beginning lost': (text, random) => text.slice(random.below(Math.min(60, text.length + 1))),
  'line endings mixed': (text, random) =>
    text.replace(/\n/g, () => random.of(['\n', '\r\n', '\r'])),
  'quotes curled': (text, random) =>
    text.replace(/["']/g, () => random.of(['“', '”', '‘', '’', '"', "'", '«', '»'])),
};

/** What can happen to its bytes. */
export const byteMutations: { [name: string]: (bytes: Uint8Array, random: Random) => Uint8Array } =
  {
    'bits flipped': (bytes, random) => {
      const flipped = bytes.slice();
      for (let i = 0; i <= random.below(4); i++)
        flipped[random.below(flipped.length)]! ^= 1 << random.below(8);
      return flipped;
    },
    'bytes lost': (bytes, random) => {
      const at = random.below(bytes.length);
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + random.below(4))]);
    },
    'saved as Latin-1': (bytes) =>
      Uint8Array.from(Buffer.from(new TextDecoder().decode(bytes), 'latin1')),
    'saved as UTF-16': (bytes) =>
      Uint8Array.from(Buffer.from(`\uFEFF${new TextDecoder().decode(bytes)}`, 'utf16le')),
    'with a byte order mark': (bytes) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]),
    'read as Latin-1 and saved again': (bytes) =>
      new TextEncoder().encode(Buffer.from(bytes).toString('latin1')),
  };

const signs = [
  '---\n',
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '[',
  ']',
  '(',
  ')',
  '](',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '<!--',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '|',
  '#',
  ':',
  ': ',
  '- ',
  '\n',
  '\n\n',
  '\t',
  '\\',
  '&',
  '&#x202E;',
  '!',
  '%',
  '@',
  '?',
  '…',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u202E',
  '\0',
  '\uFEFF',
  '\uD800',
  '😀',
  'é',
  '9'.repeat(400),
  '../',
  '.md',
  'javascript:',
  '<<<<<<< x\n',
  '__proto__: x\n',
];

function splice(text: string, random: Random, length: number, put: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + put + text.slice(at + length);
}

function onLines(
  change: (lines: string[], random: Random, others: readonly string[]) => void,
): (text: string, random: Random, others: readonly string[]) => string {
  return (text, random, others) => {
    const lines = text.split('\n');
    change(lines, random, others);
    return lines.join('\n');
  };
}
