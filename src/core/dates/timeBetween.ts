// One module each: the whole library has 300, which every command would wait for.
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { parseISO } from 'date-fns/parseISO';
import type { Day, When } from './when.ts';

/** The time from one date to a later one, rounded to halves of a unit. */
export interface TimeBetween {
  count: number;
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** The later date is in the calendar day, month or year right after the earlier one. */
  next: boolean;
  approximate: boolean;
}

/**
 * How long after one date another is, only as precisely as both are known. Nothing within a day
 * (unless both are times), and where the dates do not show which is later.
 */
export function timeBetween(earlier: When, later: When): TimeBetween | undefined {
  const from = earlier.to ?? earlier;
  const to = later.from ?? later;
  const span = between(from, to);
  if (span === undefined) return undefined;
  const vague = [from, to].some((when) => when.uncertain || when.approximate);
  return { next: false, ...span, approximate: vague || span.approximate === true };
}

type Span = Pick<TimeBetween, 'count' | 'unit'> & { next?: true; approximate?: true };

function between(from: When, to: When): Span | undefined {
  if (from.instant !== undefined && to.instant !== undefined) {
    const minutes = differenceInMinutes(to.instant, from.instant);
    if (minutes < 45) return undefined;
    if (minutes < 12 * 60 || to.first <= from.first)
      return { count: Math.round(minutes / 30) / 2, unit: 'hour' };
  }
  if (to.first <= from.last || isFar(from) || isFar(to)) return undefined;
  if (from.first === from.last && to.first === to.last) return betweenDays(from.first, to.first);
  if (from.precision === 'year' || to.precision === 'year') return betweenYears(from, to);
  return betweenMonths(from, to);
}

/** A year before Christ or of five digits, whose days are not told apart. */
function isFar({ text }: When): boolean {
  return /^[Y-]/.test(text);
}

function betweenDays(from: Day, to: Day): Span {
  const days = differenceInCalendarDays(noon(to), noon(from));
  if (days === 1) return { count: 1, unit: 'day', next: true };
  const whole = differenceInMonths(noon(to), noon(from));
  if (whole === 0)
    return days % 7 === 0 && days > 7
      ? { count: days / 7, unit: 'week' }
      : { count: days, unit: 'day' };
  // Ten further days count as half a month, twenty-one as a whole one.
  const rest = differenceInCalendarDays(noon(to), addMonths(noon(from), whole));
  return monthsOrYears(whole + (rest > 20 ? 1 : rest >= 10 ? 0.5 : 0));
}

/** At least one date is known only to the month: counts from the middle of what it may be. */
function betweenMonths(from: When, to: When): Span {
  const months = differenceInCalendarMonths(noon(to.first), noon(from.last));
  if (months === 1 && from.precision !== 'season' && to.precision !== 'season')
    return { count: 1, unit: 'month', next: true };
  const days =
    (differenceInCalendarDays(noon(to.first), noon(from.last)) +
      differenceInCalendarDays(noon(to.last), noon(from.first))) /
    2;
  return { ...monthsOrYears(Math.max(1, Math.round(days / 30.44))), approximate: true };
}

/** At least one date is known only to the year. */
function betweenYears(from: When, to: When): Span {
  const years = Number(to.first.slice(0, 4)) - Number(from.last.slice(0, 4));
  return years === 1
    ? { count: 1, unit: 'year', next: true }
    : { count: years, unit: 'year', approximate: true };
}

function monthsOrYears(months: number): Span {
  return months < 12
    ? { count: months, unit: 'month' }
    : { count: Math.round(months / 6) / 2, unit: 'year' };
}

/** Noon, since a time zone may skip midnight. */
function noon(day: Day): Date {
  return parseISO(`${day}T12:00`);
}
