import type { Span } from '../../core/dates/span.ts';
import { directionInForce } from '../../i18n/direction.ts';

/** Where an instant stands between two others, in per cent with two decimals, from 0 to 100. */
export function percentAt(instant: number, { first, last }: Span): number {
  const part = last > first ? (instant - first) / (last - first) : 0;
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}

/** `inPercent(12.5)` //=> '12.5%' */
export function inPercent(number: number): string {
  return `${Math.round(number * 100) / 100}%`;
}

/**
 * The left edge of what begins at a place of a scale and is so wide, both in per cent. A scale runs
 * as the page is read: `leftOf(20, 10)` //=> '20%', and '70%' on a page that is read from right to
 * left. There, too, the `start` of SVG's `text-anchor` is on the right.
 */
export function leftOf(at: number, width = 0): string {
  return inPercent(directionInForce() === 'rtl' ? 100 - at - width : at);
}
