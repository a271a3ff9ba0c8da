import type { Day, When } from '../core/dates/when.ts';
import { isOffsetOfZone, minutesOfOffset } from '../core/dates/zone.ts';
import { messagesFor } from './messages.ts';

export type Places = { readonly [zone: string]: string };

/**
 * How a date is written: in which language, and with the year unless `year` is false. A time is
 * given "in Kyiv" when `zone` is `Europe/Kyiv` and has the offset of the time on that day.
 */
export interface DateFormat {
  language: string;
  zone?: string;
  /** By zone, the place after which its clock is called, where that is not the one in its name. */
  places?: Places | undefined;
  year?: boolean;
  /** The hour was told by the clock of another place than that of the zone. */
  isConverted?: boolean;
}

/**
 * A date in words, no more precise than it is known: "18 August 2025, 17:42 in Kyiv", "August 2025,
 * uncertain", "15 to 18 August 2025".
 */
export function formatWhen(when: When, options: DateFormat): string {
  const { dates } = messagesFor(options.language);
  const { approximate, uncertain } = when;
  const plain =
    when.precision === 'interval' ? formatInterval(when, options) : formatSingle(when, options);
  const about = approximate ? dates.approximate(plain) : plain;
  return uncertain ? dates.uncertain(about) : about;
}

/** A calendar day in words: "18 August 2025". */
export function formatDay(day: Day, { language, year = true }: DateFormat): string {
  const key = `${day} ${year} ${language}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const text = messagesFor(language).revisit.day(
    formatter(language, {
      day: 'numeric',
      month: 'long',
      ...(year && { year: 'numeric' }),
    }).format(dateOf(day)),
  );
  days.set(key, text);
  return text;
}

/** A page says the same few days again and again. */
const days = new Map<string, string>();

/** A day on a scale, in short: "18 Aug"; of the first day of a month its name, "Aug". */
export function formatShortDay(day: Day, unit: 'day' | 'month', language: string): string {
  return formatter(language, {
    ...(unit === 'day' && { day: 'numeric' }),
    month: 'short',
  }).format(dateOf(day));
}

/**
 * The clock of a time: "17:42 in Kyiv", or "17:42 (UTC+3)" where the zone has another offset.
 * Beside a time of another day, `besides`, it says its own: "1:30 on the 19th in Kyiv". Empty for a
 * date without a clock.
 */
export function formatClock(
  when: When,
  { language, zone, places, isConverted = false, besides }: DateFormat & { besides?: Day },
): string {
  const { clock, offset, instant } = when;
  if (clock === undefined || offset === undefined || instant === undefined) return '';
  const { dates } = messagesFor(language);
  const shown =
    besides === undefined || besides === when.first
      ? dates.clock(clock)
      : dates.clockOnDay(dates.clock(clock), Number(when.first.slice(8)));
  if (zone === undefined || !isOffsetOfZone(zone, instant, offset))
    return dates.clockWithOffset(shown, formatOffset(offset));
  if (isUtc(zone)) return dates.clockInUtc(shown);
  return (isConverted ? dates.clockOf : dates.clockAt)(shown, placeOf(zone, language, places));
}

/**
 * The place after which the clock of a zone is called, in a language: "New York", or what the site
 * calls it.
 */
export function placeOf(zone: string, language: string, places: Places = {}): string {
  const isSame = (other: string) => other.toLowerCase() === zone.toLowerCase();
  const named = Object.entries(places).find(([other]) => isSame(other));
  return named?.[1] ?? messagesFor(language).dates.places[zone] ?? cityOf(zone);
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1)!.replaceAll('_', ' ');
}

function isUtc(zone: string): boolean {
  return /^(?:UTC|GMT|UCT|Zulu)/i.test(cityOf(zone));
}

function formatSingle(when: When, options: DateFormat): string {
  const { language, year = true } = options;
  const { dates } = messagesFor(language);
  const yearNumber = formatYear(when.text, dates.beforeChrist);
  switch (when.precision) {
    case 'year':
      return yearNumber;
    case 'season':
      return dates.season(Number(when.text.slice(5, 7)), year ? yearNumber : undefined);
    case 'month':
      return messagesFor(language).revisit.day(
        formatter(language, { month: 'long', ...(year && { year: 'numeric' }) }).format(
          dateOf(when.first),
        ),
      );
    case 'time':
      return dates.dayAndClock(formatDay(when.first, options), formatClock(when, options));
    default:
      return formatDay(when.first, options);
  }
}

/** Of the first year of a date; EDTF counts the years before Christ from 0 down. */
function formatYear(text: string, beforeChrist: (year: string) => string): string {
  const year = Number(/^Y?(-?\d+)/.exec(text)?.[1]);
  return year < 1 ? beforeChrist(String(1 - year)) : String(year);
}

function formatInterval({ text, from, to }: When, options: DateFormat): string {
  if (from && to) return formatEnds(from, to, options);
  const { dates } = messagesFor(options.language);
  const isOpen = text.includes('..');
  const end = formatSingle((from ?? to)!, options);
  if (from) return isOpen ? dates.openEnd(end) : dates.unknownEnd(end);
  return isOpen ? dates.openStart(end) : dates.unknownStart(end);
}

function formatEnds(from: When, to: When, options: DateFormat): string {
  const { language, year = true } = options;
  const { dates } = messagesFor(language);
  const precision = from.precision === to.precision ? from.precision : undefined;
  const within = formatPartOfDay(from, to, options);
  if (within !== undefined) return within;
  if (precision === 'time' && from.first === to.first && from.offset === to.offset)
    return dates.dayAndClock(
      formatDay(from.first, options),
      dates.span(dates.clock(from.clock ?? ''), formatClock(to, options)),
    );
  if (precision !== 'day' && precision !== 'month')
    return dates.span(formatSingle(from, options), formatSingle(to, options));
  const sameYear = from.first.slice(0, 4) === to.first.slice(0, 4);
  const range = formatter(language, {
    ...(precision === 'day' && { day: 'numeric' }),
    month: 'long',
    ...((year || !sameYear) && { year: 'numeric' }),
  })
    .formatRangeToParts(dateOf(from.first), dateOf(to.first))
    .map(({ type, value }) =>
      type === 'literal' ? value.replace(/^\s*[–-]\s*$/, dates.to) : value,
    )
    .join('');
  return messagesFor(language).revisit.day(range);
}

/** A span from the beginning of a day to an hour of it, or from an hour to its end. */
function formatPartOfDay(from: When, to: When, options: DateFormat): string | undefined {
  if (from.first !== to.last || from.first !== from.last) return undefined;
  const { dates } = messagesFor(options.language);
  const day = formatDay(from.first, options);
  if (from.precision === 'day' && to.precision === 'time')
    return dates.dayUntil(day, formatClock(to, options));
  if (from.precision === 'time' && to.precision === 'day')
    return dates.dayFrom(day, formatClock(from, options));
  return undefined;
}

/** "UTC+3", "UTC−4", "UTC+5:30". */
function formatOffset(offset: string): string {
  const minutes = minutesOfOffset(offset);
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** Formatters are slow to make, so each is made once. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
  formatters.set(key, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00Z`);
}
