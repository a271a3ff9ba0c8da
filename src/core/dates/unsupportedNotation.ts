import { edtfOf, readDay } from './notation/readDay.ts';
import { readLoose } from './notation/readLoose.ts';
import { readSpan } from './notation/readSpan.ts';
import { readTime } from './notation/readTime.ts';
import type { DateFault } from './when.ts';

/**
 * The fault of a date that is not EDTF (`18.08.2025`, `Aug 14 - 16, 2026`, `2025-08-18 17:42
 * +0300`), with the EDTF date where the text can mean only one. `isDate` says whether a text is a
 * date that is taken.
 */
export function unsupportedNotation(text: string, isDate: (text: string) => boolean): DateFault {
  if (text === '') return { message: 'The date is empty.', todo: 'Write the date as 2025-08-18.' };
  if (text.length > 100) return notUnderstood(text);
  return (
    escaped(text, isDate) ??
    inOtherDigits(text, isDate) ??
    overTwoYears(text) ??
    markedElsewhere(text, isDate) ??
    openDigits(text, isDate) ??
    timestamp(text) ??
    time(text, isDate) ??
    day(text, isDate)
  );
}

/** `2025\-08\-18`, as word processors write Markdown. */
function escaped(text: string, isDate: (text: string) => boolean): DateFault | undefined {
  const plain = text.replace(/\\(?=[-~.:+/])/g, '');
  return plain !== text && isDate(plain) ? invalid('date', text, plain) : undefined;
}

/** `٢٠٢٤-٠٥-٠٦`, `２０２４年`: the digits of other scripts. */
function inOtherDigits(text: string, isDate: (text: string) => boolean): DateFault | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)));
  if (!/(?![0-9])\p{Nd}/u.test(text)) return undefined;
  if (isDate(plain) && !isOtherCalendar(plain)) return invalid('date', text, plain);
  const { todo } = unsupportedNotation(plain, isDate);
  return { message: `Invalid date “${text}”.`, todo };
}

/** A year as 1404 is one of the Persian or the Islamic calendar: nobody reports on that of ours. */
function isOtherCalendar(date: string): boolean {
  return /^1[34]\d\d[-/]/.test(date);
}

/** The digits of a script follow each other, and begin after a character that is none. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

/** `2024/25`, `2011/12`, `2024–25`: a financial year, a season, perhaps a month. */
function overTwoYears(text: string): DateFault | undefined {
  const [, year, next] = /^(\d{4})\s?[/\u2010-\u2015-]\s?(\d{2})$/.exec(text) ?? [];
  if (year === undefined || Number(next) !== (Number(year) + 1) % 100) return undefined;
  const month = Number(next) >= 1 && Number(next) <= 12;
  return {
    message: `“${text}” names a year that runs over two calendar years${month ? ', or a month' : ''}.`,
    todo: `Write the months in which it begins and ends, as in ${year}-07/${Number(year) + 1}-06${month ? `; for the month, ${year}-${next}` : ''}.`,
  };
}

/** `~2025`, `2025-08 ?`, `2025?~` */
function markedElsewhere(text: string, isDate: (text: string) => boolean): DateFault | undefined {
  const [, before = '', plain, after = ''] = /^([?~%]*)\s*(.*?)\s*([?~%]*)$/.exec(text) ?? [];
  const marks = before + after;
  // A mark before a month is that of the year alone.
  if (!plain || marks === '' || !isDate(plain) || (before && plain.length > 4)) return undefined;
  const both = marks.includes('%') || (marks.includes('?') && marks.includes('~'));
  const corrected = `${plain}${both ? '%' : marks[0]}`;
  return isDate(corrected) ? invalid('date', text, corrected) : undefined;
}

