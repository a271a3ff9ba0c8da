import { parseWhen } from '../../dates/parseWhen.ts';
import type { Day, When } from '../../dates/when.ts';
import type { Retraction } from '../model.ts';
import type { Data } from '../schemas.ts';

/** A date that the schema has checked, with the zone by whose clock its days are counted. */
export function whenOf(text: string, zone?: string): When {
  const { when } = parseWhen(text) as { when: When };
  return zone === undefined ? when : { ...when, zone };
}

/** The date, where there is one. */
export function maybeWhen(text: string | undefined, zone?: string): When | undefined {
  return text === undefined ? undefined : whenOf(text, zone);
}

/** The retraction of an article, a claim or a source. */
export function retractionOf<R extends NonNullable<Data['claims']['retracted']>>(
  data: R | undefined,
  zone?: string,
): (Omit<R, 'at'> & Retraction) | undefined {
  return data && { ...data, at: whenOf(data.at, zone) };
}

/**
 * The day as written. What is known only to the month or a span counts from the last day of it: no
 * sooner is it certain to have been said.
 */
export function dayOf(when: When): Day {
  return when.last;
}

/** Whether one can count from the last day of a date: a year or a season is too wide. */
export function hasLastDay(when: When): boolean {
  return when.precision !== 'year' && when.precision !== 'season';
}
