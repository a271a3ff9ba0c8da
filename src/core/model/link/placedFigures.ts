import type { Image, Nodes, Paragraph } from 'mdast';
import { nodesIn } from '../../markdown/nodes.ts';
import type { Figure, Prose } from '../model.ts';

/** The image of a paragraph that holds nothing else. */
export function imageAlone(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, another] = (node satisfies Paragraph).children;
  return only?.type === 'image' && !another ? only : undefined;
}

/** The figures that a text places by an image link, each once, in the order of the text. */
export function placedFigures({ tree, links }: Prose): Figure[] {
  const figures = nodesIn(tree, 'image').map(({ url }) => links.get(url));
  return [...new Set(figures)].filter((thing) => thing?.type === 'figure');
}
