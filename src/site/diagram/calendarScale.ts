import type { Span } from '../../core/dates/span.ts';
import type { Day } from '../../core/dates/when.ts';
import { dayAndClockIn, midnightIn } from '../../core/dates/zonedTime.ts';

/** What lies between two ticks of a scale: so many hours, days, months or years of a zone. */
export interface Step {
  unit: 'hour' | 'day' | 'month' | 'year';
  count: number;
}

const hour = 3_600_000;

/** About how long a unit is, in milliseconds. */
export const lengthOf = {
  hour,
  day: 24 * hour,
  month: 30.44 * 24 * hour,
  year: 365.25 * 24 * hour,
} as const;

const steps: readonly Step[] = [
  ...[1, 2, 3, 6, 12].map((count) => ({ unit: 'hour' as const, count })),
  ...[1, 2, 7].map((count) => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({ unit: 'year' as const, count })),
];

/** The smallest step of which at most so many are as long as this, in milliseconds. */
export function stepFor(length: number, most: number): Step {
  return (
    steps.find(({ unit, count }) => length / (count * lengthOf[unit]) <= most) ?? {
      unit: 'year',
      count: 1000,
    }
  );
}

/**
 * The instants at which steps begin by the clock of a zone, from the last before a span, or at its
 * beginning, to the first after it.
 */
export function ticksAround({ first, last }: Span, step: Step, zone: string): number[] {
  const from = indexOf(first, step, zone);
  const ticks = [startOf(from, step, zone, first)];
  for (let i = from + 1; ticks.at(-1)! < last; i++) ticks.push(startOf(i, step, zone, first));
  return ticks;
}

/** The midnight with which the day of an instant begins in a zone. */
function startOfDay(instant: number, zone: string): number {
  return midnightIn(dayAndClockIn(instant, zone).day, zone).getTime();
}

/** Which step an instant is in: of hours since its midnight, else since a time before all dates. */
function indexOf(instant: number, { unit, count }: Step, zone: string): number {
  const { day } = dayAndClockIn(instant, zone);
  const [year, month] = day.split('-').map(Number) as [number, number];
  if (unit === 'hour') return Math.floor((instant - startOfDay(instant, zone)) / hour / count);
  if (unit === 'day') return Math.floor(Date.parse(`${day}T00:00Z`) / lengthOf.day / count);
  return Math.floor((unit === 'month' ? year * 12 + month - 1 : year) / count);
}

function startOf(index: number, { unit, count }: Step, zone: string, first: number): number {
  const number = index * count;
  if (unit === 'hour') return startOfDay(first, zone) + number * hour;
  if (unit === 'day') {
    const day = new Date(number * lengthOf.day).toISOString().slice(0, 10);
    return midnightIn(day, zone).getTime();
  }
  return unit === 'month'
    ? midnightIn(firstOf(Math.floor(number / 12), (number % 12) + 1), zone).getTime()
    : midnightIn(firstOf(number, 1), zone).getTime();
}

/** The first day of a month; years have four digits, and there is none before the first. */
function firstOf(year: number, month: number): Day {
  const within = Math.min(Math.max(year, 1), 9999);
  return `${String(within).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
