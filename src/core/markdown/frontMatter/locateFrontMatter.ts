import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import type { FrontMatter, Path } from '../parsedFile.ts';
import type { LineIndex } from '../lineIndex.ts';
import type { Place } from '../problem.ts';
import { valueOffsets, type Style } from '../valueOffsets.ts';

/** What a step of a path leads to: a key and its value, or an item of a list. */
interface Found {
  key?: Node;
  node: Node | null;
}

/** Where everything in front matter stands. `start` is the offset of `source` in the file. */
export function locateFrontMatter(
  doc: Document,
  source: string,
  start: number,
  lines: LineIndex,
): Omit<FrontMatter, 'value'> {
  const at = (from: number, to: number): Place => lines.placeAt(start + from, start + to);

  const known = new Map<Scalar, number[] | undefined>();
  function offsetsOf(node: Scalar, written: string): number[] | undefined {
    if (!known.has(node)) known.set(node, valueOffsets(String(node.value), written, styleOf(node)));
    return known.get(node);
  }

  function placeOf(path: Path): Place {
    const { found } = walk(doc, path);
    return found ? placeOfFound(found) : lines.placeAt(0, 3);
  }

  /**
   * A text stands where it is written; what spans lines, and what is empty, is shown at its key or
   * its first item.
   */
  function placeOfFound({ key, node }: Found): Place {
    const [from, to] = node ? extentOf(node, source) : [0, 0];
    if (node && to > from && !(isCollection(node) && !node.flow)) return at(from, to);
    if (key) return at(...extentOf(key, source));
    if (isMap(node) && node.items[0]) return placeOfFound({ node: node.items[0].key as Node });
    if (isSeq(node) && node.items[0]) return placeOfFound({ node: node.items[0] as Node });
    const dash = source.lastIndexOf('-', node?.range?.[0] ?? 0);
    return dash === -1 ? at(from, from) : at(dash, dash + 1);
  }

  return {
    placeOf,
    placeOfKey(path) {
      const { found, whole } = walk(doc, path);
      return whole && found?.key ? at(...extentOf(found.key, source)) : placeOf(path);
    },
    placeWithin(path, piece, from = 0) {
      const { found, whole } = walk(doc, path);
      const node = found?.node;
      if (!whole || !isScalar(node) || typeof node.value !== 'string' || piece === '')
        return placeOf(path);
      const first = node.value.indexOf(piece, from);
      const [open, close] = textExtent(node, source);
      const offsets = offsetsOf(node, source.slice(open, close));
      if (first === -1 || !offsets) return placeOf(path);
      const last = offsets[first + piece.length - 1]!;
      // An escape is longer than the letter that it stands for.
      const end =
        /[\\']/.test(source[open + last]!) && styleOf(node) !== 'block'
          ? offsets[first + piece.length]!
          : last + 1;
      return at(open + offsets[first]!, open + end);
    },
  };
}

/** Follows a path as far as it goes. `whole` says whether that was to its end. */
function walk(doc: Document, path: Path): { found?: Found; whole: boolean } {
  let found: Found | undefined;
  let node = doc.contents;
  for (const step of path) {
    let next: Found | undefined;
    if (isMap(node)) {
      const pair = node.items.find(
        (item): item is Pair<Node, Node | null> =>
          isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === String(step),
      );
      next = pair && { key: pair.key, node: pair.value };
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      next = { node: node.items[step] as Node };
    }
    if (!next) return found ? { found, whole: false } : { whole: false };
    found = next;
    node = next.node;
  }
  return found ? { found, whole: true } : { whole: true };
}

/** From where to where a node is written, with its marks: a block text from its first line. */
function extentOf(node: Node, source: string): [number, number] {
  if (isScalar(node) && styleOf(node) === 'block') {
    const [open, close] = textExtent(node, source);
    const text = source.slice(open, close);
    return text.trim() === ''
      ? [node.range![0], node.range![0] + 1]
      : [open + text.search(/\S/), open + text.trimEnd().length];
  }
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** From where to where the text of a scalar is written, without quotes or the line of `|`. */
function textExtent(node: Scalar, source: string): [number, number] {
  const [from, to] = node.range ?? [0, 0];
  const style = styleOf(node);
  if (style === 'plain') return [from, to];
  if (style !== 'block') return [from + 1, to - 1];
  return [from + /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(source.slice(from))![0].length, to];
}

function styleOf(node: Scalar): Style {
  if (node.type === 'QUOTE_DOUBLE') return 'double';
  if (node.type === 'QUOTE_SINGLE') return 'single';
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}
