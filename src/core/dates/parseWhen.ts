import { boundsOf, calendarFault, isSeason } from './calendar.ts';
import { earliestDay, isBefore, latestDay } from './order.ts';
import { parseTime } from './parseTime.ts';
import { unsupportedNotation } from './unsupportedNotation.ts';
import type { DateFault, When } from './when.ts';

type Parsed = { when: When } | { fault: DateFault };

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/**
 * Parses an EDTF date of level 0 or 1 (https://www.loc.gov/standards/datetime/), or a part of a
 * year of level 2: a year, month, season, day, time with its offset, or interval, open ones among
 * them; all but a time may end in `?`, `~` or `%`. For any other text, the fault says what to
 * write.
 */
export function parseWhen(text: string): Parsed {
  const trimmed = text.trim();
  return parseEdtf(trimmed) ?? { fault: unsupportedNotation(trimmed, isDate) };
}

function isDate(text: string): boolean {
  const parsed = parseEdtf(text);
  return parsed !== undefined && 'when' in parsed;
}

/** Nothing for what is not written as EDTF has it. */
function parseEdtf(text: string): Parsed | undefined {
  return parseInterval(text) ?? parseTime(text) ?? parseFarYear(text) ?? parseDate(text);
}

function parseDate(text: string): Parsed | undefined {
  const match = date.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map(numberOf);
  const fault = calendarFault(year!, month, day);
  if (fault) return { fault };
  const mark = match[4]!;
  const plain = text.slice(0, text.length - mark.length);
  const [first, last] = day === undefined ? boundsOf(year!, month) : [plain, plain];
  return { when: { text, precision: precisionOf(month, day), first, last, ...marksOf(mark) } };
}

/** `-0043`, the year 44 before Christ; `Y17000`. Their days have no room in four digits. */
function parseFarYear(text: string): Parsed | undefined {
  const match = /^(?:-(?!0000)\d{4}|Y-?[1-9]\d{4,})([?~%]?)$/.exec(text);
  if (!match) return undefined;
  const [first, last] = boundsOf(text.includes('-') ? 0 : 9999, undefined);
  return { when: { text, precision: 'year', first, last, ...marksOf(match[1]!) } };
}

function marksOf(mark: string): Pick<When, 'uncertain' | 'approximate'> {
  return {
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
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

function parseInterval(text: string): Parsed | undefined {
  const ends = text.split('/', 3).map(parseEnd);
  const [from, to] = ends;
  if (ends.length !== 2 || !from || !to) return undefined;
  if ('fault' in from) return from;
  if ('fault' in to) return to;
  if (!from.when && !to.when)
    return {
      fault: {
        message: `The time span “${text}” has neither a start nor an end.`,
        todo: 'Write at least one, as in 2025-08-15/.. for one that goes on.',
      },
    };
  return intervalOf(text, from.when, to.when);
}

/** `..` is an end that is open, and nothing one that is not known: it has no date. */
function parseEnd(text: string): Parsed | { when?: undefined } | undefined {
  if (text === '' || text === '..') return {};
  return parseTime(text) ?? parseFarYear(text) ?? parseDate(text);
}

function intervalOf(text: string, from: When | undefined, to: When | undefined): Parsed {
  if (from && to && isBefore(to, from)) {
    return {
      fault: {
        message: `The end, ${to.text}, is before the start, ${from.text}.`,
        todo: `Write the earlier first: ${to.text}/${from.text}.`,
      },
    };
  }
  return {
    when: {
      text,
      precision: 'interval',
      first: from ? earliestDay([from.first, to?.first])! : '0000-01-01',
      last: to ? latestDay([from?.last, to.last])! : '9999-12-31',
      uncertain: [from, to].some((end) => end?.uncertain),
      approximate: [from, to].some((end) => end?.approximate),
      ...(from && { from }),
      ...(to && { to }),
    },
  };
}
