import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { dashes, seriesColours } from '../../../diagram/chart/seriesColours.ts';
import type { ChartView } from '../../../diagram/chart/chartView.ts';
import { pictureRoom, type CardDrawing, type CardWord } from './cardDrawing.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const gap = 28;
const heading = 22;

/** A chart as a card has it; of several small ones as many as a row holds, row by row. */
export function chartOnCard({ panels }: ChartView): CardDrawing {
  const drawn = panels.map(({ name, broad, narrow }) => ({
    name,
    // A long line has room; what is read row by row is better read large.
    ...readDrawing(narrow === '' || isOverTime(broad) ? broad : narrow),
  }));
  const columns = Math.ceil(Math.sqrt(drawn.length));
  const [wide, high] = [
    Math.max(...drawn.map(({ width }) => width)),
    Math.max(...drawn.map(({ height, name }) => height + (name === undefined ? 0 : heading))),
  ];
  const rows = Math.ceil(drawn.length / columns);
  const width = columns * wide + (columns - 1) * gap;
  const height = rows * high + (rows - 1) * (gap / 2);
  const placed = drawn.map(({ name, shapes, words }, i) => {
    const x = (i % columns) * (wide + gap);
    const top = Math.floor(i / columns) * (high + gap / 2);
    const y = top + (name === undefined ? 0 : heading);
    return {
      shapes: `<g transform="translate(${x} ${y})">${shapes}</g>`,
      words: [
        ...(name === undefined ? [] : [wordAt(x, top + 14, name, true)]),
        ...words.map((word) => ({ ...word, x: word.x + x, y: word.y + y })),
      ],
    };
  });
  return {
    width,
    height,
    scale: Math.min(pictureRoom.middle / width, pictureRoom.height / height, 2),
    shapes: placed.map(({ shapes }) => shapes).join(''),
    words: placed.flatMap(({ words }) => words),
  };
}

function isOverTime(svg: string): boolean {
  return svg.includes('plot-x-axis-tick-label');
}

function wordAt(x: number, y: number, text: string, bold = false): CardWord {
  return {
    x,
    y,
    anchor: 'start',
    text,
    size: 12,
    colour: 'var(--ink)',
    ...(bold && { bold }),
  };
}

interface Read {
  width: number;
  height: number;
  shapes: string;
  words: CardWord[];
}

/**
 * A drawing of ours by its classes: what chart.css says of them, as attributes, and its words
 * apart.
 */
function readDrawing(svg: string): Read {
  const [root] = parseFragment(svg).childNodes as Element[];
  const words: CardWord[] = [];
  const [, , width = 0, height = 0] = (valueOf(root!, 'viewBox') ?? '').split(' ').map(Number);
  const shapes = root!.childNodes
    .map((node) => draw(node, { classes: [], x: 0, y: 0 }, words))
    .join('');
  return { width, height, shapes, words };
}

interface Within {
  classes: readonly string[];
  x: number;
  y: number;
}

function draw(node: Node, within: Within, words: CardWord[]): string {
  if (!('tagName' in node)) return '';
  const [dx, dy] = stepOf(valueOf(node, 'transform'));
  const its: Within = {
    classes: [...within.classes, ...(valueOf(node, 'class') ?? '').split(' ')],
    x: within.x + dx,
    y: within.y + dy,
  };
  if (node.tagName === 'text') {
    words.push(wordOf(node, its));
    return '';
  }
  const inner = node.childNodes.map((child) => draw(child, its, words)).join('');
  const attributes = node.attrs
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => ` ${name}="${value}"`)
    .join('');
  const look = node.tagName === 'g' ? '' : lookOf(its.classes);
  return `<${node.tagName}${attributes}${look}>${inner}</${node.tagName}>`;
}

function wordOf(node: Element, { classes, x, y }: Within): CardWord {
  const size = 12;
  const of = (name: string) => lengthOf(valueOf(node, name), size);
  const isQuiet = classes.some((name) => name.endsWith('-tick-label'));
  return {
    x: x + of('x') + of('dx'),
    y: y + of('y') + of('dy'),
    anchor: anchorOf(node),
    text: textIn(node),
    size,
    colour: isQuiet ? 'var(--quiet)' : 'var(--ink)',
    ...(classes.includes('name') && { bold: true }),
  };
}

/** That of the nearest group that has one. */
function anchorOf(node: Element): CardWord['anchor'] {
  for (let at: Element | null = node; at; at = at.parentNode as Element | null) {
    const anchor = 'attrs' in at ? valueOf(at, 'text-anchor') : undefined;
    if (anchor === 'start' || anchor === 'end' || anchor === 'middle') return anchor;
  }
  return 'start';
}

function textIn(node: Element): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textIn(child) : ''))
    .join(' ')
    .trim();
}

function lookOf(classes: readonly string[]): string {
  const has = (name: string) => classes.includes(name);
  const index = Number(classes.find((name) => /^series-\d$/.test(name))?.slice(7) ?? 0);
  const colour = `var(--${seriesColours[index % seriesColours.length]})`;
  const dash = dashes[index % dashes.length];
  const stroke = (its: string, wide: number, more = '') =>
    ` fill="none" stroke="${its}" stroke-width="${wide}"${more}`;
  if (has('plot-y-grid')) return stroke('var(--rule)', 1);
  if (has('base') || has('plot-x-axis-tick')) return stroke('var(--ink)', 1);
  if (has('bar')) return ' fill="var(--reported)"';
  if (has('area')) return ` fill="${colour}" fill-opacity="0.16"`;
  if (has('line')) return stroke(colour, 2, dash ? ` stroke-dasharray="${dash}"` : '');
  if (has('ends')) return stroke(colour, has('plot-rule') ? 3 : 1.5);
  return ` fill="${colour}"`;
}

function valueOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name.toLowerCase() === name.toLowerCase())?.value;
}

/** `stepOf('translate(4,18.5)')` //=> [4, 18.5] */
function stepOf(transform = ''): [number, number] {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+)[ ,]*([-\d.]+)?\)/.exec(transform) ?? [];
  return [Number(x), Number(y)];
}

/** `lengthOf('0.32em', 12)` //=> 3.84 */
function lengthOf(value = '0', size: number): number {
  return Number.parseFloat(value) * (value.endsWith('em') ? size : 1);
}
