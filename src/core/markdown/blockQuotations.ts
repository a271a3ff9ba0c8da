import type { Root } from 'mdast';
import { nodesIn } from './nodes.ts';
import { lettersOf, quotationOf, type Quotation } from './quotations.ts';

/**
 * The quotations of a text: what stands between marks, and each paragraph that is set off with `>`,
 * whole, without the marks around it. A line such as "— The host" says whose words they are.
 */
export function allQuotationsIn(tree: Root, marked: readonly Quotation[]): Quotation[] {
  const paragraphs = nodesIn(tree, 'blockquote').flatMap((node) =>
    nodesIn({ type: 'root', children: node.children }, 'paragraph'),
  );
  const setOff = [...new Set(paragraphs)].flatMap((paragraph) => {
    const letters = lettersOf(paragraph),
      text = letters.map(({ letter }) => letter).join('');
    if (/^\s*(?:[—–-]|$)/.test(text)) return [];
    const [from, to] =
      /^\s*[“"«„‘](.*)[”"»“’][.,]?\s*$/s.test(text) && !/[”"»].*[“"«„]/s.test(text)
        ? [text.search(/\S/), text.search(/[”"»“’][.,]?\s*$/)]
        : [-1, letters.length];
    return [quotationOf(letters, from, to)];
  });
  const within = ({ offset }: Quotation) =>
    setOff.some((whole) => offset >= whole.offset && offset <= whole.endOffset);
  return [...marked.filter((quotation) => !within(quotation)), ...setOff];
}
