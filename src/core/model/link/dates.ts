import { parseWhen } from '../../dates/parseWhen.ts';
import type { Day, When } from '../../dates/when.ts';

/** The date that a schema has let through already. */
export function whenOf(text: string): When {
  return (parseWhen(text) as { when: When }).when;
}

/** The date, where there is one. */
export function maybeWhen(text: string | undefined): When | undefined {
  return text === undefined ? undefined : whenOf(text);
}

/** The day as written; of a less precise date the last that it may mean. */
export function dayOf(when: When): Day {
  return when.last;
}

/** Whether a date tells a day. */
export function tellsDay(when: When): boolean {
  return when.first === when.last;
}
