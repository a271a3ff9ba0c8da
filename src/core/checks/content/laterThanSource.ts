import type { Problem } from '../../markdown/problem.ts';
import { isBefore } from '../../dates/order.ts';
import { problemAt, type Entry } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/**
 * What stands in a source was said by the day on which that came out. Its page may have been
 * changed later, so this is asked.
 */
export function laterThanSource(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim) as Entry<'claims'> | undefined;
    return [...claim.statements, ...claim.reports].flatMap(({ type, index, when, source }) =>
      entry && isBefore(source.published, when)
        ? [
            problemAt(entry, [`${type}s`, index, 'when'], {
              severity: 'warning',
              rule: 'dates',
              message: `This is dated ${when.text}, and "${source.id}", in which it stands, ${source.published.text}.`,
              todo: 'Mend one of the dates, if one is wrong.',
            }),
          ]
        : [],
    );
  });
}
