import type { Link, Nodes, Root, Text } from 'mdast';
import { definitionsIn } from './links.ts';
import type { Place } from './problem.ts';
import { placeInText } from './textRuns.ts';

/** From one letter to before another. */
export type Span = readonly [from: number, to: number];

/** A paragraph, a heading or a cell as one text, across links and emphasis. */
export interface TextBlock {
  text: string;
  /** The same text with its code blanked: what stands there is no mark of the sentence. */
  prose: string;
  emphasis: readonly Span[];
  links: readonly { span: Span; url: string }[];
  /** The texts that it is made of. Empty for a text that is not of a file. */
  pieces: readonly { at: number; node: Text }[];
}

/** Where a stretch of a block stands in the file. */
export interface Stretch {
  /** Nothing when it is not known. */
  place?: Place;
  /** The offsets of its first letter and after its last one; -1 when they are not known. */
  offset: number;
  endOffset: number;
}

/** What the code of a block is blanked with: no letter and no space. */
const blank = '\uFFFC';

/** The blocks of running text of a tree. */
export function textBlocksIn(tree: Root): TextBlock[] {
  const definitions = definitionsIn(tree);
  const blocks: TextBlock[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(textBlockOf(node, (name) => definitions.get(name)?.url));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return blocks;
}

/** A text that is no Markdown as a block. */
export function plainBlock(text: string): TextBlock {
  return { text, prose: text, emphasis: [], links: [], pieces: [] };
}

function textBlockOf(block: Nodes, urlOf: (name: string) => string | undefined): TextBlock {
  let text = '';
  let prose = '';
  const emphasis: Span[] = [];
  const links: { span: Span; url: string }[] = [];
  const pieces: { at: number; node: Text }[] = [];
  const add = (node: Nodes): void => {
    const from = text.length;
    if (node.type === 'text') {
      pieces.push({ at: from, node });
      text += node.value;
      prose += node.value;
    } else if (node.type === 'inlineCode') {
      text += node.value;
      prose += blank.repeat(node.value.length);
    } else if (node.type === 'break') {
      text += '\n';
      prose += '\n';
    } else if ('children' in node) node.children.forEach(add);
    const span: Span = [from, text.length];
    if (node.type === 'emphasis' || node.type === 'strong') emphasis.push(span);
    const url = node.type === 'linkReference' ? urlOf(node.identifier) : (node as Link).url;
    if ((node.type === 'link' || node.type === 'linkReference') && url !== undefined)
      links.push({ span, url });
  };
  add(block);
  return { text, prose, emphasis, links, pieces };
}

/** Where the letters `from` to before `to` of a block stand in the file. */
export function stretchOf(block: TextBlock, from: number, to: number): Stretch {
  if (block.pieces.length === 0) return { offset: from, endOffset: to };
  const start = letterAt(block, from);
  const end = letterAt(block, Math.max(from, to - 1));
  if (!start) return { offset: -1, endOffset: -1 };
  const { endColumn: _, ...place } = start.place;
  const endOffset = end ? end.offset + 1 : -1;
  return {
    place: end?.place.line === place.line ? { ...place, endColumn: end.place.endColumn! } : place,
    offset: start.offset,
    endOffset,
  };
}

/** The piece that holds a letter is found by halving: they stand in their order. */
function letterAt({ pieces }: TextBlock, at: number): ReturnType<typeof placeInText> {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece && at - piece.at < piece.node.value.length
    ? placeInText(piece.node, at - piece.at, at - piece.at + 1)
    : undefined;
}
