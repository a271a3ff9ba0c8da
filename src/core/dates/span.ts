import { midnightIn } from './zonedTime.ts';
import type { Day, When } from './when.ts';

/** The instants between which a date lies, in milliseconds since 1970; both belong to it. */
export interface Span {
  first: number;
  last: number;
}

/**
 * The span of a date: a time is one instant, all else lasts from the start of its first day to the
 * end of its last one, in the zone. An end that is open, or not known, is infinite.
 */
export function spanOf(when: When, zone: string): Span {
  if (when.instant !== undefined) return { first: when.instant, last: when.instant };
  return {
    first: when.from ? spanOf(when.from, zone).first : midnightIn(when.first, zone).getTime(),
    last: when.to ? spanOf(when.to, zone).last : endOf(when.last, zone),
  };
}

/** Years have four digits, so that no day comes after the last one. */
function endOf(day: Day, zone: string): number {
  return day === '9999-12-31' ? Infinity : midnightIn(dayAfter(day), zone).getTime() - 1;
}

function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, -'T00:00:00.000Z'.length);
}
