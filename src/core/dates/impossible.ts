import { ordinal } from './ordinal.ts';
import type { DateFault } from './when.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * What is impossible in a year, month and day of the right form: "There is no 13th month." The
 * months 21 to 24 are EDTF's seasons and take no day.
 */
export function impossible(
  year: number,
  month: string | undefined,
  day: string | undefined,
): DateFault | undefined {
  if (month === undefined) return undefined;
  const number = Number(month);
  const isSeason = number >= 21 && number <= 24;
  if (number < 1 || (number > 12 && !isSeason)) {
    return {
      message: `There is no ${ordinal(number)} month.`,
      todo: 'Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).',
    };
  }
  if (day === undefined) return undefined;
  if (isSeason)
    return {
      message: 'A season has no day.',
      todo: `Write the season alone, ${String(year).padStart(4, '0')}-${month}.`,
    };
  const most = number === 2 && isLeap(year) ? 29 : days[number - 1]!;
  if (Number(day) >= 1 && Number(day) <= most) return undefined;
  return {
    message: `There is no ${ordinal(Number(day))} of ${monthNames[number - 1]}${number === 2 ? ` in ${year}` : ''}.`,
    todo: `Write a day from 01 to ${most}, or the month alone if the day is not known.`,
  };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
