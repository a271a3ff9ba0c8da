import { capital } from '../plainSentence.ts';
import type { TimeBetween } from '../../core/dates/timeBetween.ts';
import { sayNumber } from '../../core/dates/sayNumber.ts';

/** By the numbers that EDTF gives the seasons and the other parts of a year. */
const partsOfYear: { readonly [part: number]: string } = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  25: 'northern spring',
  26: 'northern summer',
  27: 'northern autumn',
  28: 'northern winter',
  29: 'southern spring',
  30: 'southern summer',
  31: 'southern autumn',
  32: 'southern winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first third of',
  38: 'second third of',
  39: 'last third of',
  40: 'first half of',
  41: 'second half of',
};

export const dates = {
  /** A season or another part of a year, and the year, if that is told. */
  season: (part: number, year: string | undefined) =>
    year === undefined ? (partsOfYear[part] ?? '') : `${partsOfYear[part]} ${year}`,
  beforeChrist: (year: string) => `${year} BC`,
  openEnd: (start: string) => `from ${start} on`,
  unknownEnd: (start: string) => `from ${start}, its end not known`,
  openStart: (end: string) => `until ${end}`,
  unknownStart: (end: string) => `until ${end}, its start not known`,
  approximate: (date: string) => `about ${date}`,
  /** A day that may be another one, in a name. */
  doubtful: (day: string) => `${day}?`,
  uncertain: (date: string) => `${date}, uncertain`,
  /** Between two days in a range that `Intl` has formatted: "15 to 18 August". */
  to: ' to ',
  /** Two dates of which each is written whole. */
  span: (from: string, to: string) => `${from} to ${to}`,
  /** Cities that are called otherwise than in the name of their zone. */
  places: {} as { readonly [zone: string]: string },
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  /** Of a span within a day: from its beginning to an hour, and from an hour to its end. */
  dayUntil: (day: string, clock: string) => `${day}, until ${clock}`,
  dayFrom: (day: string, clock: string) => `${day}, from ${clock} on`,
  /** "1:30", "0:05" of "01:30", "00:05". */
  clock: (clock: string) => clock.replace(/^0/, ''),
  clockOnDay: (clock: string, day: number) => `${clock} on the ${ordinal(day)}`,
  /** Of an hour that was told by the clock of another place. */
  clockOf: (clock: string, place: string) => `${clock} ${place} time`,
  dayAt: (day: string, place: string) => `${day} in ${place}`,
  clockAt: (clock: string, place: string) => `${clock} in ${place}`,
  clockInUtc: (clock: string) => `${clock} UTC`,
  clockWithOffset: (clock: string, offset: string) => `${clock} (${offset})`,

  /** "Five and a half months later", "The next day". */
  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return `The next ${unit}`;
    const words = `${amount(count, unit)} later`;
    return approximate ? `About ${words}` : capital(words);
  },
};

/** `ordinal(19)` //=> '19th' */
function ordinal(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th'}`;
}

/** "a month", "an hour and a half", "five and a half months". */
function amount(count: number, unit: TimeBetween['unit']): string {
  const whole = Math.floor(count);
  const half = count > whole ? ' and a half' : '';
  const one = unit === 'hour' ? 'an hour' : `a ${unit}`;
  if (whole === 0) return `half ${one}`;
  return whole === 1 ? `${one}${half}` : `${sayNumber(whole)}${half} ${unit}s`;
}
