import type { Nodes, Root, Text } from 'mdast';
import { closing, pairMarks } from './pairMarks.ts';
import type { Place } from './problem.ts';
import { placeInText } from './textRuns.ts';

/** What stands between quotation marks, without them. */
export interface Quotation {
  passage: string;
  /** Where it stands. Nothing when that is not known, and for a text that is not of a file. */
  place?: Place;
  /** The offset of its first letter in the text that was parsed. */
  offset: number;
  /** The offset after its last letter. */
  endOffset: number;
}

/** A quotation mark without its other half. */
export interface LoneMark {
  mark: string;
  place?: Place;
  offset: number;
}

/**
 * The quotations in the running text of a tree, across links and emphasis, not in code. A quotation
 * within another is part of that one.
 */
export function quotationsIn(tree: Root): Quotation[] {
  return scan(tree).quotations;
}

/** The quotations in a plain text. */
export function quotationsInText(text: string): Quotation[] {
  const { pairs } = pairMarks(text.split(''), false);
  return pairs.map(([open, close]) => ({
    passage: text.slice(open + 1, close),
    offset: open + 1,
    endOffset: close,
  }));
}

/** The marks of a tree that open nothing, or never close. */
export function openQuotations(tree: Root): LoneMark[] {
  return scan(tree).lone;
}

/**
 * A letter of running text, and where it comes from. Code has no text node: its marks are not
 * quotation marks.
 */
export interface Letter {
  letter: string;
  node?: Text;
  at: number;
}

function scan(tree: Root): { quotations: Quotation[]; lone: LoneMark[] } {
  const quotations: Quotation[] = [];
  const lone: LoneMark[] = [];
  const blocks = blocksOf(tree);
  blocks.forEach((block, index) => {
    const marks = block.map(({ letter, node }) => (node ? letter : ' '));
    const { pairs, alone, unclosed } = pairMarks(marks, goesOn(marks, blocks[index + 1]));
    for (const [open, close] of pairs) quotations.push(quotationOf(block, open, close));
    if (unclosed !== undefined) quotations.push(quotationOf(block, unclosed, block.length));
    for (const at of alone)
      lone.push({ mark: block[at]!.letter, ...whereIs(block[at]!, block[at]!) });
  });
  return { quotations: quotations.sort((a, b) => a.offset - b.offset), lone };
}

/**
 * A quotation of several paragraphs opens in each and closes in the last: the mark that this block
 * opens, when the next block opens with it too.
 */
function goesOn(marks: string[], next: Letter[] | undefined): boolean {
  const first = next?.find(({ letter }) => letter.trim() !== '');
  return (
    first?.node !== undefined &&
    first.letter !== '"' &&
    first.letter in closing &&
    marks.includes(first.letter)
  );
}

/** What stands in a block between the letters `open` and `close`. */
export function quotationOf(block: Letter[], open: number, close: number): Quotation {
  const inner = block.slice(open + 1, close);
  const passage = inner.map(({ letter }) => letter).join('');
  const first = inner[0] ?? block[open]!;
  const last = inner.at(-1) ?? first;
  return { passage, ...whereIs(first, last) };
}

function whereIs(
  first: Letter,
  last: Letter,
): { place?: Place; offset: number; endOffset: number } {
  const start = first.node && placeInText(first.node, first.at, first.at + 1);
  const end = last.node && placeInText(last.node, last.at, last.at + 1);
  if (!start) return { offset: -1, endOffset: -1 };
  const { endColumn: _, ...place } = start.place;
  if (end?.place.line === place.line)
    return {
      place: { ...place, endColumn: end.place.endColumn! },
      offset: start.offset,
      endOffset: end.offset + 1,
    };
  return { place, offset: start.offset, endOffset: end ? end.offset + 1 : -1 };
}

function blocksOf(tree: Nodes): Letter[][] {
  const blocks: Letter[][] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(lettersOf(node));
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return blocks;
}

export function lettersOf(node: Nodes): Letter[] {
  if (node.type === 'text')
    return Array.from({ length: node.value.length }, (_, at) => ({
      letter: node.value[at]!,
      node,
      at,
    }));
  if (node.type === 'inlineCode') return node.value.split('').map((letter, at) => ({ letter, at }));
  if (node.type === 'break') return [{ letter: '\n', at: 0 }];
  return 'children' in node ? node.children.flatMap(lettersOf) : [];
}
