import type { Definition, Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Prose, Thing } from '../../../core/model/model.ts';
import type { Edition } from '../edition.ts';
import { sourceLine } from '../sourceLine.ts';

/**
 * The words that links in these texts use for more than one thing. A screen reader that lists links
 * could not tell where each leads.
 */
export function ambiguousLinkTexts(proses: readonly Prose[]): Set<string> {
  const named = new Map<string, Set<Thing>>();
  for (const prose of proses) {
    for (const [words, thing] of linksOf(prose))
      named.set(words, (named.get(words) ?? new Set()).add(thing));
  }
  return new Set([...named].filter(([, things]) => things.size > 1).map(([words]) => words));
}

/** The name of a thing, which no other thing has. */
export function nameOf(thing: Thing, edition: Edition): string {
  if (thing.type === 'source') return sourceLine(thing, edition).name;
  if (thing.type === 'claim') return thing.claim;
  return thing.type === 'actor' ? thing.name : thing.title;
}

function linksOf(prose: Prose): [string, Thing][] {
  const links: (Link | LinkReference)[] = [];
  const definitions = new Map<string, Definition>();
  visitParents(prose.tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') links.push(node);
    if (node.type === 'definition') definitions.set(node.identifier, node);
  });
  return links.flatMap((link) => {
    const url = link.type === 'link' ? link.url : definitions.get(link.identifier)?.url;
    const thing = url === undefined ? undefined : prose.links.get(url);
    return thing ? [[toString(link), thing]] : [];
  });
}
