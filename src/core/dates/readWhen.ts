import edtf from 'edtf';
import { impossible } from './impossible.ts';
import { isBefore } from './order.ts';
import { otherForm } from './otherForm.ts';
import { readTime } from './readTime.ts';
import { seasonDays } from './season.ts';
import type { DateFault, Day, When } from './when.ts';

type Reading = { when: When } | { fault: DateFault };

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

/**
 * Reads an EDTF date of the levels 0 and 1 (https://www.loc.gov/standards/datetime/): year, month,
 * season, day, time with its offset, interval, each but the time with `?`, `~` or `%`. Any other
 * text comes back as a fault that says what to write.
 */
export function readWhen(text: string): Reading {
  const written = text.trim();
  const fault = otherForm(written);
  if (fault) return { fault };
  if (written.includes('/')) return readInterval(written);
  if (/[T:]/.test(written)) return readTime(written);
  return readDate(written);
}

function readDate(text: string): Reading {
  const [match, year, month, day, mark] = date.exec(text) ?? [];
  if (match === undefined)
    return {
      fault: {
        message: `"${text}" is no date.`,
        todo: 'Write a day as 2025-08-18, a month as 2025-08, a year as 2025, a time as 2025-08-18T17:42+03:00.',
      },
    };
  const fault = impossible(Number(year), month, day);
  if (fault) return { fault };
  const plain = text.slice(0, text.length - mark!.length);
  const isSeason = month !== undefined && Number(month) > 12;
  const [first, last] = isSeason
    ? seasonDays(Number(year), Number(month))
    : day
      ? [plain, plain]
      : daysOf(plain);
  return {
    when: {
      text,
      precision: day ? 'day' : isSeason ? 'season' : month ? 'month' : 'year',
      first,
      last,
      uncertain: mark === '?' || mark === '%',
      approximate: mark === '~' || mark === '%',
    },
  };
}

function daysOf(text: string): [Day, Day] {
  const { min, max } = edtf(text);
  return [dayOf(min), dayOf(max)];
}

function dayOf(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function readInterval(text: string): Reading {
  const ends = text.split('/');
  if (ends.length !== 2 || ends.some((end) => end === '' || end === '..')) {
    return {
      fault: {
        message: `"${text}" is no span of time: a span has a start and an end.`,
        todo: 'Write both, as in 2025-08-15/2025-08-18; if one is not known, write the other alone.',
      },
    };
  }
  const [from, to] = ends.map(readWhen) as [Reading, Reading];
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
