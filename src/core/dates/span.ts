import {
  differenceInCalendarDays,
  differenceInCalendarMonths,
  differenceInMinutes,
  differenceInMonths,
  parseISO,
  addMonths,
} from 'date-fns';
import { sayNumber } from './sayNumber.ts';
import type { Day, When } from './when.ts';

/**
 * How long after one date another is, in words and only as precisely as both are known: "Five and a
 * half months later", "The next day". Nothing within a day (unless both are times), and where the
 * dates do not tell which is later.
 */
export function spanLater(earlier: When, later: When): string | undefined {
  const from = earlier.to ?? earlier;
  const to = later.from ?? later;
  const span = between(from, to);
  if (span === undefined) return undefined;
  const vague = [from, to].some((when) => when.uncertain || when.approximate);
  return capital(
    vague && !span.startsWith('about ')
      ? `about ${span.replace(/^the next (\w+)$/, 'a $1 later')}`
      : span,
  );
}

function between(from: When, to: When): string | undefined {
  if (from.instant !== undefined && to.instant !== undefined) {
    const minutes = differenceInMinutes(to.instant, from.instant);
    if (minutes < 45) return undefined;
    if (minutes < 12 * 60 || to.first <= from.first)
      return `${halves(Math.round(minutes / 30) / 2, 'hour')} later`;
  }
  if (to.first <= from.last) return undefined;
  if (from.first === from.last && to.first === to.last) return daysLater(from.first, to.first);
  if (from.precision === 'year' || to.precision === 'year') return yearsLater(from, to);
  return monthsLater(from, to);
}

function daysLater(from: Day, to: Day): string {
  const days = differenceInCalendarDays(noon(to), noon(from));
  if (days === 1) return 'the next day';
  const whole = differenceInMonths(noon(to), noon(from));
  if (whole === 0)
    return days % 7 === 0 && days > 7
      ? `${halves(days / 7, 'week')} later`
      : `${sayNumber(days)} days later`;
  // The days beyond whole months: from ten on half a month, from twenty-one on another.
  const rest = differenceInCalendarDays(noon(to), addMonths(noon(from), whole));
  return longLater(whole + (rest > 20 ? 1 : rest >= 10 ? 0.5 : 0));
}

/** At least one is known to the month only: the middle of what it may be. */
function monthsLater(from: When, to: When): string {
  const months = differenceInCalendarMonths(noon(to.first), noon(from.last));
  if (months === 1 && from.precision !== 'season' && to.precision !== 'season')
    return 'the next month';
  const days =
    (differenceInCalendarDays(noon(to.first), noon(from.last)) +
      differenceInCalendarDays(noon(to.last), noon(from.first))) /
    2;
  return `about ${longLater(Math.max(1, Math.round(days / 30.44)))}`;
}

/** At least one is known to the year only. */
function yearsLater(from: When, to: When): string {
  const years = Number(to.first.slice(0, 4)) - Number(from.last.slice(0, 4));
  return years === 1 ? 'the next year' : `about ${halves(years, 'year')} later`;
}

function longLater(months: number): string {
  if (months < 12) return `${halves(months, 'month')} later`;
  return `${halves(Math.round(months / 6) / 2, 'year')} later`;
}

/** "a month", "an hour and a half", "five and a half months". */
function halves(count: number, unit: string): string {
  const whole = Math.floor(count);
  const half = count > whole;
  if (whole === 0) return `half ${article(unit)}`;
  if (whole === 1) return `${article(unit)}${half ? ' and a half' : ''}`;
  return `${sayNumber(whole)}${half ? ' and a half' : ''} ${unit}s`;
}

function article(unit: string): string {
  return `${unit === 'hour' ? 'an' : 'a'} ${unit}`;
}

/** Noon, so that the clock of the machine's zone, which may skip a midnight, changes no day. */
function noon(day: Day): Date {
  return parseISO(`${day}T12:00`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
