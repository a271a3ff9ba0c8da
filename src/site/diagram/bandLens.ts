import type { Span } from '../../core/dates/span.ts';
import { lengthOf, ticksAround, type Step } from './calendarScale.ts';
import { byStart, haveSeveralSpans, middleOf, type Dated } from './datedEvents.ts';

/** A part of a timeline that is drawn larger below the whole. */
export interface Lens {
  unit: 'day' | 'month' | 'year';
  span: Span;
  dated: readonly Dated[];
}

/** How many days, months or years a lens may be long, and that many times longer is the whole. */
const lensLengths = [
  { unit: 'day', counts: [1, 2, 3] },
  { unit: 'month', counts: [1, 2, 3] },
  { unit: 'year', counts: [1, 2, 3] },
] as const;

const wholeToLens = 8;

const fewest = 3;

/**
 * The few days (else months, or years) in which most events lie: three or more, of which two or
 * more are known more precisely than to the day (month, year). Of equals the shortest, then the
 * first.
 */
export function lensOf(dated: readonly Dated[], scale: Span, zone: string): Lens | undefined {
  for (const { unit, counts } of lensLengths) {
    const found = counts
      .filter((count) => count * lengthOf[unit] * wholeToLens <= scale.last - scale.first)
      .flatMap((count) => windowsOf(dated, { unit, count }, zone))
      .filter(({ dated: inside }) => isWorthALens(inside, unit));
    const [best] = found.toSorted((a, b) => b.dated.length - a.dated.length);
    if (best) return { unit, ...best };
  }
  return undefined;
}

/**
 * So many days (months, years) from each in which an event lies, with the events in them. An event
 * of a day elsewhere, which begins at another hour, is in that in which its middle is.
 */
function windowsOf(
  dated: readonly Dated[],
  { unit, count }: Step & Pick<Lens, 'unit'>,
  zone: string,
): Pick<Lens, 'span' | 'dated'>[] {
  const whole = { unit, count: 1 } as const;
  const short = dated
    .filter((each) => isShort(each, unit))
    .toSorted((a, b) => middleOf(a) - middleOf(b));
  const ends = new Map<number, number>();
  for (const middle of short.map(middleOf)) {
    const [first] = ticksAround({ first: middle, last: middle }, whole, zone);
    if (first === undefined || ends.has(first)) continue;
    const last = first + (count - 0.5) * lengthOf[unit];
    ends.set(first, ticksAround({ first, last }, whole, zone).at(-1)!);
  }
  // Each window begins and ends later than the one before.
  let from = 0;
  let to = 0;
  return [...ends].map(([first, last]) => {
    while (from < short.length && middleOf(short[from]!) < first) from++;
    while (to < short.length && middleOf(short[to]!) < last) to++;
    return { span: { first, last }, dated: short.slice(from, to).toSorted(byStart) };
  });
}

/** Whether it lies within about a day (month, year). */
function isShort({ span, openStart, openEnd }: Dated, unit: Lens['unit']): boolean {
  return !openStart && !openEnd && span.last - span.first < 1.1 * lengthOf[unit];
}

function isWorthALens(inside: readonly Dated[], unit: Lens['unit']): boolean {
  const precise = inside.filter((each) => isPreciseIn(each, unit));
  return inside.length >= fewest && precise.length >= 2 && haveSeveralSpans(precise);
}

/** Whether more is known of it than the day (month, year). */
export function isPreciseIn({ span, dates }: Dated, unit: Lens['unit']): boolean {
  const least = { day: 22, month: 27 * 24, year: 360 * 24 }[unit] * lengthOf.hour;
  return span.last - span.first < least || dates.some((at) => at.instant !== undefined);
}
