import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../parsedFile.ts';
import {
  colonOf,
  dashOf,
  endOf,
  endOfPair,
  lineEnd,
  lineStart,
  nextLine,
  spotAt,
  type Spot,
} from './extents.ts';
import type { FrontMatterPart } from './frontMatterPart.ts';
import { renderInFlow, renderItem, renderPair, renderScalar, type Value } from './render.ts';

/** What is written in the place of a piece of the source. */
export interface Splice {
  from: number;
  to: number;
  insert: string;
}

/** Gives what stands at a path another value. */
export function replaceSplice(part: FrontMatterPart, spot: Spot, value: Value): Splice | undefined {
  const { source } = part;
  const { holder, index, pair, node } = spot;
  if (isPlain(value) && (!isWritten(node) || isScalar(node)))
    return scalarSplice(part, spot, value);
  if (holder.flow === true)
    return isWritten(node)
      ? { from: node.range![0], to: endOf(node, source), insert: renderInFlow(value) }
      : undefined;
  if (pair) {
    const insert = renderPair(keyOf(pair), value, columnOf(source, pair.key)).trimStart();
    return { from: pair.key.range![0], to: endOfPair(pair, source), insert };
  }
  const dash = isSeq(holder) ? dashOf(holder, index) : undefined;
  if (dash === undefined) return undefined;
  const insert = renderItem(value, dash - lineStart(source, dash)).trimStart();
  return { from: dash, to: node ? Math.max(dash + 1, endOf(node, source)) : dash + 1, insert };
}

/**
 * Gives what stands at a path a text, in the quotes that it had; or puts one where nothing stood.
 */
function scalarSplice(
  { source }: FrontMatterPart,
  { holder, index, pair, node }: Spot,
  value: string | boolean | null,
): Splice | undefined {
  const written = renderScalar(value, isScalar(node) ? node.type : undefined, holder.flow === true);
  const column = columnOf(source, pair?.key ?? node!);
  const insert = written.replace(/\n(?=.)/g, `\n${' '.repeat(column + 2)}`);
  const dash = isSeq(holder) && !pair ? dashOf(holder, index) : undefined;
  const before = pair ? colonOf(pair.key, source) : dash === undefined ? undefined : dash + 1;
  if (isWritten(node)) {
    const from = insert === '' && pair ? before! : node.range![0];
    return { from, to: endOf(node, source), insert };
  }
  return before === undefined
    ? undefined
    : { from: before, to: before, insert: insert === '' ? '' : ` ${insert}` };
}

function isWritten(node: Node | null): node is Node {
  return node?.range !== undefined && node.range !== null && node.range[1] > node.range[0];
}

/** Adds a key to a set of keys, at its place in `order`. */
export function addKeySplice(
  { source, doc }: FrontMatterPart,
  map: YAMLMap | null,
  { key, value }: { key: string; value: Value },
  order: readonly string[],
): Splice | undefined {
  const pairs = (map?.items ?? []) as Pair<Node, Node | null>[];
  if (map?.flow) {
    const last = pairs.at(-1);
    const written = renderInFlow({ [key]: value }).slice(1, -1);
    if (last) {
      const at = endOfPair(last, source);
      return { from: at, to: at, insert: `, ${written}` };
    }
    return { from: map.range![0], to: map.range![1], insert: `{ ${written} }` };
  }
  if (pairs.length === 0)
    return doc.contents === null || map === doc.contents
      ? { from: source.length, to: source.length, insert: `${renderPair(key, value, 0)}\n` }
      : undefined;
  const place = order.indexOf(key);
  const before = pairs.filter((pair) => {
    const at = order.indexOf(keyOf(pair));
    return at !== -1 && (place === -1 || at < place);
  });
  const after = before.at(-1) ?? pairs[place === -1 ? pairs.length - 1 : 0]!;
  const at = lineEnd(source, endOfPair(after, source));
  const indent = columnOf(source, pairs[0]!.key);
  return { from: at, to: at, insert: `\n${renderPair(key, value, indent)}` };
}

