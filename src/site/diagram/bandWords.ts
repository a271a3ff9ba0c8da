import type { When } from '../../core/dates/when.ts';
import { atClockOf, dayAndClockIn } from '../../core/dates/zonedTime.ts';
import { formatDay, formatShortDay, formatWhen } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import type { Edition } from '../parts/edition.ts';
import type { Lens } from './bandLens.ts';
import type { Step } from './calendarScale.ts';

/** By which clock, and for which edition, a timeline is told. */
export interface Story {
  zone: string;
  edition: Edition;
}

/** A date over its mark, on a scale of a unit. */
export function dateName(at: When, unit: Step['unit'], { zone, edition }: Story): string {
  const { language, places } = edition.record.site;
  if (unit === 'hour' && at.instant !== undefined)
    return messages.dates.clock(dayAndClockIn(at.instant, zone).clock);
  if (at.instant === undefined)
    return formatWhen(atClockOf(at, zone), { language, zone, places, year: unit === 'year' });
  return formatDay(dayAndClockIn(at.instant, zone).day, { language, year: unit === 'year' });
}

/** What stands at a tick: the first names its day. */
export function tickName(tick: number, { unit }: Step, isFirst: boolean, story: Story): string {
  const { day, clock } = dayAndClockIn(tick, story.zone);
  if (unit === 'hour' && !isFirst && clock !== '00:00') return messages.dates.clock(clock);
  if (unit === 'month' && day.slice(5, 7) === '01') return year(day);
  return unit === 'year' ? year(day) : shortDay(day, unit === 'month' ? 'month' : 'day', story);
}

/** The name of a day (month, year) under the lens. */
export function lensName(tick: number, unit: Lens['unit'], story: Story): string {
  const { day } = dayAndClockIn(tick, story.zone);
  const { language } = story.edition.record.site;
  if (unit === 'day') return formatDay(day, { language, year: false });
  return unit === 'year' ? year(day) : `${shortDay(day, 'month', story)} ${year(day)}`;
}

function shortDay(day: string, unit: 'day' | 'month', { edition }: Story): string {
  return formatShortDay(day, unit, edition.record.site.language);
}

/** `year('0987-01-01')` //=> '987' */
export function year(day: string): string {
  return String(Number(day.slice(0, 4)));
}
