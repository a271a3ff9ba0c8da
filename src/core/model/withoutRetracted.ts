import type { Retraction } from './model.ts';

/**
 * The articles or claims of a list that are not retracted. A retracted one keeps its page, its data
 * and its place in the text that links it; it is in no list, and nothing counts it.
 */
export function withoutRetracted<T extends { retracted?: Retraction }>(things: readonly T[]): T[] {
  return things.filter((thing) => !isRetracted(thing));
}

/** Whether an article or a claim is retracted. */
export function isRetracted(thing: { retracted?: Retraction }): boolean {
  return thing.retracted !== undefined;
}
