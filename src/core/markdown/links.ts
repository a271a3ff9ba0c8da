import type { Definition, Image, Link as LinkNode, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { nodesIn } from './nodes.ts';
import type { Place } from './problem.ts';

/**
 * A link in prose: `[text](url)`, an address that stands for itself, or `[text][name]` with its
 * definition.
 */
export interface Link {
  url: string;
  text: string;
  /** `[text](url "title")`; for `[text][name]` that of the definition. */
  title?: string;
  /**
   * Where the address stands: for `[text][name]` in the definition. Nothing when the tree has no
   * places.
   */
  place?: Place;
  /** The node that holds the address. */
  node: LinkNode | Definition;
  /** For `[text][name]`: where the text is. */
  reference?: LinkReference;
}

/** The links of a tree in the order in which a reader meets them. Images are no links. */
export function linksIn(tree: Root): Link[] {
  const definitions = definitionsIn(tree);
  const links: Link[] = [];
  for (const node of nodesIn(tree, 'link', 'linkReference')) {
    if (node.type === 'link') {
      links.push(linkOf(node, node));
      continue;
    }
    const definition = definitions.get(node.identifier);
    if (definition) links.push({ ...linkOf(definition, node), reference: node });
  }
  return links;
}

/**
 * The definitions of a tree by their name; of two with one name the first counts, as in Markdown.
 */
export function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of nodesIn(tree, 'definition')) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return definitions;
}

/** Where the address of a link, an image or a definition stands. */
export function urlPlace(node: LinkNode | Image | Definition): Place | undefined {
  if (node.data?.urlPosition) return placeOf(node.data.urlPosition);
  // An address that stands for itself is its own text.
  const only: Nodes | undefined =
    node.type === 'link' && node.children.length === 1 ? node.children[0] : undefined;
  const position = only && toString(only) === node.url ? only.position : node.position;
  return position && placeOf(position);
}

function linkOf(node: LinkNode | Definition, shown: LinkNode | LinkReference): Link {
  const place = urlPlace(node);
  return {
    url: node.url,
    text: toString(shown, { includeImageAlt: true }),
    node,
    ...(node.title ? { title: node.title } : {}),
    ...(place ? { place } : {}),
  };
}

function placeOf({ start, end }: Position): Place {
  return {
    line: start.line,
    column: start.column,
    ...(end.line === start.line ? { endColumn: end.column } : {}),
  };
}