/** `202X`, `2025-XX`, `2025-08-XX`: EDTF of level 1 that has a plainer form. */
function openDigits(text: string, isDate: (text: string) => boolean): DateFault | undefined {
  const [, known, open] = /^(\d{2,4})([XxUu]{0,2}(?:-[\dXxUu]{2}){0,2})$/.exec(text) ?? [];
  if (known === undefined || !/[XxUu]/.test(open!)) return undefined;
  const first = (known + open!).slice(0, 4);
  const corrected = /[XxUu]/.test(first)
    ? `${first.replace(/[XxUu]/g, '0')}/${first.replace(/[XxUu]/g, '9')}`
    : text.replace(/-[XxUu]{2}.*$/, '');
  const digits = `Invalid date “${text}”: unspecified digits are not supported.`;
  return isDate(corrected) && !/\d/.test(text.slice(first.length).replace(/^-\d\d(?=-)/, ''))
    ? { message: digits, todo: `Write only what is known: ${corrected}.` }
    : {
        message: digits,
        todo: 'Write only what is known, as 2025-08 or 2025, or a span: 2020/2029.',
      };
}

/** `1755528120`: the seconds, or thousandths of one, since 1970. */
function timestamp(text: string): DateFault | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined;
  const instant = Number(text) * (text.length === 10 ? 1000 : 1);
  return {
    message: `“${text}” is the time stamp of a program.`,
    todo: `Write it as ${new Date(instant).toISOString().replace('.000Z', 'Z')}.`,
  };
}

function time(text: string, isDate: (text: string) => boolean): DateFault | undefined {
  if (!/\d:\d\d|\d\s*[ap]\.?m\b|\d[Tt]\d/i.test(text)) return undefined;
  const read = readTime(basicForm(text));
  if (read && isDate(`${read.local}${read.offset ?? 'Z'}`))
    return read.offset === undefined
      ? { ...invalid('time', text, `${read.local} with its offset`), local: read.local }
      : invalid('time', text, `${read.local}${read.offset}`);
  return {
    message: `Invalid time “${text}”.`,
    todo: 'Write a time as 2025-08-18T17:42+03:00.',
  };
}

/** `20250818T174200Z` as it is usually written. */
function basicForm(text: string): string {
  return text.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(?:(\d{2}))?(?=$|[Z+-])/i,
    text.length < 15 || !/^\d{8}T\d{6}/i.test(text) ? '$1-$2-$3T$4:$5' : '$1-$2-$3T$4:$5:$6',
  );
}

function day(text: string, isDate: (text: string) => boolean): DateFault {
  if (isOtherCalendar(text)) return notUnderstood(text);
  const loose = readLoose(text);
  if (loose !== undefined && isDate(loose)) return invalid('date', text, loose);
  const read = readDay(text);
  const one = read && edtfOf(read);
  if (one !== undefined && isDate(one)) return invalid('date', text, one);
  const span = one === undefined ? readSpan(text) : undefined;
  if (span !== undefined && isDate(span)) return invalid('time span', text, span);
  return season(text) ?? notUnderstood(text);
}

/** `spring 2024`. A winter lies in two years, so that it is not told which is meant. */
function season(text: string): DateFault | undefined {
  const [, name, year] =
    /^(?:the\s+)?(spring|summer|autumn|fall)(?:\s+of)?,?\s+(\d{4})$/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const index = ['spring', 'summer', 'autumn', 'fall'].indexOf(name!.toLowerCase());
  const number = Math.min(index, 2);
  return {
    message: `Invalid date “${text}”.`,
    todo: `Write it as ${year}-${21 + number}; in the southern hemisphere, ${year}-${29 + number}.`,
  };
}

function notUnderstood(text: string): DateFault {
  return {
    message: `Invalid date “${text}”.`,
    todo: 'Write what is known of it: a day as 2025-08-18, a month as 2025-08, a year as 2025, about a year as 2025~; from one to another as 2025-08-15/2025-08-18.',
  };
}

function invalid(type: 'date' | 'time' | 'time span', text: string, corrected: string): DateFault {
  // A full stop after the two of an open end would be read as a third.
  const todo = corrected.endsWith('.') ? `Write ${corrected} for it.` : `Write it as ${corrected}.`;
  return { message: `Invalid ${type} “${text}”.`, todo };
}
