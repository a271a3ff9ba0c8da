import type { Day } from './when.ts';

/** EDTF's numbers of the seasons. */
export const seasons: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/**
 * The first and last day that a season of the northern half may mean, whether one goes by months or
 * by the sun. A winter begins in the year that it is written with.
 */
export function seasonDays(year: number, season: number): [Day, Day] {
  const bounds: Record<number, [string, string]> = {
    21: ['03-01', '06-21'],
    22: ['06-01', '09-23'],
    23: ['09-01', '12-22'],
    24: ['12-01', '03-21'],
  };
  const [first, last] = bounds[season]!;
  // No date has more than four digits of a year.
  if (season === 24 && year === 9999) return ['9999-12-01', '9999-12-31'];
  return [`${written(year)}-${first}`, `${written(season === 24 ? year + 1 : year)}-${last}`];
}

function written(year: number): string {
  return String(year).padStart(4, '0');
}
