import type { Report, Source } from '../model/model.ts';
import { isBeforeWherever, type Dated } from '../dates/order.ts';
import { dateOfOrigin, type Origin } from './origins.ts';

/** Who first reported a claim, as far as the record tells. */
export interface FirstReport {
  /**
   * The origins that may have been first; one when that is settled. None when nobody reports it.
   */
  origins: Origin[];
  /** When the dates alone do not prove it: the source that says so. */
  accordingTo?: Source;
}

/**
 * Which of a claim's reports was the first that we know of: the one whose date is before those of
 * all others, wherever each was written; else the one of which a source says so; else all that may have been.
 */
export function firstReportAmong(origins: readonly Origin[]): FirstReport {
  const reports = origins.filter((origin) => origin.source.kind === 'report');
  const candidates = reports.filter(
    (origin) => !reports.some((other) => isBeforeWherever(datedOf(other), datedOf(origin))),
  );
  if (candidates.length < 2) return { origins: candidates };
  const namedFirst = candidates.filter((origin) => firstSays(origin.report, origin));
  const [only] = namedFirst;
  return only && namedFirst.length === 1
    ? { origins: [only], accordingTo: firstSays(only.report, only) }
    : { origins: candidates };
}

function datedOf(origin: Origin): Dated {
  return { when: dateOfOrigin(origin), zone: origin.source.zone };
}

/**
 * The source that says that an origin was first. Only the origin's own report counts: `first` in a
 * report that passes it on is about that report, and in one on another claim about that claim.
 */
function firstSays(report: Report, origin: Origin): Source | undefined {
  return report.source === origin.source && !origin.isDerived ? report.firstSays : undefined;
}
