import { spanOf, type Span } from '../../core/dates/span.ts';
import type { When } from '../../core/dates/when.ts';
import type { Event } from '../../core/model/model.ts';

/** An event with the time in which it lies. */
export interface Dated {
  event: Event;
  dates: readonly When[];
  /** Between these, as far as the ends are known. */
  span: Span;
  openStart: boolean;
  openEnd: boolean;
}

/** An event with its time; nothing without a date, or with one that no scale of days can have. */
export function datedOf(event: Event, zone: string): Dated | undefined {
  const announced = event.announcedFor ? [event.announcedFor] : [];
  const dates = event.when.length > 0 ? event.when.map(({ at }) => at) : announced;
  // Years of more or fewer than four digits have no place on a scale of days.
  if (dates.length === 0 || dates.some(({ text }) => /(?:^|\/)[-Y]/.test(text))) return undefined;
  const ends = dates.flatMap((at) => endsOf(at, event.zone ?? zone));
  return {
    event,
    dates,
    span: { first: Math.min(...ends), last: Math.max(...ends) },
    openStart: dates.some((at) => at.precision === 'interval' && !at.from),
    openEnd: dates.some((at) => at.precision === 'interval' && !at.to),
  };
}

/** The instants with which a date begins and ends, but for an end that is open or not known. */
function endsOf(at: When, zone: string): number[] {
  const { first, last } = spanOf(at, zone);
  if (at.precision !== 'interval') return [first, last];
  // Of one end alone, the day or hour itself.
  if (!at.from) return [spanOf(at.to!, zone).first, last];
  return at.to ? [first, last] : [first, spanOf(at.from, zone).last];
}

/** To sort by: what begins earlier first. */
export function byStart(a: Dated, b: Dated): number {
  return a.span.first - b.span.first || a.span.last - b.span.last;
}

export function haveSeveralSpans(dated: readonly Dated[]): boolean {
  return new Set(dated.map(({ span: { first, last } }) => `${first} ${last}`)).size > 1;
}

export function spanOfAll(dated: readonly Dated[]): Span {
  return {
    first: Math.min(...dated.map(({ span }) => span.first)),
    last: Math.max(...dated.map(({ span }) => span.last)),
  };
}

export function middleOf({ span: { first, last } }: Dated): number {
  return (first + last) / 2;
}
