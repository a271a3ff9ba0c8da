import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Report } from '../../model/model.ts';

/** A source reports a claim once: what it says of it is one thing. */
export function onceBySource(whole: Whole): Problem[] {
  return whole.record.claims.flatMap((claim) => {
    const entry = whole.entryOf.get(claim),
      first = new Map<unknown, Report>();
    return [...claim.reports]
      .sort((a, b) => a.index - b.index)
      .flatMap((report) => {
        const earlier = first.get(report.source);
        if (!earlier) first.set(report.source, report);
        return entry && earlier
          ? [
              problemAt(entry, ['reports', report.index, 'source'], {
                rule: 'same-report',
                message: `"${report.source.id}" reports this claim twice.`,
                todo: `Keep report ${earlier.index + 1} or this one.`,
              }),
            ]
          : [];
      });
  });
}
