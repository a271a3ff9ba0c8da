import { isBefore } from '../dates/order.ts';
import type { Day } from '../dates/when.ts';
import { foldName } from '../model/foldName.ts';
import type { Claim, Report, Source, Statement } from '../model/model.ts';

/** What stands in the record of a claim up to the end of a day. */
export interface ClaimEntries {
  statements: Statement[];
  /** Those that say something of the claim: no withdrawals, and nothing that one takes back. */
  reports: Report[];
  /** The withdrawals, by `originKey`. */
  withdrawals: ReadonlyMap<string, Report[]>;
}

/**
 * The statements and reports on a claim up to a day; without a day, all. What stands in a source
 * that was retracted by then is left out, and so is what its publisher has withdrawn.
 */
export function entriesOn(claim: Claim, until?: Day): ClaimEntries {
  const stands = (entry: Statement | Report) =>
    (until === undefined || entry.day <= until) && !isRetractedBy(entry.source, until);
  const reports = claim.reports.filter(stands);
  const withdrawals = Map.groupBy(
    reports.filter((report) => report.says === 'withdrawn'),
    (report) => originKey(report.source),
  );
  return {
    statements: claim.statements.filter(stands),
    reports: reports.filter(
      (report) =>
        report.says !== 'withdrawn' &&
        !isTakenBack(withdrawals.get(originKey(report.source)), report),
    ),
    withdrawals,
  };
}

/** Whether one of these withdrawals came after what a report or an origin says, or on its day. */
export function isTakenBack(
  withdrawals: readonly Report[] | undefined,
  { when }: Pick<Report, 'when'>,
): boolean {
  return (withdrawals ?? []).some((withdrawal) => !isBefore(withdrawal.when, when));
}

/** Whether a source had been retracted by the end of a day; without a day, at any time. */
export function isRetractedBy(source: Source, until: Day | undefined): boolean {
  return (
    source.retracted !== undefined && (until === undefined || source.retracted.at.last <= until)
  );
}

/**
 * As what a source counts: reports by their publisher; a study, data, a document or a recording for
 * itself.
 */
export function originKey(source: Source): string {
  return source.kind === 'report' ? `publisher ${publisherKey(source)}` : `source ${source.id}`;
}

/** The publisher as it is counted: capitals and spaces aside. */
export function publisherKey({ publisher }: Pick<Source, 'publisher'>): string {
  return foldName(publisher);
}
