import type { Day, When } from './when.ts';

/**
 * Whether the dates say that `a` was before `b`: two times as instants, all else by the days as
 * written. Within one day nothing is before.
 */
export function isBefore(a: When, b: When): boolean {
  if (a.instant !== undefined && b.instant !== undefined) return a.instant < b.instant;
  return a.last < b.first;
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
 * A total order to sort by: the same list always comes out the same. It claims nothing about what
 * was first within a day: `isBefore` does.
 */
export function compareWhen(a: When, b: When): number {
  return (
    compare(a.first, b.first) ||
    compare(a.instant ?? -Infinity, b.instant ?? -Infinity) ||
    compare(a.last, b.last) ||
    compare(a.text, b.text)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
