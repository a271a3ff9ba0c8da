import type { Root } from 'mdast';
import type { Place } from '../problem.ts';
import {
  plainBlock,
  stretchOf,
  textBlocksIn,
  type Stretch,
  type TextBlock,
} from '../textBlocks.ts';
import { pairMarks } from './pairMarks.ts';

/** What stands between quotation marks, without them. */
export interface Quotation extends Stretch {
  passage: string;
  /** The block in which it stands, and where in it its marks are; -1 and the end without marks. */
  block: TextBlock;
  open: number;
  close: number;
}

/** A quotation mark without its other half. */
export interface LoneQuotationMark {
  mark: string;
  opens: boolean;
  /** Whether it may be an apostrophe or a letter. */
  isAmbiguous: boolean;
  place?: Place;
  offset: number;
}

/** The quotations of a text, and the marks that open or close none. */
export interface Quotations {
  quotations: Quotation[];
  lone: LoneQuotationMark[];
}

/**
 * The quotations in the running text of a tree, across links and emphasis, not in code. A quotation
 * within another is part of that one.
 */
export function quotationsIn(tree: Root): Quotations {
  const quotations = known.get(tree) ?? readBlocks(textBlocksIn(tree));
  known.set(tree, quotations);
  return quotations;
}

/** A tree stays as it is for as long as its text does. */
const known = new WeakMap<Root, Quotations>();

/** The quotations in a text that is no Markdown. */
export function quotationsInText(text: string): Quotations {
  return readBlocks([plainBlock(text)]);
}

function readBlocks(blocks: readonly TextBlock[]): Quotations {
  const read = blocks.map((block, index) => {
    const { pairs, alone } = pairMarks(block.prose, blocks[index + 1]?.prose);
    return {
      quotations: pairs.map(([open, close]) => quotationOf(block, open, close)),
      lone: alone.map(({ at, ...mark }) => {
        const { place, offset } = stretchOf(block, at, at + 1);
        return { mark: block.text[at]!, ...mark, offset, ...(place && { place }) };
      }),
    };
  });
  return {
    quotations: read.flatMap(({ quotations }) => quotations),
    lone: read.flatMap(({ lone }) => lone),
  };
}

/** What stands in a block between the letters `open` and `close`. */
export function quotationOf(block: TextBlock, open: number, close: number): Quotation {
  const stretch = stretchOf(block, open + 1, close);
  return {
    passage: block.text.slice(open + 1, close),
    block,
    open,
    close,
    // A passage that begins with code is shown at its mark.
    ...(stretch.offset === -1 ? stretchOf(block, Math.max(0, open), open + 1) : stretch),
  };
}
