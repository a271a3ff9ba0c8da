import type { Claim, Report, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { standingOf, type Standing } from './standing.ts';

/** A day on which something came to a claim, and how it stood then. */
export interface HistoryDay {
  day: Day;
  standing: Standing;
  /**
   * What is dated to that day, statements first, in the order of their times where they have any.
   */
  entries: (Statement | Report)[];
  /** Whether the standing is another than on the day before; true of the first. */
  changed: boolean;
}

/** How a claim has stood: a row for each day on which something came, replayed from the dates. */
export function historyOf(claim: Claim): HistoryDay[] {
  const all = [...claim.statements, ...claim.reports],
    days = [...new Set(all.map((each) => each.day))].sort();
  const rows = days.map((day) => ({
    day,
    standing: standingOf(claim, day),
    entries: all.filter((each) => each.day === day),
  }));
  return rows.map((row, index) => ({
    ...row,
    changed: row.standing.rule !== rows[index - 1]?.standing.rule,
  }));
}
