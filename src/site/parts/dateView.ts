import { messages } from '../../i18n/messages.ts';
import { formatDay, formatWhen } from '../../i18n/formatDate.ts';
import { parseWhen } from '../../core/dates/parseWhen.ts';
import type { Day, When } from '../../core/dates/when.ts';
import type { Edition } from './edition.ts';

/** A date as a page shows it: its words, and the form for machines where HTML has one for it. */
export interface DateView {
  text: string;
  datetime?: string;
}

/**
 * A date in words, as precisely as it is known. `zone` is where its hour is told; without `year`
 * the year is left out.
 */
export function dateView(
  when: When,
  { record: { site } }: Edition,
  {
    zone,
    year = true,
    isConverted = false,
  }: { zone?: string | undefined; year?: boolean; isConverted?: boolean } = {},
): DateView {
  const text = formatWhen(when, {
    language: site.language,
    zone: zone ?? site.zone,
    places: site.places,
    year,
    isConverted,
  });
  const isForMachines =
    /^(year|month|day|time)$/.test(when.precision) &&
    /^\d{4}/.test(when.text) &&
    !when.uncertain &&
    !when.approximate;
  // HTML has no more than thousandths of a second.
  return isForMachines ? { text, datetime: when.text.replace(/(\.\d{3})\d+/, '$1') } : { text };
}

/** A calendar day in words. */
export function dayView(
  day: Day,
  { record: { site } }: Edition,
  { year = true }: { year?: boolean } = {},
): DateView {
  return { text: formatDay(day, { language: site.language, year }), datetime: day };
}

/**
 * The day of a date without its hour, for the name of a source: where it is uncertain, with a
 * question mark.
 */
export function dayOf(when: When, edition: Edition, year = true): DateView {
  if (when.precision === 'time') return dayView(when.first, edition, { year });
  const { text, ...view } = dateView({ ...when, uncertain: false }, edition, { year });
  return {
    text: when.uncertain ? messages.dates.doubtful(text) : text,
    ...(when.uncertain ? {} : view),
  };
}

/** What a date names one of, where it is sure. */
export function unitOf({ precision, uncertain, approximate }: When): 'day' | 'month' | undefined {
  if (uncertain || approximate) return undefined;
  if (precision === 'day' || precision === 'time') return 'day';
  return precision === 'month' ? 'month' : undefined;
}

/** A time that a program wrote down in UTC (`2025-08-18T22:00:00Z`), to the minute. */
export function timestampView(at: string, edition: Edition): DateView {
  const read = parseWhen(`${at.slice(0, 16)}Z`);
  return 'when' in read ? dateView(read.when, edition, { zone: 'UTC' }) : { text: at };
}
