import type { Node } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { imageAlone } from '../../../core/model/link/placedFigures.ts';
import { figureWords } from '../../diagram/figure/figureView.ts';
import type { Claim, Figure, Prose, Thing } from '../../../core/model/model.ts';
import { linkDirection } from '../../../core/model/linkDirection.ts';
import { messages } from '../../../i18n/messages.ts';
import { shownStanding } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { item, link, list, paragraph, strong, words, type Block } from './nodes.ts';

/**
 * Prose as Markdown blocks: its links lead to the site, and those to claims are followed by the
 * standing in words.
 */
export function proseBlocks(prose: Prose, edition: Edition): Block[] {
  const tree = structuredClone(prose.tree);
  const named = new Map<string, { thing: Thing; title: Title }>();
  const marked: { parent: Node & { children: Node[] }; node: Node; words: string }[] = [];
  visitParents(tree, 'definition', (node) => {
    const thing = prose.links.get(node.url);
    if (!thing) return;
    named.set(node.identifier, { thing, title: node.title });
    node.url = wholeAddressOf(thing, edition);
    if (thing.type === 'claim') node.title = null;
  });
  visitParents(tree, (node, parents) => {
    const { thing, title } =
      node.type === 'link'
        ? { thing: prose.links.get(node.url), title: node.title }
        : (node.type === 'linkReference' && named.get(node.identifier)) || {};
    if (!thing) return;
    if (node.type === 'link')
      node.url = wholeAddressOf(thing, edition) + (/#.*$/.exec(node.url)?.[0] ?? '');
    if (thing.type !== 'claim') return;
    if (node.type === 'link') node.title = null;
    marked.push({ parent: parents.at(-1)!, node, words: markOf(thing, title) });
  });
  for (const { parent, node, words: mark } of marked)
    parent.children.splice(parent.children.indexOf(node) + 1, 0, words(mark));
  return tree.children.flatMap((block) => {
    const image = imageAlone(block);
    const thing = image && prose.links.get(image.url);
    return thing?.type === 'figure' ? figureBlocks(thing, edition) : [block as Block];
  });
}

/** A figure in words: what it shows, its caption, who made it, and its address. */
export function figureBlocks(figure: Figure, edition: Edition): Block[] {
  const { title, credit, licence, body, data } = figure;
  const address = wholeAddressOf(figure, edition);
  return [
    paragraph(strong(`${messages.figure.kinds[data.kind]}: ${title}`)),
    list(figureWords(figure, edition).map((each) => item(paragraph(words(each))))),
    ...proseBlocks(body, edition),
    paragraph(words(`${[credit, licence].filter(Boolean).join(' ')} `), link(address, address)),
  ];
}

type Title = string | null | undefined;

/** What follows a link to a claim: the standing of what its words say. */
function markOf(claim: Claim, title: Title): string {
  return messages.prose.standingMark(shownStanding(claim, linkDirection(title)).short);
}

/** Blocks with a text before the first word. */
export function withPrefix(before: string, [first, ...rest]: Block[]): Block[] {
  return first?.type === 'paragraph'
    ? [{ ...first, children: [words(before), ...first.children] }, ...rest]
    : [paragraph(words(before)), ...(first ? [first, ...rest] : [])];
}
