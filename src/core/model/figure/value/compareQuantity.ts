import type { Quantity } from './readQuantity.ts';

/**
 * Whether a number in a text can be said of a recorded one. Conservative: where the words leave
 * room, it says yes.
 */
export function fits({ value, half, bound }: Quantity, recorded: number): boolean {
  const slack = Math.abs(recorded) * 1e-9;
  switch (bound) {
    case 'as written':
      return Math.abs(recorded - value) <= half + slack;
    case 'about':
      return Math.abs(recorded - value) <= Math.max(half, Math.abs(value) * 0.1) + slack;
    case 'below':
      // "Nearly 5 million" is not said of 2 million.
      return recorded < value + slack && recorded >= value - Math.max(Math.abs(value) * 0.25, half);
    case 'at most':
      return recorded <= value + slack;
    case 'above':
      return recorded > value - slack && recorded <= value + Math.max(Math.abs(value), half);
    case 'at least':
      return recorded >= value - slack;
  }
}

/**
 * By how much the numbers of a file are to be multiplied, by their unit: `million people` by a
 * million. Per cent stay per cent.
 */
export function factorOf(unit: string): number {
  const first = /^(?:in )?(thousands?|millions?|billions?|trillions?|hundred thousands?|'?000s?)\b/i
    .exec(unit)?.[1]
    ?.toLowerCase();
  if (first === undefined) return 1;
  if (/000/.test(first)) return 1e3;
  const word = first.replace(/s$/, '');
  return (
    { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, 'hundred thousand': 1e5 }[word] ??
    1
  );
}

/** Whether a unit is a share of a hundred. */
export function isPercent(unit: string): boolean {
  return /%|\bper ?cent\b|\bpercent/i.test(unit);
}
