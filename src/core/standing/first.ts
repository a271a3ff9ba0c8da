import type { Claim, Report, Source } from '../model/model.ts';
import { isBefore } from '../dates/order.ts';
import { originsOf, type Origin } from './origins.ts';

/** Who first reported a claim, as far as the record tells. */
export interface First {
  /**
   * The origins that may have been first; one when that is settled. None when nobody reports it.
   */
  origins: Origin[];
  /** When the dates alone do not prove it: the source that says so. */
  accordingTo?: Source;
}

/**
 * Who first reported a claim: the one whose date is before those of all others; else the one of
 * which a source says so; else all that may have been.
 */
export function firstOf(claim: Claim): First {
  const origins = originsOf(claim),
    candidates = origins.filter(
      (origin) => !origins.some((other) => isBefore(dateOf(other), dateOf(origin))),
    );
  if (candidates.length < 2) return { origins: candidates };
  const told = candidates.filter((origin) => firstSays(origin.report, origin));
  const [only] = told;
  return only && told.length === 1
    ? { origins: [only], accordingTo: firstSays(only.report, only) }
    : { origins: candidates };
}

/**
 * Only its own report tells that an origin was first: of one that passes it on, `first` would speak
 * of that one.
 */
function firstSays(report: Report, origin: Origin): Source | undefined {
  return report.source === origin.source ? report.firstSays : undefined;
}

function dateOf(origin: Origin) {
  return origin.report.source === origin.source ? origin.report.when : origin.source.published;
}
