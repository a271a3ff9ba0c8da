import type { Claim, Report, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { evidenceFrom } from './evidence.ts';
import { firstReportAmong, type FirstReport } from './firstReport.ts';
import { originsOf, type Origin } from './origins.ts';
import {
  positionChangesOf,
  positionsOf,
  sidesOf,
  type Position,
  type PositionChange,
  type SidePosition,
} from './positions.ts';
import type { Evidence } from './evidence.ts';
import { standingFor, type StandingRow } from './standings.ts';
import { sensitivityOf, type Sensitivity } from './sensitivity.ts';

/** How well a claim is supported, as of a day, and how that was reached. */
export interface Standing {
  row: StandingRow;
  evidence: Evidence;
  /** The origins that say so. */
  origins: Origin[];
  /** What each side says. */
  sides: SidePosition[];
}

/** A day on which something was said or reported, and the standing at its end. */
export interface HistoryDay {
  day: Day;
  standing: Standing;
  /** What is dated to that day, statements first, in the order of their times where they have any. */
  entries: (Statement | Report)[];
  /** Whether the standing differs from that of the day before; true of the first. */
  changed: boolean;
}

/** What can be worked out about a claim from the record up to a day. */
export interface Analysis {
  readonly positions: Position[];
  readonly sides: SidePosition[];
  readonly origins: Origin[];
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly sensitivity: Sensitivity;
  /** A row for each day with an entry, the oldest first. */
  readonly history: HistoryDay[];
  readonly positionChanges: PositionChange[];
  readonly firstReport: FirstReport;
}

const analyses = new WeakMap<Claim, Map<Day | undefined, Analysis>>();

/**
 * Analyses a claim by what is dated up to the end of a day; without a day, by the whole record.
 * Each part is worked out when it is first read, once for a claim and a day, and kept for as long
 * as the claim object: the record does not change after it has been linked.
 */
export function analyse(claim: Claim, until?: Day): Analysis {
  const days = analyses.get(claim) ?? new Map<Day | undefined, Analysis>();
  analyses.set(claim, days);
  const last = until === undefined ? undefined : lastDayWithEntry(claim, until);
  const kept = days.get(last) ?? makeAnalysis(claim, last);
  days.set(last, kept);
  return kept;
}

/**
 * The latest day up to this one with an entry: between such days nothing changes. Undefined when
 * all entries are of this day or before, an empty string when none is.
 */
function lastDayWithEntry(claim: Claim, until: Day): Day | undefined {
  let last = '',
    isWhole = true;
  for (const { day } of [...claim.statements, ...claim.reports])
    if (day > until) isWhole = false;
    else if (day > last) last = day;
  return isWhole ? undefined : last;
}

function makeAnalysis(claim: Claim, until: Day | undefined): Analysis {
  const positions = once(() => positionsOf(claim, until));
  const sides = once(() => sidesOf(positions()));
  const origins = once(() => originsOf(claim, until));
  const evidence = once(() => evidenceFrom(claim, sides(), origins()));
  const standing = once((): Standing => ({
    row: standingFor(evidence()),
    evidence: evidence(),
    origins: origins().filter((origin) => origin.says === 'so'),
    sides: sides(),
  }));
  const sensitivity = once(() => sensitivityOf(claim, sides(), origins()));
  const history = once(() => historyOf(claim, until));
  const positionChanges = once(() => positionChangesOf(claim, positions()));
  const firstReport = once(() => firstReportAmong(origins()));
  return {
    get positions() {
      return positions();
    },
    get sides() {
      return sides();
    },
    get origins() {
      return origins();
    },
    get evidence() {
      return evidence();
    },
    get standing() {
      return standing();
    },
    get sensitivity() {
      return sensitivity();
    },
    get history() {
      return history();
    },
    get positionChanges() {
      return positionChanges();
    },
    get firstReport() {
      return firstReport();
    },
  };
}

function historyOf(claim: Claim, until: Day | undefined): HistoryDay[] {
  const entries = [...claim.statements, ...claim.reports].filter(
    ({ day }) => until === undefined || day <= until,
  );
  const days = [...new Set(entries.map(({ day }) => day))].sort();
  const standings = days.map((day) => analyse(claim, day).standing);
  return days.map((day, index) => ({
    day,
    standing: standings[index]!,
    entries: entries.filter((entry) => entry.day === day),
    changed: standings[index]!.row !== standings[index - 1]?.row,
  }));
}

/** A function that calls this one when it is first called, and then returns the same value. */
function once<T>(workOut: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}
