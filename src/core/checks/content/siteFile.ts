import type { Problem } from '../../markdown/problem.ts';
import { problemAt, problemIn } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const siteFile: ContentCheck = {
  scope: 'content',
  rules: {
    'no-site': {
      severity: 'warning',
      explanation: 'Without site.md the pages do not name who publishes them.',
    },
    'no-address': {
      severity: 'warning',
      explanation:
        'Without its address the site has no feeds, sitemap or previews for shared links.',
    },
  },
  check: checkSiteFile,
  examples: {
    'No site.md, or one without an address': `
=== site.md (gone)
@ 1:1 warning: There is no site.md, which names the newsroom. Make one with name, tagline, publisher, contact, language, zone and topics.
+++
=== site.md
---
name: The House
      ^^^^^^^^^ warning: The site has no \`address\`, and so no canonical addresses, feeds, sitemap or pictures for shared links. Add \`address\`, the URL at which it is served, once you know it.
tagline: A record for tests
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
`,
  },
};

/** The newsroom has a file, and the site an address. */
function checkSiteFile(linked: LinkedRecord): Problem[] {
  if (linked.siteEntry) {
    return linked.siteEntry.data.address === undefined
      ? [
          problemAt(linked.siteEntry, ['name'], {
            severity: 'warning',
            rule: 'no-address',
            message:
              'The site has no `address`, and so no canonical addresses, feeds, sitemap or pictures for shared links.',
            todo: 'Add `address`, the URL at which it is served, once you know it.',
          }),
        ]
      : [];
  }
  if (linked.hasSiteFile) return [];
  return [
    problemIn(
      { file: 'site.md' },
      { line: 1, column: 1 },
      {
        severity: 'warning',
        rule: 'no-site',
        message: 'There is no site.md, which names the newsroom.',
        todo: 'Make one with name, tagline, publisher, contact, language, zone and topics.',
      },
    ),
  ];
}
