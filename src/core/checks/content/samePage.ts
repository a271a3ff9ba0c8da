import type { Problem } from '../../markdown/problem.ts';
import { withoutTracking } from '../../markdown/tracking.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/** Two sources at one address are perhaps one. */
export function samePage(whole: Whole): Problem[] {
  const first = new Map<string, string>();
  return whole.record.sources.flatMap((source) => {
    const entry = whole.entryOf.get(source),
      key = source.url && (withoutTracking(source.url)?.clean ?? source.url).replace(/\/$/, ''),
      other = key && first.get(key);
    if (!entry || !key) return [];
    if (!other) first.set(key, source.id);
    return other
      ? [
          problemAt(entry, ['url'], {
            severity: 'warning',
            rule: 'same-page',
            message: `The source "${other}" is the same page.`,
            todo: 'If they are one, keep one of the two files.',
          }),
        ]
      : [];
  });
}
