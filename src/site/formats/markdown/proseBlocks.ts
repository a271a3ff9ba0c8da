import type { Node } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Claim, Prose, Thing } from '../../../core/model/model.ts';
import { shownStanding } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { paragraph, words, type Block } from './nodes.ts';

/**
 * Prose as Markdown blocks: its links lead to the site, and those to claims are followed by the
 * standing in words.
 */
export function proseBlocks(prose: Prose, edition: Edition): Block[] {
  const tree = structuredClone(prose.tree),
    named = new Map<string, Thing>(),
    marked: [Node & { children: Node[] }, Node, Claim][] = [];
  visitParents(tree, 'definition', (node) => {
    const thing = prose.links.get(node.url);
    if (!thing) return;
    named.set(node.identifier, thing);
    node.url = wholeAddressOf(thing, edition);
  });
  visitParents(tree, (node, parents) => {
    const thing =
      node.type === 'link'
        ? prose.links.get(node.url)
        : node.type === 'linkReference'
          ? named.get(node.identifier)
          : undefined;
    if (!thing) return;
    if (node.type === 'link')
      node.url = wholeAddressOf(thing, edition) + (/#.*$/.exec(node.url)?.[0] ?? '');
    if (thing.type === 'claim') marked.push([parents.at(-1)!, node, thing]);
  });
  for (const [parent, node, claim] of marked)
    parent.children.splice(
      parent.children.indexOf(node) + 1,
      0,
      words(` (${shownStanding(claim).short})`),
    );
  return tree.children as Block[];
}

/** Blocks with a text before the first word. */
export function withPrefix(before: string, [first, ...rest]: Block[]): Block[] {
  return first?.type === 'paragraph'
    ? [{ ...first, children: [words(before), ...first.children] }, ...rest]
    : [paragraph(words(before)), ...(first ? [first, ...rest] : [])];
}
