import type { Day, When } from './when.ts';

/**
 * The first instant of a day in a zone: `midnightIn('2025-08-19', 'Europe/Kyiv')` is
 * 2025-08-18T21:00Z. Where a clock skips its midnight, the day begins later.
 */
export function midnightIn(day: Day, zone: string): Date {
  const key = `${day} ${zone}`;
  const midnight = midnights.get(key) ?? firstInstantOf(day, zone);
  midnights.set(key, midnight);
  return new Date(midnight);
}

/**
 * A time as the clock of a zone shows it; a span whose ends are times likewise. Any other date is
 * what it was.
 */
export function atClockOf(when: When, zone: string): When {
  const { instant } = when;
  if (when.precision === 'interval') {
    const from = when.from && atClockOf(when.from, zone);
    const to = when.to && atClockOf(when.to, zone);
    return {
      ...when,
      ...(from && { from, first: from.first }),
      ...(to && { to, last: to.last }),
    };
  }
  if (instant === undefined) return when;
  const { day, clock } = dayAndClockIn(instant, zone);
  const offset = offsetOf(offsetAt(instant, zone));
  return { ...when, first: day, last: day, clock, offset };
}

/** The day and the clock in a zone at an instant: `2025-08-19` and `00:30`. */
export function dayAndClockIn(instant: number, zone: string): { day: Day; clock: string } {
  const [day, clock] = clockAt(instant, zone).split('T') as [Day, string];
  return { day, clock: clock.slice(0, 5) };
}

/** `offsetOf(10_800_000)` //=> '+03:00' */
function offsetOf(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Finding one takes a tenth of a millisecond, and the pages of a site share their days. */
const midnights = new Map<string, number>();

function firstInstantOf(day: Day, zone: string): number {
  const utc = Date.parse(`${day}T00:00Z`);
  // The offsets that the zone may have around the day.
  const instants = [
    ...new Set([-26, -2, 0, 14, 26].map((hours) => utc - offsetAt(utc + hours * hour, zone))),
  ].sort((a, b) => a - b);
  return (
    instants.find((instant) => dayAt(instant, zone) === day && dayAt(instant - 1, zone) < day) ??
    instants[0] ??
    utc
  );
}

const hour = 3_600_000;

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  return Date.parse(`${clockAt(instant, zone)}Z`) - instant;
}

function dayAt(instant: number, zone: string): Day {
  return clockAt(instant, zone).slice(0, 10);
}

/** The local time in a zone: `2025-08-19T00:00:00.000`. */
function clockAt(instant: number, zone: string): string {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? '';
  const thousandths = String(((instant % 1000) + 1000) % 1000).padStart(3, '0');
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.${thousandths}`;
}

/** The formatter of a zone, made once: making one is slow. */
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

const formats = new Map<string, Intl.DateTimeFormat>();
