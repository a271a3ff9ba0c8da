import { compareCounted } from '../dates/order.ts';
import type { Claim, Report, Source, Statement } from '../model/model.ts';
import type { Day } from '../dates/when.ts';
import { claimsBehind, derivedFor, type Derived } from './derived.ts';
import { entriesOn } from './entriesOn.ts';
import { evidenceFrom } from './evidenceFrom.ts';
import { firstReportAmong, type FirstReport } from './firstReport.ts';
import { onePerPublisher, originsOf, sourcesBehind, type Origin } from './origins.ts';
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
import { oppositeOf } from './testimony.ts';

/** How well a claim is supported, as of a day, and how that was reached. */
export interface Standing {
  row: StandingRow;
  evidence: Evidence;
  /** The origins that say so. */
  origins: Origin[];
  /** What each side says. */
  sides: SidePosition[];
}

/** A day on which something was said, reported or taken back, and the standing at its end. */
export interface HistoryDay {
  day: Day;
  standing: Standing;
  /**
   * What is dated to that day, statements first, in the order of their times where they have any;
   * what was said of other claims (`claim`), from which this claim's standing follows, among them.
   */
  entries: (Statement | Report)[];
  /** The sources on which its entries rest that were retracted on that day. */
  retracted: Source[];
  /** Whether the standing differs from that of the day before; true of the first. */
  changed: boolean;
}

/** What can be worked out about a claim from the record up to a day. */
export interface Analysis {
  /** What follows from what is said of other claims; part of the positions and origins. */
  readonly derived: Derived;
  readonly positions: Position[];
  readonly sides: SidePosition[];
  readonly origins: Origin[];
  readonly evidence: Evidence;
  readonly standing: Standing;
  /** The standing of the opposite of the claim: the two hands exchanged. */
  readonly opposite: Standing;
  /** None where the question makes no sense. */
  readonly sensitivity: Sensitivity | undefined;
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
 * The latest day up to this one on which something happened: between such days nothing changes.
 * Undefined when all of it is of this day or before, an empty string when none is.
 */
function lastDayWithEntry(claim: Claim, until: Day): Day | undefined {
  const days = daysBehind(claim);
  const last = days.findLast((day) => day <= until);
  return last === days.at(-1) ? undefined : (last ?? '');
}

/** The day of the last row of the history of a claim; nothing where it has none. */
export function lastDayOf(claim: Claim): Day | undefined {
  const last = daysBehind(claim).at(-1);
  // A day on which something was said of the claim itself has a row; the others have to be looked
  // at.
  return entriesOf(claim).some(({ day }) => day === last)
    ? last
    : analyse(claim).history.at(-1)?.day;
}

const daysOfClaims = new WeakMap<Claim, Day[]>();

/**
 * The days on which anything was said or retracted that the claim may rest on, the earliest first.
 */
function daysBehind(claim: Claim): Day[] {
  const known = daysOfClaims.get(claim);
  if (known) return known;
  const entries = claimsBehind(claim).flatMap(entriesOf);
  const days = [
    ...new Set([
      ...entries.map(({ day }) => day),
      ...sourcesBehind(entries).flatMap((source) => retractionDayOf(source) ?? []),
    ]),
  ];
  daysOfClaims.set(claim, days.sort());
  return days;
}

function makeAnalysis(claim: Claim, until: Day | undefined): Analysis {
  const derived = once(() => derivedFor(claim, until));
  const entries = once(() => entriesOn(claim, until));
  const positions = once(() =>
    positionsOf(claim, [...entries().statements, ...derived().statements].sort(byDay)),
  );
  const sides = once(() => sidesOf(positions()));
  const origins = once(() =>
    onePerPublisher([...originsOf(entries(), until), ...derived().origins]),
  );
  const evidence = once(() => evidenceFrom(claim, sides(), origins()));
  const standing = once(() => standingBy(evidence(), 'so', origins(), sides()));
  const opposite = once(() => standingBy(oppositeOf(evidence()), 'otherwise', origins(), sides()));
  const sensitivity = once(() => sensitivityOf(claim, { sides: sides(), origins: origins() }));
  const history = once(() => historyOf(claim, until));
  const positionChanges = once(() => positionChangesOf(claim, positions()));
  const firstReport = once(() => firstReportAmong(origins()));
  return {
    get derived() {
      return derived();
    },
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
    get opposite() {
      return opposite();
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

function standingBy(
  evidence: Evidence,
  says: 'so' | 'otherwise',
  origins: readonly Origin[],
  sides: SidePosition[],
): Standing {
  return {
    row: standingFor(evidence),
    evidence,
    origins: origins.filter((origin) => origin.says === says),
    sides,
  };
}

/**
 * A row for each day on which something was recorded on the claim, or on another from which its
 * standing followed or had followed, or on which a source of these was retracted.
 */
function historyOf(claim: Claim, until: Day | undefined): HistoryDay[] {
  const direct = entriesOf(claim);
  const onOthers = claimsBehind(claim)
    .filter((each) => each !== claim)
    .flatMap(entriesOf);
  const cameOn = cameByDay(direct);
  const cameToOthersOn = cameByDay(onOthers);
  let last: StandingRow | undefined;
  return daysBehind(claim)
    .filter((day) => until === undefined || day <= until)
    .flatMap((day) => {
      const { standing, derived } = analyse(claim, day);
      const changed = standing.row !== last;
      const passed = new Set(entriesIn(derived).map(keyOf));
      let { entries, retracted } = cameOn(day);
      entries.push(...cameToOthersOn(day).entries.filter((entry) => passed.has(keyOf(entry))));
      if (last === undefined && entries.length === 0) return [];
      if (entries.length + retracted.length === 0) {
        if (!changed) return [];
        // What it followed from was taken back.
        ({ entries, retracted } = cameToOthersOn(day));
      }
      last = standing.row;
      entries.sort((a, b) => Number(a.type === 'report') - Number(b.type === 'report'));
      return [{ day, standing, entries, retracted, changed }];
    });
}

type Came = Pick<HistoryDay, 'entries' | 'retracted'>;

/** What these entries bring on each day, and what of that on which they rest was retracted then. */
function cameByDay(all: readonly (Statement | Report)[]): (day: Day) => Came {
  const entries = Map.groupBy(all, ({ day }) => day);
  const retracted = Map.groupBy(sourcesBehind(all), retractionDayOf);
  return (day) => ({
    entries: [...(entries.get(day) ?? [])],
    retracted: retracted.get(day) ?? [],
  });
}

function entriesOf({ statements, reports }: Claim): (Statement | Report)[] {
  return [...statements, ...reports];
}

/** What was said of other claims. */
function entriesIn({ statements, origins }: Derived): (Statement | Report)[] {
  return [...statements, ...origins.map(({ report }) => report)];
}

function keyOf({ type, claim, index }: Statement | Report): string {
  return `${type} ${claim.id} ${index}`;
}

function retractionDayOf(source: Source): Day | undefined {
  return source.retracted?.at.last;
}

function byDay(a: Statement, b: Statement): number {
  return compareCounted(a.when, b.when);
}

/** A function that calls this one when it is first called, and then returns the same value. */
function once<T>(workOut: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: workOut() }).value;
}
