import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../parsedFile.ts';

/** Where a path leads: to a key and its value, or to an item of a list, within what holds it. */
export interface Spot {
  holder: YAMLMap | YAMLSeq;
  index: number;
  /** Of a key. */
  pair?: Pair<Node, Node | null>;
  node: Node | null;
}

/** What stands at a path; nothing where the path leads nowhere. */
export function spotAt(root: Node | null, path: Path): Spot | undefined {
  let node: Node | null = root;
  let spot: Spot | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const index: number = node.items.findIndex(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (index === -1) return undefined;
      const pair = node.items[index] as Pair<Node, Node | null>;
      spot = { holder: node, index, pair, node: pair.value };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      const item: Node | null = node.items[step] as Node;
      spot = { holder: node, index: step, node: isPair(item) ? null : item };
    } else return undefined;
    node = spot.node;
  }
  return spot;
}

/** Where what is written of a node ends, without the blank lines and comments after it. */
export function endOf(node: Node, source: string): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1) as Pair<Node, Node | null> | undefined;
    return last ? endOfPair(last, source) : node.range![1];
  }
  if (isSeq(node) && !node.flow) {
    const last = node.items.at(-1) as Node | undefined;
    return last
      ? Math.max(endOf(last, source), (dashOf(node, node.items.length - 1) ?? 0) + 1)
      : node.range![1];
  }
  const [from, to] = node.range!;
  const isBlock = isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
  return isBlock ? from + source.slice(from, to).trimEnd().length : isAlias(node) ? to : to;
}

/** Where a key and its value end. */
export function endOfPair({ key, value }: Pair<Node, Node | null>, source: string): number {
  const colon = colonOf(key, source);
  return value?.range && value.range[1] > value.range[0]
    ? Math.max(colon, endOf(value, source))
    : colon;
}

/** The offset behind the colon of a key. */
export function colonOf(key: Node, source: string): number {
  const after = key.range![1];
  return after + (/^\s*:/.exec(source.slice(after))?.[0].length ?? 0);
}

/** The offset of the dash of an item of a list that is not in brackets. */
export function dashOf(list: YAMLSeq, index: number): number | undefined {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return undefined;
  const dashes = token.items.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  );
  return dashes[index];
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end === -1) return source.length;
  return source[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Where the line after that of an offset begins. */
export function nextLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  return end === -1 ? source.length : end + 1;
}
