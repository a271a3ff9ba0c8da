import { boundsOf, calendarFault, isSeason } from './calendar.ts';
import { isBefore } from './order.ts';
import { parseTime } from './parseTime.ts';
import { unsupportedNotation } from './unsupportedNotation.ts';
import type { DateFault, When } from './when.ts';

type Parsed = { when: When } | { fault: DateFault };

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/**
 * Parses an EDTF date of level 0 or 1 (https://www.loc.gov/standards/datetime/): a year, month,
 * season, day, time with its offset, or interval; all but a time may end in `?`, `~` or `%`. For
 * any other text, the fault says what to write.
 */
export function parseWhen(text: string): Parsed {
  const trimmed = text.trim();
  const fault = unsupportedNotation(trimmed);
  if (fault) return { fault };
  if (trimmed.includes('/')) return parseInterval(trimmed);
  if (/[T:]/.test(trimmed)) return parseTime(trimmed);
  return parseDate(trimmed);
}

function parseDate(text: string): Parsed {
  const match = date.exec(text);
  if (!match)
    return {
      fault: {
        message: `Invalid date “${text}”.`,
        todo: 'Write a day as 2025-08-18, a month as 2025-08, a year as 2025, a time as 2025-08-18T17:42+03:00.',
      },
    };
  const [year, month, day] = match.slice(1, 4).map(numberOf);
  const fault = calendarFault(year!, month, day);
  if (fault) return { fault };
  const mark = match[4]!;
  const plain = text.slice(0, text.length - mark.length);
  const [first, last] = day === undefined ? boundsOf(year!, month) : [plain, plain];
  return {
    when: {
      text,
      precision: precisionOf(month, day),
      first,
      last,
      uncertain: mark === '?' || mark === '%',
      approximate: mark === '~' || mark === '%',
    },
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function precisionOf(month: number | undefined, day: number | undefined): When['precision'] {
  if (day !== undefined) return 'day';
  if (month === undefined) return 'year';
  return isSeason(month) ? 'season' : 'month';
}

function parseInterval(text: string): Parsed {
  const ends = text.split('/');
  if (ends.length !== 2 || ends.some((end) => end === '' || end === '..')) {
    return {
      fault: {
        message: `Invalid time span “${text}”: a start and an end are needed.`,
        todo: 'Write both, as in 2025-08-15/2025-08-18; if one is not known, write the other alone.',
      },
    };
  }
  const [from, to] = ends.map(parseWhen) as [Parsed, Parsed];
  if ('fault' in from) return from;
  if ('fault' in to) return to;
  if (isBefore(to.when, from.when)) {
    return {
      fault: {
        message: `The end, ${to.when.text}, is before the start, ${from.when.text}.`,
        todo: `Write the earlier first: ${to.when.text}/${from.when.text}.`,
      },
    };
  }
  return {
    when: {
      text,
      precision: 'interval',
      first: from.when.first < to.when.first ? from.when.first : to.when.first,
      last: from.when.last > to.when.last ? from.when.last : to.when.last,
      uncertain: from.when.uncertain || to.when.uncertain,
      approximate: from.when.approximate || to.when.approximate,
      from: from.when,
      to: to.when,
    },
  };
}
