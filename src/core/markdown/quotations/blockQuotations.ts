import type { Blockquote, Nodes, Root } from 'mdast';
import { textBlocksIn } from '../textBlocks.ts';
import { pairMarks } from './pairMarks.ts';
import { quotationOf, type Quotation } from './quotations.ts';

/**
 * The quotations of a text: what stands between marks, and each block that is set off with `>`,
 * whole, without the marks around it. A line such as "— The host" says whose words they are.
 */
export function withBlockQuotations(tree: Root, marked: readonly Quotation[]): Quotation[] {
  const setOff = blockQuotesIn(tree)
    .flatMap(({ children }) => textBlocksIn({ type: 'root', children }))
    .filter(({ text }) => !/^\s*(?:[—–-]|$)/.test(text))
    .map((block) => {
      const [only, ...more] = pairMarks(block.prose, block.prose).pairs;
      const isWhole =
        only !== undefined &&
        more.length === 0 &&
        /^\s*$/.test(block.prose.slice(0, only[0])) &&
        /^[.,]?\s*$/.test(block.prose.slice(only[1] + 1));
      return isWhole ? quotationOf(block, ...only) : quotationOf(block, -1, block.text.length);
    });
  const within = ({ offset }: Quotation) =>
    setOff.some((whole) => offset >= whole.offset && offset <= whole.endOffset);
  return [...marked.filter((quotation) => !within(quotation)), ...setOff];
}

/** The block quotations of a tree; one within another is part of that one. */
export function blockQuotesIn(node: Nodes): Blockquote[] {
  if (node.type === 'blockquote') return [node];
  return 'children' in node ? node.children.flatMap(blockQuotesIn) : [];
}
