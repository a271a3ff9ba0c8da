import { calendarFault } from './calendar.ts';
import type { DateFault, When } from './when.ts';
import { minutesOfOffset } from './zone.ts';

const time = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Parses a time with its offset: `2025-08-18T17:42+03:00`, `2025-08-18T14:42:00.186Z`. Nothing for
 * what is no time of this form.
 */
export function parseTime(text: string): { when: When } | { fault: DateFault } | undefined {
  const match = time.exec(text);
  if (!match || (match[7] !== undefined && match[6] === undefined)) return markedTime(text);
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const offset = match[8];
  const fault =
    zeroFault(text) ??
    calendarFault(year!, month, day) ??
    midnightFault(text) ??
    clockFault(hour!, minute!, second!) ??
    offsetFault(text, offset);
  if (fault) return { fault };
  const written = text.slice(0, 10);
  return {
    when: {
      text,
      precision: 'time',
      first: written,
      last: written,
      instant:
        Date.parse(`${written}T${match[4]}:${match[5]}:${match[6] ?? '00'}${match[7] ?? ''}Z`) -
        minutesOfOffset(offset!) * 60_000,
      clock: `${match[4]}:${match[5]}`,
      offset: offset!,
      uncertain: false,
      approximate: false,
    },
  };
}

/** `2025-08-18T24:00+03:00`: the hour at which a day ends is that at which the next begins. */
function midnightFault(text: string): DateFault | undefined {
  const [, day, rest] = /^(.{10})T24(:00(?::00(?:\.0+)?)?(?:Z|[+-].*)?)$/.exec(text) ?? [];
  if (rest === undefined) return undefined;
  const next = new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return {
    message: 'There is no hour 24.',
    todo: `Write ${next}T00${rest}, when the next day begins.`,
  };
}

function clockFault(hour: number, minute: number, second: number): DateFault | undefined {
  if (hour > 23)
    return { message: `There is no hour ${hour}.`, todo: 'Write the hour as 00 to 23.' };
  if (minute > 59)
    return { message: `There is no minute ${minute}.`, todo: 'Write the minutes as 00 to 59.' };
  if (second > 59)
    return {
      message: `There is no second ${second}.`,
      todo: 'Write the seconds as 00 to 59, or leave them out.',
    };
  return undefined;
}

function offsetFault(text: string, offset: string | undefined): DateFault | undefined {
  if (offset === undefined)
    return {
      message: `The time “${text}” has no time zone.`,
      todo: `Add the offset of its place, as in ${text}+03:00; ${text}Z is UTC.`,
      local: text,
    };
  if (Math.abs(minutesOfOffset(offset)) > 14 * 60 || Number(offset.slice(4, 6)) > 59)
    return {
      message: `There is no zone ${offset}.`,
      todo: 'Write the zone as -12:00 to +14:00, or Z for UTC.',
    };
  return undefined;
}

/** What programs write where no time is set. */
function zeroFault(text: string): DateFault | undefined {
  return /^(?:0001-01-01|1970-01-01)T00:00(?::00(?:\.0+)?)?Z$/.test(text)
    ? {
        message: `“${text}” is what a program writes where no time is set.`,
        todo: 'Write the time or the day that is meant.',
      }
    : undefined;
}

/** `2025-08-18T17:42+03:00?` */
function markedTime(text: string): { fault: DateFault } | undefined {
  return time.test(text.replace(/[?~%]$/, ''))
    ? {
        fault: {
          message: 'A time cannot be marked with “?”, “~” or “%”.',
          todo: `Write ${text.slice(0, -1)}, and explain the doubt in a note.`,
        },
      }
    : undefined;
}
