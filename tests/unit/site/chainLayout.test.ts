import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chain, ChainNode } from '../../../src/site/diagram/chain.ts';
import { type } from '../../../src/site/diagram/drawBox.ts';
import type { DrawnBox, Drawing } from '../../../src/site/diagram/drawing.ts';
import { mirrorDrawing } from '../../../src/site/diagram/mirrorDrawing.ts';
import { layoutChain } from '../../../src/site/diagram/layoutChain.ts';
import { widthOf } from '../../../src/site/diagram/widthOf.ts';

/**
 * Names as they come: short, of many words, without a space, and in letters that the font does not
 * have.
 */
const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'dpa',
      'UNN, 19 August',
      'Russian Foreign Ministry, 18 August',
      'Two sources familiar with the call, unnamed',
      'Lech Wałęsa',
      'T-online/dpa-AFX',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          'the',
          'people',
          'familiar',
          'with',
          'negotiations',
          '(unnamed)',
          'Süddeutsche',
          'W',
        ),
        { minLength: 1, maxLength: 25 },
      )
      .map((words) => words.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
      'https://www.example.org/a-very-long-address/without-an-end',
      'Комсомольская правда',
      '朝日新聞デジタル',
      'ⅯⅯⅯ 🎙🎙',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/**
 * Chains of any shape without a circle, of up to 40 nodes: everybody rests on up to three of those
 * before.
 */
const chains: fc.Arbitrary<Chain> = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc
    .record({
      nodes: fc.array(
        fc.record({
          label: name,
          note: fc.option(name, { nil: undefined }),
          says: fc.option(fc.constantFrom('otherwise' as const, 'in part' as const), {
            nil: undefined,
          }),
        }),
        { minLength: size, maxLength: size },
      ),
      parents: fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: size, maxLength: size }),
      // Of those near before a node: deep chains; of all: broad ones.
      near: fc.boolean(),
    })
    .map(({ nodes, parents, near }) => ({
      nodes: nodes.map((node, i): ChainNode => ({
        id: `s${i}`,
        is: parents[i]?.length ? (i % 7 === 0 ? 'here' : 'source') : 'people',
        ...node,
      })),
      links: parents.flatMap((of, i) =>
        i === 0
          ? []
          : of.map((n) => ({
              from: `s${near ? Math.max(0, i - 1 - (n % 3)) : n % i}`,
              to: `s${i}`,
            })),
      ),
    })),
);

const heads = ['Origin', 'Reported by', 'Passed on by', 'then by'];

/**
 * Draws many chains, and expects that of none there is anything to say. Every test draws the same
 * ones, so each is laid out once.
 */
