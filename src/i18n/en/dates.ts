import type { TimeBetween } from '../../core/dates/timeBetween.ts';
import { sayNumber } from '../../core/dates/sayNumber.ts';

export const dates = {
  /** By the numbers that EDTF gives the seasons. */
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as {
    readonly [season: number]: string;
  },
  approximate: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}, uncertain`,
  /** Between two dates, also in a range that `Intl` has formatted: "15 to 18 August". */
  to: ' to ',
  dayAndClock: (day: string, clock: string) => `${day}, ${clock}`,
  clockAt: (clock: string, place: string) => `${clock} in ${place}`,
  clockInUtc: (clock: string) => `${clock} UTC`,
  clockWithOffset: (clock: string, offset: string) => `${clock} (${offset})`,

  /** "Five and a half months later", "The next day". */
  later({ count, unit, next, approximate }: TimeBetween): string {
    if (next && !approximate) return `The next ${unit}`;
    const words = `${amount(count, unit)} later`;
    return approximate ? `About ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
  },
};

/** "a month", "an hour and a half", "five and a half months". */
function amount(count: number, unit: TimeBetween['unit']): string {
  const whole = Math.floor(count);
  const half = count > whole ? ' and a half' : '';
  const one = unit === 'hour' ? 'an hour' : `a ${unit}`;
  if (whole === 0) return `half ${one}`;
  return whole === 1 ? `${one}${half}` : `${sayNumber(whole)}${half} ${unit}s`;
}
