import type { Claim, Report, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';

/**
 * The day on which a statement or report entered our record: its own, or the day on which it was
 * added if that is later.
 */
export function enteredOn(entry: Statement | Report): Day {
  return entry.added !== undefined && entry.added > entry.day ? entry.added : entry.day;
}

/** The claim as our record had it at the end of a day. */
export function claimAsOf(claim: Claim, day: Day): Claim {
  const isKnown = (entry: Statement | Report) => enteredOn(entry) <= day;
  return {
    ...claim,
    statements: claim.statements.filter(isKnown),
    reports: claim.reports.filter(isKnown),
    corrections: claim.corrections.filter((correction) => correction.at.last <= day),
  };
}

/** The days on which something entered the record of a claim, the earliest first. */
export function entryDays(claim: Claim): Day[] {
  return [...new Set([...claim.statements, ...claim.reports].map(enteredOn))].sort();
}
