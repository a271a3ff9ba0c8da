import { impossible } from './impossible.ts';
import type { DateFault, When } from './when.ts';

const time = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads a time with its offset, `2025-08-18T17:42+03:00`. The library drops the offset and takes a
 * time without one, so that times are read here.
 */
export function readTime(text: string): { when: When } | { fault: DateFault } {
  const [match, year, month, day, hour, minute, second, offset] = time.exec(text) ?? [];
  if (match === undefined) return { fault: wrongForm(text) };
  const fault =
    impossible(Number(year), month, day) ??
    impossibleClock(Number(hour), Number(minute), Number(second ?? 0), offset);
  if (fault) return { fault };
  if (Number(month) > 12)
    return {
      fault: { message: 'A season has no clock.', todo: 'Write a time as 2025-08-18T17:42+03:00.' },
    };
  if (offset === undefined)
    return {
      fault: {
        message: `"${text}" does not say in which zone.`,
        todo: `Add the zone: ${text}+03:00 for Kyiv in summer, ${text}Z for UTC.`,
      },
    };
  const written = `${year}-${month}-${day}`;
  return {
    when: {
      text,
      precision: 'time',
      first: written,
      last: written,
      instant:
        Date.parse(`${written}T${hour}:${minute}:${second ?? '00'}Z`) - minutesOf(offset) * 60_000,
      clock: `${hour}:${minute}`,
      offset,
      uncertain: false,
      approximate: false,
    },
  };
}

/** The minutes that an offset is ahead of UTC. */
export function minutesOf(offset: string): number {
  //=> minutesOf('+03:00') 180, minutesOf('Z') 0
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

function impossibleClock(
  hour: number,
  minute: number,
  second: number,
  offset: string | undefined,
): DateFault | undefined {
  if (hour > 23)
    return { message: `There is no hour ${hour}.`, todo: 'Write the hour as 00 to 23.' };
  if (minute > 59)
    return { message: `There is no minute ${minute}.`, todo: 'Write the minutes as 00 to 59.' };
  if (second > 59)
    return {
      message: `There is no second ${second}.`,
      todo: 'Write the seconds as 00 to 59, or leave them out.',
    };
  if (
    offset !== undefined &&
    (Math.abs(minutesOf(offset)) > 14 * 60 || Number(offset.slice(4, 6)) > 59)
  ) {
    return {
      message: `There is no zone ${offset}.`,
      todo: 'Write the zone as -12:00 to +14:00, or Z for UTC.',
    };
  }
  return undefined;
}

function wrongForm(text: string): DateFault {
  const offset = /T.*?([+-])(\d{2}):?(\d{2})?$/.exec(text);
  const mended =
    offset &&
    text.slice(
      0,
      text.length -
        (offset[2]!.length + (text.at(-3) === ':' ? 1 : 0) + (offset[3]?.length ?? 0)) -
        1,
    ) + `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
  if (mended && mended !== text && time.test(mended))
    return { message: `"${text}" writes the zone in another form.`, todo: `Write ${mended}.` };
  if (time.test(text.replace(/[?~%]$/, '')))
    return {
      message: 'A time takes no "?", "~" or "%".',
      todo: `Write ${text.slice(0, -1)}, and what is doubtful about it as a note.`,
    };
  return { message: `"${text}" is no time.`, todo: 'Write a time as 2025-08-18T17:42+03:00.' };
}
