import type { DateFault, Day } from './when.ts';

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
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const spring = ['03-01', '06-21'];
const summer = ['06-01', '09-23'];
const autumn = ['09-01', '12-22'];
const winter = ['12-01', '03-21'];

const quarters = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
];
const thirds = [
  ['01-01', '04-30'],
  ['05-01', '08-31'],
  ['09-01', '12-31'],
];
const halves = [
  ['01-01', '06-30'],
  ['07-01', '12-31'],
];

/**
 * What EDTF writes in the place of a month, from 21 on: the seasons (those without a hemisphere are
 * taken for the northern ones), the four of each hemisphere, quarters, thirds and halves of a year.
 */
const partsOfYear = [
  [spring, summer, autumn, winter],
  [spring, summer, autumn, winter],
  [autumn, winter, spring, summer],
  quarters,
  thirds,
  halves,
].flat() as [string, string][];

/** Whether a month of EDTF is a season or another part of a year, 21 to 41. */
export function isSeason(month: number): boolean {
  return partsOfYear[month - 21] !== undefined;
}

/**
 * The first and last day of a year, a month or a season. A season is counted by months and by the
 * sun, whichever is longer; what goes on into the next year begins in the year of its date.
 */
export function boundsOf(year: number, month: number | undefined): [first: Day, last: Day] {
  const [from, to] = month === undefined ? ['01-01', '12-31'] : boundsInYear(year, month);
  if (from <= to) return [`${pad(year, 4)}-${from}`, `${pad(year, 4)}-${to}`];
  // Years have four digits.
  return year === 9999
    ? [`9999-${from}`, '9999-12-31']
    : [`${pad(year, 4)}-${from}`, `${pad(year + 1, 4)}-${to}`];
}

function boundsInYear(year: number, month: number): [string, string] {
  return (
    partsOfYear[month - 21] ?? [
      `${pad(month, 2)}-01`,
      `${pad(month, 2)}-${daysInMonth(year, month)}`,
    ]
  );
}

/** Why a year, month and day of the right form are not in the calendar. Nothing if they are. */
export function calendarFault(
  year: number,
  month: number | undefined,
  day: number | undefined,
): DateFault | undefined {
  if (month === undefined) return undefined;
  if (month > 12 && day !== undefined && day >= 1 && day <= 12 && month <= daysInMonth(year, day))
    return {
      message: `There is no ${ordinal(month)} month.`,
      todo: `Write the month before the day: ${pad(year, 4)}-${pad(day, 2)}-${month}.`,
    };
  if (!isSeason(month) && (month < 1 || month > 12))
    return {
      message: `There is no ${ordinal(month)} month.`,
      todo: 'Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).',
    };
  if (day === undefined) return undefined;
  if (isSeason(month))
    return {
      message: 'A season has no day.',
      todo: `Write the season alone, ${pad(year, 4)}-${month}.`,
    };
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  return {
    message: `There is no ${ordinal(day)} of ${monthNames[month - 1]}${month === 2 ? ` in ${year}` : ''}.`,
    todo: `Write a day from 01 to ${last}, or the month alone if the day is not known.`,
  };
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : monthLengths[month - 1]!;
}

/** `ordinal(13)` //=> '13th' */
function ordinal(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th'}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
