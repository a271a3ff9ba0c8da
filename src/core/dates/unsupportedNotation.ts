import type { DateFault } from './when.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The fault of a date in a common notation that is not EDTF (`18.08.2025`, `Aug 18`, `2025-8-18`),
 * with the EDTF date where the text can mean only one. Nothing for any other text.
 */
export function unsupportedNotation(text: string): DateFault | undefined {
  if (text === '') return { message: 'The date is empty.', todo: 'Write the date as 2025-08-18.' };
  const hyphens = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  return (
    timeWithSpace(text) ??
    spanWithHyphen(text) ??
    (hyphens !== text && !/\p{L}{3}/u.test(text)
      ? (unsupportedNotation(hyphens) ?? invalid(/T/.test(text) ? 'time' : 'date', text, hyphens))
      : undefined) ??
    dateInNumbers(text) ??
    monthInNumbers(text) ??
    (/\p{L}{3}/u.test(text) ? dateInWords(text) : undefined) ??
    openDigits(text)
  );
}

function invalid(type: 'date' | 'time' | 'time span', text: string, corrected?: string): DateFault {
  return {
    message: `Invalid ${type} “${text}”.`,
    todo: corrected
      ? `Write it as ${corrected}.`
      : 'Write the year, the month and the day, as in 2025-08-18.',
  };
}

/** `2025-08-18 17:42+03:00` */
function timeWithSpace(text: string): DateFault | undefined {
  const [match, day, clock, offset] =
    /^(\d{4}-\d{2}-\d{2})[ t](\d{2}:\d{2}(?::\d{2})?)\s*(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  if (match === undefined) return undefined;
  const offsetOrHint =
    offset ?? ' with its offset: +03:00 at the end for Kyiv in summer, Z for UTC';
  return invalid('time', text, `${day}T${clock}${offsetOrHint}`);
}

/** `2025-08-15 to 2025-08-18` */
function spanWithHyphen(text: string): DateFault | undefined {
  const span = /^(\d{4}-\d{2}-\d{2})\s?(?:[–—-]|to|until)\s?(\d{4}-\d{2}-\d{2})$/.exec(text);
  return span ? invalid('time span', text, `${span[1]}/${span[2]}`) : undefined;
}

/** `18.08.2025`, `2025-8-18`, `20250818` */
function dateInNumbers(text: string): DateFault | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return invalid('date', text, `${digits[1]}-${digits[2]}-${digits[3]}`);
  const numbers = /^(\d{1,4})([-./])\s?(\d{1,2})\2\s?(\d{1,4})$/.exec(text);
  return numbers
    ? invalid('date', text, fromNumbers(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2]!))
    : undefined;
}

/** The day, if it can mean only one: `08/09/2025` can mean two. */
function fromNumbers(a: string, b: string, c: string, separator: string): string | undefined {
  if (a.length === 4) return c.length <= 2 ? `${a}-${twoDigits(b)}-${twoDigits(c)}` : undefined;
  if (c.length !== 4 || a.length > 2) return undefined;
  if (separator === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined;
  return Number(b) > 12
    ? `${c}-${twoDigits(a)}-${twoDigits(b)}`
    : `${c}-${twoDigits(b)}-${twoDigits(a)}`;
}

/** `2025-8`, `08/2025` */
function monthInNumbers(text: string): DateFault | undefined {
  if (/^\d{4}-\d{2}$/.test(text)) return undefined;
  const yearFirst = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return invalid('date', text, `${yearFirst[1]}-${twoDigits(yearFirst[2]!)}`);
  const yearLast = /^(\d{1,2})[./](\d{4})$/.exec(text);
  return yearLast ? invalid('date', text, `${yearLast[2]}-${twoDigits(yearLast[1]!)}`) : undefined;
}

/** `18 August 2025`, `Aug 18`, and any other words. */
function dateInWords(text: string): DateFault {
  const month = months.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(text)) + 1;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  if (month === 0)
    return {
      message: `Invalid date “${text}”.`,
      todo: 'Write a day as 2025-08-18, a month as 2025-08, a year as 2025.',
    };
  const inMonth = day && `${twoDigits(month)}-${twoDigits(day)}`;
  if (year === undefined) return invalid('date', text, inMonth && `2025-${inMonth}, with its year`);
  return inMonth
    ? invalid('date', text, `${year}-${inMonth}`)
    : invalid('date', text, `${year}-${twoDigits(month)}`);
}

/** `202X`, `2025-XX`: EDTF of level 1 that is not supported. */
function openDigits(text: string): DateFault | undefined {
  return /^\d{2,3}[X]{1,2}|-XX/i.test(text)
    ? {
        message: `Invalid date “${text}”: unspecified digits are not supported.`,
        todo: 'Write only what is known, as 2025-08 or 2025, or a span: 2020/2029.',
      }
    : undefined;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
