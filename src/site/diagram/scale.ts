import type { Span } from '../../core/dates/span.ts';

/** Where an instant stands between two others, in per cent with two decimals, from 0 to 100. */
export function percentAt(instant: number, { first, last }: Span): number {
  const part = last > first ? (instant - first) / (last - first) : 0;
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 100;
}

/** `inPercent(12.5)` //=> '12.5%' */
export function inPercent(number: number): string {
  return `${Math.round(number * 100) / 100}%`;
}