function drawn(faultsOf: (drawing: Drawing, chain: Chain) => string[], numRuns = 40): void {
  fc.assert(
    fc.property(chains, (chain) => {
      const key = JSON.stringify(chain);
      const drawing = drawings.get(key) ?? layoutChain(chain, heads);
      drawings.set(key, drawing);
      const faults = faultsOf(drawing, chain);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    { seed, numRuns },
  );
}
const seed = Date.now();
const drawings = new Map<string, Drawing>();

const right = ({ x, width }: DrawnBox) => x + width;
const bottom = ({ y, height }: DrawnBox) => y + height;
const apart = (a: DrawnBox, b: DrawnBox) =>
  right(a) < b.x || right(b) < a.x || bottom(a) < b.y || bottom(b) < a.y;
/** The words of a box, each line with its size. */
const wordsOf = ({ label, note }: DrawnBox) => [
  ...label.map((line) => ({ ...line, size: type.label })),
  ...note.map((line) => ({ ...line, size: type.note })),
];
/**
 * From where letters stand to their highest and their lowest point, by the font's own ascent and
 * descent.
 */
const [ascent, descent] = [0.735, 0.265];

describe('whatever the shape and the names', { timeout: 60_000 }, () => {
  test('a drawing from right to left is its mirror image, within the same room', () =>
    drawn((drawing) => {
      const mirrored = mirrorDrawing(drawing);
      expect(mirrorDrawing(mirrored)).toEqual(drawing);
      return mirrored.boxes
        .filter(({ x, width }, i) => x + width !== drawing.width - drawing.boxes[i]!.x)
        .map(({ id }) => `${id} is not mirrored`);
    }));

  test('no box touches another', () =>
    drawn(({ boxes }) =>
      boxes.flatMap((box, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => !apart(box, other))
          .map((other) => `${box.id} touches ${other.id}`),
      ),
    ));

  test('every word stands within its box', () =>
    drawn(({ boxes }) =>
      boxes.flatMap((box) =>
        wordsOf(box)
          .filter(
            ({ x, y, text, size }) =>
              x < box.x ||
              x + widthOf(text, size) > right(box) ||
              y - ascent * size < box.y ||
              y + descent * size > bottom(box),
          )
          .map(({ text }) => `${box.id}: ${text}`),
      ),
    ));

  test('no letter of a name is lost', () => {
    const letters = (texts: readonly { text: string }[]) =>
      texts
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
    drawn(({ boxes }, { nodes }) =>
      nodes
        .filter(
          ({ label, note = '' }, i) =>
            letters(boxes[i]?.label ?? []) !== letters([{ text: label }]) ||
            letters(boxes[i]?.note ?? []) !== letters([{ text: note }]),
        )
        .map(({ label }) => label),
    );
  });

  test('every link is a line from the right edge of one box to the left edge of the other', () =>
    drawn(({ boxes, lines }, { links }) => {
      const at = (id: string, x: (box: DrawnBox) => number) =>
        boxes
          .filter((box) => box.id === id)
          .map((box) => `${x(box)} ${box.y + Math.round(box.height / 2)}`)
          .join();
      const [wanted, found] = [links, lines].map((all) =>
        [...new Set(all.map(({ from, to }) => `${from} ${to}`))].sort().join(),
      );
      return [
        ...(wanted === found ? [] : [`wanted ${wanted}, found ${found}`]),
        ...lines
          .filter(
            ({ from, to, points }) =>
              `${points[0]?.x} ${points[0]?.y}` !== at(from, right) ||
              `${points.at(-1)?.x} ${points.at(-1)?.y}` !== at(to, (box) => box.x),
          )
          .map(({ from, to }) => `${from} ${to}`),
      ];
    }));

  test('no line meets a box but those at its ends', () =>
    drawn(({ boxes, lines }) =>
      lines.flatMap(({ from, to, points }) =>
        points.slice(1).flatMap((point, i) => {
          // Between two points that are not level a line bends: it stays within their heights.
          const last = points[i] ?? point;
          const [top, low] = [Math.min(last.y, point.y), Math.max(last.y, point.y)];
          return boxes
            .filter(
              (box) =>
                box.id !== from &&
                box.id !== to &&
                point.x > box.x &&
                last.x < right(box) &&
                low >= box.y &&
                top <= bottom(box),
            )
            .map((box) => `${from} to ${to} meets ${box.id}`);
        }),
      ),
    ));

  test('all of it stands within the drawing, below the words over the columns, in whole numbers', () =>
    drawn(({ width, height, boxes, lines, heads }) => {
      const points = [
        ...boxes.flatMap((box) => [
          { x: box.x, y: box.y },
          { x: right(box), y: bottom(box) },
        ]),
        ...lines.flatMap((line) => line.points),
      ];
      const top = Math.max(0, ...heads.map(({ y }) => y + descent * type.note));
      return [
        ...points
          .filter(
            ({ x, y }) =>
              !Number.isInteger(x) ||
              !Number.isInteger(y) ||
              x <= 0 ||
              x >= width ||
              y <= top ||
              y >= height,
          )
          .map(({ x, y }) => `${x} ${y} of ${width} ${height}`),
        ...heads
          .filter(({ x, text }) => x + widthOf(text, type.note) > width)
          .map(({ text }) => text),
      ];
    }));

  test('the same chain is always the same drawing', () =>
    drawn(
      (drawing, chain) =>
        JSON.stringify(layoutChain(structuredClone(chain), heads)) === JSON.stringify(drawing)
          ? []
          : ['another drawing'],
      15,
    ));
});

test('a circle, which is an error of the record, is drawn without the link that closes it', () => {
  const node = (id: string): ChainNode => ({ id, is: 'source', label: id });
  const { lines } = layoutChain({
    nodes: [node('a'), node('b')],
    links: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'a', to: 'nobody' },
    ],
  });
  expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual(['a b']);
});

test('a chain in which two swaps of neighbours save a crossing that neither saves alone has none', () => {
  const columns = [
    ['people of a', 'people of b', 'people of c', 'people of d'],
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g', 'h'],
  ];
  const links = [
    ...['a', 'b', 'c', 'd'].map((id) => [`people of ${id}`, id]),
    ...['de', 'ae', 'af', 'bg', 'bh'].map((pair) => [...pair]),
  ].map(([from = '', to = '']) => ({ from, to }));
  const nodes = columns.flat().map((id): ChainNode => ({ id, is: 'source', label: id }));
  const { boxes } = layoutChain({ nodes, links });
  const heightOf = (id: string) => boxes.find((box) => box.id === id)!.y;
  const isIn = (column: string[] | undefined, id: string) => column?.includes(id) ?? false;
  const crossings = links.flatMap((one, i) =>
    links
      .slice(i + 1)
      .filter(({ from }) => columns.some((column) => isIn(column, from) && isIn(column, one.from)))
      .filter(
        (other) =>
          (heightOf(one.from) - heightOf(other.from)) * (heightOf(one.to) - heightOf(other.to)) < 0,
      ),
  );
  expect(crossings).toEqual([]);
});

test('people, who reported it and who passed it on share the width of the text; a long chain is wider', () => {
  const chain = (length: number): Chain => ({
    nodes: Array.from({ length }, (_, i): ChainNode => ({
      id: `s${i}`,
      is: 'source',
      label: `Outlet ${i}`,
    })),
    links: Array.from({ length: length - 1 }, (_, i) => ({ from: `s${i}`, to: `s${i + 1}` })),
  });
  expect([3, 4, 5].map((length) => layoutChain(chain(length)).wide)).toEqual([false, false, false]);
  expect(layoutChain(chain(40)).wide).toBe(true);
});