/** Takes out what stands at a path, with its line. What holds it keeps something else. */
export function removeSplice({ source }: FrontMatterPart, spot: Spot): Splice | undefined {
  const { holder, index, pair, node } = spot;
  if (holder.items.length < 2) return undefined;
  const startOf = (at: number) => {
    const item = holder.items[at] as Pair<Node> | Node;
    return 'key' in item ? item.key.range![0] : item.range![0];
  };
  const endOfItem = (at: number) => {
    const item = holder.items[at] as Pair<Node, Node | null> | Node;
    return 'key' in item ? endOfPair(item, source) : endOf(item, source);
  };
  if (holder.flow)
    return index < holder.items.length - 1
      ? { from: startOf(index), to: startOf(index + 1), insert: '' }
      : { from: endOfItem(index - 1), to: endOfItem(index), insert: '' };
  if (!pair) {
    const dash = isSeq(holder) ? dashOf(holder, index) : undefined;
    if (dash === undefined || !node) return undefined;
    return lines(source, dash, Math.max(dash, endOf(node, source)));
  }
  const from = pair.key.range![0];
  const end = endOfPair(pair, source);
  if (source.slice(lineStart(source, from), from).trim() === '') return lines(source, from, end);
  // The first key of an item stands behind its dash: the next one takes its place.
  const next = startOf(index + 1);
  const between = source.slice(nextLine(source, end), next);
  return between.trim() === ''
    ? { from, to: next, insert: '' }
    : { from, to: lineEnd(source, end), insert: '' };
}

/** Puts an item into a list, before the one at `index`. */
export function insertSplice(
  { source }: FrontMatterPart,
  list: YAMLSeq,
  index: number,
  value: Value,
): Splice | undefined {
  const items = list.items as Node[];
  if (list.flow) {
    const written = renderInFlow(value);
    if (items.length === 0)
      return { from: list.range![0] + 1, to: list.range![1] - 1, insert: written };
    if (index < items.length) {
      const at = items[index]!.range![0];
      return { from: at, to: at, insert: `${written}, ` };
    }
    const at = endOf(items.at(-1)!, source);
    return { from: at, to: at, insert: `, ${written}` };
  }
  const dash = dashOf(list, Math.min(index, items.length - 1));
  if (dash === undefined) return undefined;
  const written = renderItem(value, dash - lineStart(source, dash));
  if (index === 0) {
    const at = lineStart(source, dash);
    return { from: at, to: at, insert: `${written}\n` };
  }
  const at = lineEnd(
    source,
    Math.max(dashOf(list, index - 1) ?? 0, endOf(items[index - 1]!, source)),
  );
  return { from: at, to: at, insert: `\n${written}` };
}

/** Moves an item of a list to another place, with the comments above it. */
export function moveSplice(
  { source }: FrontMatterPart,
  list: YAMLSeq,
  from: number,
  to: number,
): Splice | undefined {
  const items = list.items as Node[];
  const order = items.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  if (list.flow) {
    const pieces = items.map((item) => source.slice(item.range![0], endOf(item, source)));
    const gaps = items
      .slice(1)
      .map((item, index) => source.slice(endOf(items[index]!, source), item.range![0]));
    return {
      from: items[0]!.range![0],
      to: endOf(items.at(-1)!, source),
      insert: order.map((at, index) => pieces[at]! + (gaps[index] ?? '')).join(''),
    };
  }
  const dashes = items.map((_, index) => dashOf(list, index));
  if (dashes.includes(undefined)) return undefined;
  const start = lineStart(source, dashes[0]!);
  const ends = items.map((item, index) =>
    nextLine(source, Math.max(dashes[index]!, endOf(item, source))),
  );
  const pieces = ends.map((end, index) => source.slice(index === 0 ? start : ends[index - 1], end));
  return { from: start, to: ends.at(-1)!, insert: order.map((at) => pieces[at]!).join('') };
}

/** The map at a path of the document; null for that of a document without anything. */
export function mapAt({ doc }: FrontMatterPart, path: Path): YAMLMap | null | undefined {
  const root = doc.contents;
  if (path.length === 0) return root === null ? null : isMap(root) ? root : undefined;
  const node = spotAt(root, path)?.node;
  return isMap(node) ? node : undefined;
}

/** The list at a path of the document. */
export function listAt({ doc }: FrontMatterPart, path: Path): YAMLSeq | undefined {
  const node = spotAt(doc.contents, path)?.node;
  return isSeq(node) ? node : undefined;
}

function lines(source: string, from: number, to: number): Splice {
  return { from: lineStart(source, from), to: nextLine(source, to), insert: '' };
}

function columnOf(source: string, node: Node): number {
  const at = node.range![0];
  return at - lineStart(source, at);
}

function keyOf({ key }: Pair<Node>): string {
  return isScalar(key) ? String(key.value) : '';
}

function isPlain(value: Value): value is string | boolean | null {
  return typeof value !== 'object' || value === null;
}
