import type { Day } from '../dates/when.ts';
import type { Claim, Report, Source, Statement } from '../model/model.ts';
import { analyse } from './analyse.ts';
import { copyClaim } from './copyClaim.ts';

/**
 * The day on which a statement or report entered our record: its own, or the later one on which it
 * was added.
 */
export function enteredOn(entry: Statement | Report): Day {
  return entry.added ?? entry.day;
}

/** The claim as our record had it at the end of a day, with the claims from which it follows. */
export function claimAsOf(claim: Claim, day: Day): Claim {
  return copyClaim(claim, (each) => ownAsOf(each, day));
}

function ownAsOf(claim: Claim, day: Day): Claim {
  const isKnown = (entry: Statement | Report) => enteredOn(entry) <= day;
  return {
    ...claim,
    statements: claim.statements.filter(isKnown),
    reports: claim.reports.filter(isKnown),
    corrections: claim.corrections.filter((correction) => correction.at.last <= day),
  };
}

/**
 * Everything that the standing of a claim has rested on, what follows from other claims among it.
 */
export function entriesOf(claim: Claim): (Statement | Report)[] {
  return analyse(claim).history.flatMap(({ entries }) => entries);
}

/** The sources of a claim that were retracted on a day. */
export function retractedOn(claim: Claim, day: Day): Source[] {
  return analyse(claim).history.find((row) => row.day === day)?.retracted ?? [];
}

/** The days on which something entered the record of a claim or left it, the earliest first. */
export function entryDays(claim: Claim): Day[] {
  const { history } = analyse(claim);
  const withoutEntry = history.filter(
    ({ entries, retracted }) => entries.length === 0 || retracted.length > 0,
  );
  return [
    ...new Set([...entriesOf(claim).map(enteredOn), ...withoutEntry.map(({ day }) => day)]),
  ].sort();
}
