import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/**
 * A source that a reader cannot open is asked about. One that others pass on can at least be
 * followed to these; not asked while who passes on whom is not wholly known.
 */
export function noLink(whole: Whole): Problem[] {
  if (whole.unread.length > 0 || whole.lost.size > 0) return [];
  const passedOn = new Set(whole.record.sources.flatMap((source) => source.relays));
  for (const claim of whole.record.claims)
    for (const report of claim.reports) for (const source of report.via) passedOn.add(source);
  return whole.record.sources.flatMap((source) => {
    const entry = whole.entryOf.get(source);
    return entry && !source.url && !source.archived && !source.seenIn && !passedOn.has(source)
      ? [
          problemAt(entry, ['title'], {
            severity: 'warning',
            rule: 'no-link',
            message: `A reader cannot open the source "${source.id}": it has no link.`,
            todo: 'Add `url`, or `seenIn` with the page on which you read it, if there is one.',
          }),
        ]
      : [];
  });
}
