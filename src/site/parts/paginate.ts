import type { PagePath } from '../routes.ts';

/** A page of a list that may be too long for one: what stands on it, and the others. */
export interface ListPage<T> {
  /** Its path below the base, without slashes at the ends: `claims/topic/talks/2`. */
  page: PagePath;
  items: T[];
  /** All pages of the list; empty when there is only this one. */
  parts: { number: number; page: PagePath; here: boolean }[];
}

/**
 * A list in pages of so many: the first stands at `page`, the second at `/2` below `further`. An
 * empty list has one page.
 */
export function paginate<T>(
  items: readonly T[],
  { page, further = page, size = 150 }: { page: PagePath; further?: PagePath; size?: number },
): ListPage<T>[] {
  const numbers = Array.from(
    { length: Math.max(1, Math.ceil(items.length / size)) },
    (_, i) => i + 1,
  );
  const pageOf = (number: number) => (number === 1 ? page : (`${further}/${number}` as PagePath));
  return numbers.map((here) => ({
    page: pageOf(here),
    items: items.slice((here - 1) * size, here * size),
    parts:
      numbers.length === 1
        ? []
        : numbers.map((number) => ({ number, page: pageOf(number), here: number === here })),
  }));
}
