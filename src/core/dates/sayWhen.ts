import { seasons } from './season.ts';
import type { Day, When } from './when.ts';
import { isZoneOf, placeOfZone, sayOffset } from './zone.ts';

/**
 * How a date is to be said: in which language, and whether the year is told (it is, unless `year`
 * is false). A time is said "in Kyiv" when `zone` is `Europe/Kyiv` and has the time's offset then.
 */
export interface Saying {
  language: string;
  zone?: string;
  year?: boolean;
}

/**
 * A date in words, no more precise than it is known: "18 August 2025, 17:42 in Kyiv", "August 2025,
 * uncertain", "15 to 18 August 2025".
 */
export function sayWhen(when: When, saying: Saying): string {
  const plain =
    when.from && when.to ? sayInterval(when.from, when.to, saying) : sayOne(when, saying);
  return `${when.approximate ? 'about ' : ''}${plain}${when.uncertain ? ', uncertain' : ''}`;
}

/** A calendar day in words: "18 August 2025". */
export function sayDay(day: Day, { language, year = true }: Saying): string {
  return format(language, {
    day: 'numeric',
    month: 'long',
    ...(year && { year: 'numeric' }),
  }).format(dateOf(day));
}

/**
 * The clock of a time: "17:42 in Kyiv", else "17:42 (UTC+3)". Of a date without a clock, nothing.
 */
export function sayClock(when: When, { zone }: Saying): string {
  if (when.clock === undefined || when.offset === undefined || when.instant === undefined)
    return '';
  const place =
    zone !== undefined && isZoneOf(zone, when.instant, when.offset) ? placeOfZone(zone) : undefined;
  return place === undefined
    ? `${when.clock} (${sayOffset(when.offset)})`
    : `${when.clock} ${place}`;
}

function sayOne(when: When, saying: Saying): string {
  const { language, year = true } = saying;
  const written = when.first.slice(0, 4).replace(/^0+(?=\d)/, '');
  switch (when.precision) {
    case 'year':
      return written;
    case 'season':
      return `${seasons[Number(when.text.slice(5, 7))]}${year ? ` ${written}` : ''}`;
    case 'month':
      return format(language, { month: 'long', ...(year && { year: 'numeric' }) }).format(
        dateOf(when.first),
      );
    case 'time':
      return `${sayDay(when.first, saying)}, ${sayClock(when, saying)}`;
    default:
      return sayDay(when.first, saying);
  }
}

function sayInterval(from: When, to: When, saying: Saying): string {
  const { language, year = true } = saying;
  const kind = from.precision === to.precision ? from.precision : undefined;
  if (kind === 'time' && from.first === to.first && from.offset === to.offset)
    return `${sayDay(from.first, saying)}, ${from.clock} to ${sayClock(to, saying)}`;
  if (kind !== 'day' && kind !== 'month') return `${sayOne(from, saying)} to ${sayOne(to, saying)}`;
  const sameYear = from.first.slice(0, 4) === to.first.slice(0, 4);
  const shown = format(language, {
    ...(kind === 'day' && { day: 'numeric' }),
    month: 'long',
    ...((year || !sameYear) && { year: 'numeric' }),
  });
  const parts = shown.formatRangeToParts(dateOf(from.first), dateOf(to.first));
  return parts
    .map(({ type, value }) =>
      type === 'literal' && language.startsWith('en')
        ? value.replace(/^\s*[–-]\s*$/, ' to ')
        : value,
    )
    .join('');
}

/** A formatter takes long to make and says the same each time: of each kind one is kept. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`,
    kept = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, kept);
  return kept;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00Z`);
}
