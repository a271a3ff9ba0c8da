import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../../src/core/markdown/parsedFile.ts';
import {
  editFrontMatter,
  type Edit,
} from '../../../../../src/core/markdown/edit/editFrontMatter.ts';
import { frontMatterPart, valueOf } from '../../../../../src/core/markdown/edit/frontMatterPart.ts';
import type { Value } from '../../../../../src/core/markdown/edit/render.ts';

const order = ['claim', 'about', 'statements', 'reports', 'retracted'];

describe('an edit of front matter', () => {
  test.each<[string, string, Edit, string]>([
    [
      'keeps the quotes of a text',
      'claim: "They met" # so',
      set(['claim'], 'They: spoke'),
      'claim: "They: spoke" # so',
    ],
    [
      'keeps single quotes',
      "claim: 'They met'",
      set(['claim'], 'They “spoke”'),
      "claim: 'They “spoke”'",
    ],
    [
      'quotes only what needs it',
      'claim: They met',
      set(['claim'], 'They: spoke'),
      'claim: "They: spoke"',
    ],
    [
      'fills a key that is empty',
      'claim:\nabout: [a]',
      set(['claim'], 'They met'),
      'claim: They met\nabout: [a]',
    ],
    ['empties a key', 'claim: They met', set(['claim'], null), 'claim:'],
    [
      'adds a key at its place',
      'claim: x\n# kept\nreports:\n  - source: a',
      set(['about'], ['a', 'b']),
      'claim: x\nabout: [a, b]\n# kept\nreports:\n  - source: a',
    ],
    [
      'adds a key within braces',
      's:\n  - { a: b } # x',
      set(['s', 0, 'c'], 'd'),
      's:\n  - { a: b, c: d } # x',
    ],
    [
      'adds a key to an item',
      's:\n  - a: b\n  - a: c',
      set(['s', 0, 'x'], 'y'),
      's:\n  - a: b\n    x: y\n  - a: c',
    ],
    [
      'takes a key out with its line',
      'a: b # its own\n# kept\nc: d',
      set(['a'], undefined),
      '# kept\nc: d',
    ],
    [
      'takes out the first key of an item',
      's:\n  - a: b\n    c: d',
      set(['s', 0, 'a'], undefined),
      's:\n  - c: d',
    ],
    ['takes out what would hold nothing', 'a: b\nr:\n  at: c', set(['r', 'at'], undefined), 'a: b'],
    [
      'takes an item out',
      's:\n  - a # one\n  # of two\n  - b',
      set(['s', 0], undefined),
      's:\n  # of two\n  - b',
    ],
    [
      'takes an item out of brackets',
      's: [a, b, c] # x',
      set(['s', 1], undefined),
      's: [a, c] # x',
    ],
    [
      'adds an item to brackets',
      's: [a, b] # x',
      { what: 'insert', path: ['s'], index: 2, value: 'c' },
      's: [a, b, c] # x',
    ],
    [
      'adds an item to a list',
      's:\n  - a: b # x\nt: u',
      { what: 'insert', path: ['s'], index: 1, value: { a: 'c', d: null } },
      's:\n  - a: b # x\n  - a: c\n    d:\nt: u',
    ],
    [
      'begins a list',
      'claim: x',
      { what: 'insert', path: ['statements'], index: 0, value: { actor: 'a' } },
      'claim: x\nstatements:\n  - actor: a',
    ],
    [
      'moves an item with its comment',
      's:\n  - a\n  # of b\n  - b # too\nt: u',
      { what: 'move', path: ['s'], from: 1, to: 0 },
      's:\n  # of b\n  - b # too\n  - a\nt: u',
    ],
    [
      'moves an item within brackets',
      's: [a,  b, c]',
      { what: 'move', path: ['s'], from: 2, to: 0 },
      's: [c,  a, b]',
    ],
    [
      'writes a text of lines as a block',
      'a: b\nc: d',
      set(['a'], 'one\ntwo'),
      'a: |-\n  one\n  two\nc: d',
    ],
    ['rewrites a folded text', 'a: >-\n  one\n  two\nc: d', set(['a'], 'three'), 'a: three\nc: d'],
    [
      'makes a list of a text',
      'a:\n  - quote: x\n    b: c',
      set(['a', 0, 'quote'], ['x', 'y z!']),
      'a:\n  - quote:\n      - x\n      - y z!\n    b: c',
    ],
  ])('%s', (_, before, edit, after) => {
    expect(editFrontMatter(`---\n${before}\n---\nThe text.\n`, edit, order)).toBe(
      `---\n${after}\n---\nThe text.\n`,
    );
  });

  test('keeps the line breaks of Windows', () => {
    expect(
      editFrontMatter('---\r\nclaim: x\r\n---\r\nText\r\n', set(['about'], ['a']), order),
    ).toBe('---\r\nclaim: x\r\nabout: [a]\r\n---\r\nText\r\n');
  });

  test('is refused where the YAML cannot be read', () => {
    expect(editFrontMatter('---\na: [b\n---\n', set(['a'], 'c'))).toBeUndefined();
    expect(editFrontMatter('No front matter.', set(['a'], 'c'))).toBeUndefined();
  });
});

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(`content/${file}`, 'utf8'));
const texts = [
  ...files,
  '---\n# head\ns:\n- a: b # one\n  # two\n  c: "d"\n\n- { a: e, "f": [g,h] }\n# tail\nt: |\n  x\n\n  y\nu: {}\nv: []\nw:\n# end\n---\nText\n',
];
const scalar = fc.oneof(
  fc.constantFrom(
    'x',
    'true',
    'null',
    '2025-08-18',
    'a: b',
    'c #d',
    ' lead',
    '- e',
    '[f',
    "it's",
    '“q”',
    'two\nlines\n',
    'é',
    '*a',
    '&b',
    '%',
    '@',
    '!c',
    '',
  ),
  fc
    .string({ maxLength: 12 })
    .filter((text) => !/[\r\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]/.test(text)),
  fc.boolean(),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { minKeys: 1 }),
);

