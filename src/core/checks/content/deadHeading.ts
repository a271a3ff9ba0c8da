import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { linksIn } from '../../markdown/links.ts';
import { nearest } from '../../markdown/nearest.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemIn } from '../../model/entry.ts';
import { resolve } from '../../model/link/contentPaths.ts';
import { isRelative } from '../../model/link/prose.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const deadHeading: ContentCheck = {
  scope: 'content',
  rules: {
    'dead-link': {
      severity: 'error',
      explanation:
        'A link to a heading that does not exist leaves the reader at the top of the page.',
    },
  },
  check: checkDeadHeading,
  examples: {
    'A link to a heading that is not there': `
=== actors/host.md
---
name: The host
kind: person
role: Host
---
As said [below](#afterward) and [there](guest.md#life).
                ^^^^^^^^^^ There is no heading “#afterward” in this file. Did you mean “#afterwards”?
                                        ^^^^^^^^^^^^^ There is no heading “#life” in actors/guest.md. There are no headings in actors/guest.md: link without “#life”.

## Afterwards

Nothing.
`,
  },
};

/** A link to a part of a file leads to a heading that is there. */
function checkDeadHeading(linked: LinkedRecord): Problem[] {
  const trees = new Map(linked.entries.map((entry) => [entry.file, entry.parsed.tree]));
  return linked.entries.flatMap((entry) =>
    linksIn(entry.parsed.tree).flatMap((link) => {
      const [path = '', part = ''] = link.url.split(/#(.*)/s);
      const file =
        path === '' ? entry.file : isRelative(link.url) ? resolve(entry.file, path) : undefined;
      const tree = trees.get(file ?? '');
      // A number that is bound to a chart names a row of its table.
      if (part === '' || !tree || !link.place || link.title === 'value') return [];
      const headings = headingIds(tree);
      const where = path === '' ? 'this file' : file;
      if (headings.includes(part)) return [];
      const meant = nearest(part, headings);
      return [
        problemIn(entry, link.place, {
          rule: 'dead-link',
          message: `There is no heading “#${part}” in ${where}.`,
          todo: meant
            ? `Did you mean “#${meant}”?`
            : headings.length
              ? `The headings are ${headings.map((id) => `#${id}`).join(', ')}.`
              : `There are no headings in ${where}: link without “#${part}”.`,
        }),
      ];
    }),
  );
}

/** The ids that a body's headings get, in order. */
function headingIds(tree: { children: { type: string }[] }): string[] {
  const kept = known.get(tree);
  if (kept) return kept;
  const slugger = new GithubSlugger();
  const ids = tree.children
    .filter((node) => node.type === 'heading')
    .map((node) => slugger.slug(toString(node)));
  known.set(tree, ids);
  return ids;
}

const known = new WeakMap<object, string[]>();
