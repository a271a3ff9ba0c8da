import type { Problem } from '../../markdown/problem.ts';
import { problemAt, problemIn } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/** The newsroom has a file, and the site an address. */
export function siteFile(whole: Whole): Problem[] {
  if (whole.siteEntry) {
    return whole.siteEntry.data.address === undefined
      ? [
          problemAt(whole.siteEntry, ['name'], {
            severity: 'warning',
            rule: 'no-address',
            message:
              'The site has no `address`, and so no canonical addresses, feeds, sitemap or pictures for shared links.',
            todo: 'Add `address`, the URL at which it is served, once you know it.',
          }),
        ]
      : [];
  }
  if (whole.hasSiteFile) return [];
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
