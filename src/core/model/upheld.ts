import type { Retraction } from './model.ts';

/**
 * Those of some articles or claims that are not retracted. What is retracted keeps its page, its
 * data and its place in the text that links it; it is in no list, and nothing counts it.
 */
export function upheld<T extends { retracted?: Retraction }>(things: readonly T[]): T[] {
  return things.filter(({ retracted }) => retracted === undefined);
}
