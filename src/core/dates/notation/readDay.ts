import { isFiller, monthOf } from './wordsOfDates.ts';

/** What of a date a text names. */
export interface DatePart {
  year?: string;
  month?: number;
  day?: number;
}

/**
 * The year, month and day that a text names in numbers or words of whatever order, where it can
 * mean only one of each: `readDay('Aug 18, 2025')`, `readDay('8/18/2025')`. Nothing for
 * `08/09/2025`, for two months, and for a word that is not known.
 */
export function readDay(text: string): DatePart | undefined {
  const written = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  return inCharacters(written) ?? inNumbers(written) ?? inWords(written);
}

/**
 * An EDTF date of what a text names; nothing where that is no whole date with a month of twelve.
 */
export function edtfOf({ year, month, day }: DatePart): string | undefined {
  if (year === undefined || (month ?? 1) > 12 || (month === undefined && day !== undefined))
    return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** `2025年8月18日`, `2025년 8월`, `ngày 18 tháng 8 năm 2025` */
function inCharacters(text: string): DatePart | undefined {
  const east = /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号號])?)?$/.exec(
    text,
  );
  if (east) return partOf(east[1], east[2], east[3]);
  const vietnamese = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})$/iu.exec(
    text,
  );
  return vietnamese ? partOf(vietnamese[3], vietnamese[2], vietnamese[1]) : undefined;
}

/** `18.08.2025`, `2025-8-18`, `2025/08/18`, `20250818`, `2025-8`, `08/2025` */
function inNumbers(text: string): DatePart | undefined {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return partOf(digits[1], digits[2], digits[3]);
  const year = /^\d{4}$/.exec(text);
  if (year) return partOf(text);
  const three = /^(\d{1,4})([-./])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/.exec(text);
  if (three) return inOrder(three[1]!, three[3]!, three[4]!, three[2]!);
  const yearFirst = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (yearFirst) return partOf(yearFirst[1], yearFirst[2]);
  const yearLast = /^(\d{1,2})[-./](\d{4})$/.exec(text);
  return yearLast ? partOf(yearLast[2], yearLast[1]) : undefined;
}

/** With full stops the day is first everywhere; otherwise one of the two must be above 12. */
function inOrder(a: string, b: string, c: string, separator: string): DatePart | undefined {
  if (a.length === 4 && c.length <= 2) return Number(b) > 12 ? partOf(a, c, b) : partOf(a, b, c);
  if (c.length !== 4 || a.length > 2) return undefined;
  const either = Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
  if (either && separator !== '.') return undefined;
  return Number(b) > 12 ? partOf(c, a, b) : partOf(c, b, a);
}

/** `18 August 2025`, `Mon, Aug 18th, 2025`, `18-серпня-2025` */
function inWords(text: string): DatePart | undefined {
  if (!/\p{L}/u.test(text) || /['’‘/:]/.test(text)) return undefined;
  const words = [...text.matchAll(/(\d+)(?:(?:st|nd|rd|th|er|º|ª)(?!\p{L}))?|[\p{L}\p{M}]+/giu)];
  if (/[^\s,.-]/u.test(words.reduce((rest, [word]) => rest.replace(word, ''), text)))
    return undefined;
  const numbers = words.flatMap(([, number]) => number ?? []);
  const letters = words.filter(([, number]) => number === undefined).map(([word]) => word);
  const names = letters.filter((word) => monthOf(word) !== undefined);
  // "mar" is a weekday too in some languages: beside another month that is what it is.
  const months = names.length > 1 ? names.filter((word) => !isFiller(word)) : names;
  if (letters.some((word) => !months.includes(word) && !isFiller(word))) return undefined;
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (months.length !== 1 || years.length > 1 || days.length > 1) return undefined;
  if (years.length + days.length !== numbers.length) return undefined;
  return partOf(years[0], String(monthOf(months[0]!)), days[0]);
}

function partOf(year?: string, month?: string, day?: string): DatePart {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
