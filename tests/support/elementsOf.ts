import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Every element of a page, in its order. */
export function elementsOf(html: string): Tree.Element[] {
  return inside(parse(html));
}

function inside(node: Tree.Node): Tree.Element[] {
  return [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ];
}

/** The words in an element. */
export function wordsOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
