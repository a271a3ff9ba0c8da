import { parseWhen } from '../../dates/parseWhen.ts';
import type { Day, When } from '../../dates/when.ts';
import type { Retraction } from '../model.ts';
import type { Data } from '../schemas.ts';

/** A date that the schema has checked. */
export function whenOf(text: string): When {
  return (parseWhen(text) as { when: When }).when;
}

/** The date, where there is one. */
export function maybeWhen(text: string | undefined): When | undefined {
  return text === undefined ? undefined : whenOf(text);
}

/** The retraction of an article or a claim. */
export function retractionOf(
  data: Data['claims']['retracted'] | undefined,
): Retraction | undefined {
  return data && { ...data, at: whenOf(data.at) };
}

/** The day as written; of a less precise date the last that it may mean. */
export function dayOf(when: When): Day {
  return when.last;
}

/** Whether a date tells a day. */
export function tellsDay(when: When): boolean {
  return when.first === when.last;
}
