import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { nearest } from '../../text/nearest.ts';
import { linksIn } from '../../text/links.ts';
import type { Problem } from '../../text/problem.ts';
import { problemIn } from '../entry.ts';
import type { Whole } from '../linkRecord.ts';

/** A link to a part of its own file leads to a heading that is there. */
export function deadHeading(whole: Whole): Problem[] {
  return whole.entries.flatMap((entry) => {
    const headings = headingIds(entry.parsed.tree);
    return linksIn(entry.parsed.tree).flatMap((link) => {
      if (!link.url.startsWith('#') || link.url === '#' || headings.includes(link.url.slice(1)) || !link.place) return [];
      const meant = nearest(link.url.slice(1), headings);
      return [problemIn(entry, link.place, { rule: 'dead-link', message: `There is no heading "${link.url}" in this file.`, todo: meant ? `Did you mean "#${meant}"?` : headings.length ? `The headings are ${headings.map((id) => `#${id}`).join(', ')}.` : 'This file has no headings: take the link out.' })];
    });
  });
}

/** The ids that a body's headings get, in order. */
export function headingIds(tree: { children: { type: string }[] }): string[] {
  const slugger = new GithubSlugger();
  return tree.children.filter((node) => node.type === 'heading').map((node) => slugger.slug(toString(node)));
}
