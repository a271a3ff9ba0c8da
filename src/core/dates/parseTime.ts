import { calendarFault } from './calendar.ts';
import type { DateFault, When } from './when.ts';
import { minutesOfOffset } from './zone.ts';

const time = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/** Parses a time with its offset: `2025-08-18T17:42+03:00`. */
export function parseTime(text: string): { when: When } | { fault: DateFault } {
  const match = time.exec(text);
  if (!match) return { fault: wrongForm(text) };
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const offset = match[7];
  const fault =
    calendarFault(year!, month, day) ??
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
        Date.parse(`${written}T${match[4]}:${match[5]}:${match[6] ?? '00'}Z`) -
        minutesOfOffset(offset!) * 60_000,
      clock: `${match[4]}:${match[5]}`,
      offset: offset!,
      uncertain: false,
      approximate: false,
    },
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
      todo: `Add the zone: ${text}+03:00 for Kyiv in summer, ${text}Z for UTC.`,
    };
  if (Math.abs(minutesOfOffset(offset)) > 14 * 60 || Number(offset.slice(4, 6)) > 59)
    return {
      message: `There is no zone ${offset}.`,
      todo: 'Write the zone as -12:00 to +14:00, or Z for UTC.',
    };
  return undefined;
}

function wrongForm(text: string): DateFault {
  const [match, start, sign, hours, minutes = '00'] =
    /^(.*T.*?)([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  const corrected = match && `${start}${sign}${hours}:${minutes}`;
  if (corrected && corrected !== text && time.test(corrected))
    return {
      message: `Invalid time zone in “${text}”.`,
      todo: `Write it as ${corrected}.`,
    };
  if (time.test(text.replace(/[?~%]$/, '')))
    return {
      message: 'A time cannot be marked with “?”, “~” or “%”.',
      todo: `Write ${text.slice(0, -1)}, and explain the doubt in a note.`,
    };
  return { message: `Invalid time “${text}”.`, todo: 'Write a time as 2025-08-18T17:42+03:00.' };
}