test('any edit of any file says what was meant, and leaves every line elsewhere as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.tuple(fc.nat(), fc.nat(), fc.nat()),
      value,
      (text, [a, b, how], to) => {
        const before = valueOf(frontMatterPart(text)!) as Value;
        const paths = pathsOf(before);
        const path = paths[a % paths.length]!;
        const at = get(before, path);
        const edit: Edit =
          Array.isArray(at) && at.length > 0 && how % 2 === 0
            ? how % 4 === 0
              ? { what: 'insert', path, index: b % (at.length + 1), value: to }
              : { what: 'move', path, from: a % at.length, to: b % at.length }
            : set(path, how % 3 === 0 && !isOnlyKey(before, path) ? undefined : to);
        const after = editFrontMatter(text, edit);
        expect(after).toBeDefined();
        expect(get(valueOf(frontMatterPart(after!)!) as Value, path)).toEqual(meant(before, edit));
        // Every other top-level key, every comment outside of this one, and the text are untouched.
        expect(outside(after!, String(path[0]))).toBe(outside(text, String(path[0])));
      },
    ),
    { numRuns: 400 },
  );
});

function set(path: Path, value: Value | undefined): Edit {
  return { what: 'set', path, value };
}

function pathsOf(value: Value, path: Path = []): Path[] {
  const steps: [string | number, Value][] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...steps.flatMap(([step, each]) => pathsOf(each, [...path, step])),
  ];
}

function get(value: Value, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (holder as { [key: string | number]: unknown } | undefined)?.[step],
    value,
  );
}

/** Whether what holds a key holds no other: without it, the item of a list goes as a whole. */
function isOnlyKey(before: Value, path: Path): boolean {
  return (
    typeof path.at(-1) === 'string' &&
    Object.keys(Object(get(before, path.slice(0, -1)))).length === 1
  );
}

function meant(before: Value, edit: Edit): unknown {
  const at = structuredClone(get(before, edit.path));
  if (edit.what === 'set') {
    if (edit.value !== undefined || typeof edit.path.at(-1) === 'string') return edit.value;
    // The item after it has its place.
    return get(before, [...edit.path.slice(0, -1), Number(edit.path.at(-1)) + 1]);
  }
  const list = at as Value[];
  if (edit.what === 'insert') list.splice(edit.index, 0, edit.value);
  else list.splice(edit.to, 0, ...list.splice(edit.from, 1));
  return list;
}

/** A text without the lines of one key of its front matter. */
function outside(text: string, key: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (from === -1) return text;
  const to = lines.findIndex((line, index) => index > from && /^(?:[^\s-]|---)/.test(line));
  return [...lines.slice(0, from), ...lines.slice(to)].join('\n');
}
