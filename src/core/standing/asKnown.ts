import type { Claim, Report, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';

/**
 * The day on which something entered our record: its own, or that on which it was added if that is
 * later.
 */
export function knownFrom(said: Statement | Report): Day {
  return said.added !== undefined && said.added > said.day ? said.added : said.day;
}

/** The claim as the record had it on a day: without what came, or was found, later. */
export function asKnown(claim: Claim, on: Day): Claim {
  const known = (said: Statement | Report) => knownFrom(said) <= on;
  return {
    ...claim,
    statements: claim.statements.filter(known),
    reports: claim.reports.filter(known),
    corrections: claim.corrections.filter((correction) => correction.at.last <= on),
  };
}

/** The days on which something entered the record of a claim, the earliest first. */
export function knownDays(claim: Claim): Day[] {
  return [...new Set([...claim.statements, ...claim.reports].map(knownFrom))].sort();
}
