import { spanOf, type Span } from './span.ts';
import type { Day, When } from './when.ts';

/**
 * Whether the dates say that `a` was before `b`: two times as instants, all else by spans, a day
 * being that of its zone. What overlaps is not ordered, so that among dates with zones no order
 * leads in a circle. Where neither has a zone, the days are compared as written.
 */
export function isBefore(a: When, b: When): boolean {
  if (a.instant !== undefined && b.instant !== undefined) return a.instant < b.instant;
  const areDays = a.instant === undefined && b.instant === undefined;
  const zone = a.zone ?? b.zone;
  if (zone === undefined || (areDays && (a.zone ?? zone) === (b.zone ?? zone)))
    return a.last < b.first;
  return spanIn(a, zone).last < spanIn(b, zone).first;
}

/** The span of a date in its own zone, else in this one, by whole days but for a time. */
function spanIn({ from: _from, to: _to, ...when }: When, zone: string): Span {
  return spanOf(when, when.zone ?? zone);
}

/** A date of a thing, and the zone that this gives for it, if it gives one. */
export interface Dated {
  when: When;
  zone?: string | undefined;
}

/**
 * Whether one date was over before another began, wherever on Earth it was written. Two times are
 * compared as instants; a day of which no zone is given may be that of any place.
 */
export function isBeforeWherever(a: Dated, b: Dated): boolean {
  return widestSpan(a).last < widestSpan(b).first;
}

/**
 * From UTC+13 (New Zealand in summer), where a day begins, to UTC-11 (American Samoa), where it
 * ends: one day lies between those of which the order is known everywhere. (The few people of the
 * Line Islands, at UTC+14, are left out.)
 */
function widestSpan({ when, zone }: Dated): Span {
  if (when.instant !== undefined || zone !== undefined) return spanOf(when, zone ?? 'UTC');
  const { first, last } = spanOf(when, 'UTC');
  return {
    first: when.from?.instant ?? first - 13 * 3_600_000,
    last: when.to?.instant ?? last + 11 * 3_600_000,
  };
}

/**
 * Whether a day was over before another began, in whatever zones the two were written: it is
 * earlier by more than one.
 */
export function isBeforeAnywhere(a: Day, b: Day): boolean {
  return Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`) > 24 * 60 * 60 * 1000;
}

/** The first of the days that there are. */
export function earliestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return inOrder(days)[0];
}

/** The last of the days that there are. */
export function latestDay(days: readonly (Day | undefined)[]): Day | undefined {
  return inOrder(days).at(-1);
}

function inOrder(days: readonly (Day | undefined)[]): Day[] {
  return days.filter((day) => day !== undefined).sort(compare);
}

/**
 * The date from which something counts: what is known only to the month or a span, from the last
 * day of it.
 */
export function countedFrom(when: When): When {
  if (when.first === when.last) return when;
  return { ...when, first: when.last };
}

/**
 * A total order by when each counts: a time by its instant, all else by its last day. What was
 * before something else stands before it.
 */
export function compareCounted(a: When, b: When): number {
  return compareWhen(countedFrom(a), countedFrom(b)) || compareWhen(a, b);
}

/**
 * A total order to sort by: the same list always comes out the same, by when each begins. What was
 * before something else stands before it; of what is not ordered it claims nothing: `isBefore`
 * does.
 */
export function compareWhen(a: When, b: When): number {
  const [one, other] = [spanIn(a, 'UTC'), spanIn(b, 'UTC')];
  return (
    compare(one.first, other.first) ||
    compare(Number(a.instant !== undefined), Number(b.instant !== undefined)) ||
    compare(one.last, other.last) ||
    compare(a.text, b.text)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
