import { localOffsets } from '../zone.ts';
import { edtfOf, readDay } from './readDay.ts';

/**
 * A time as another program or a person writes it: the local part, and the offset if it is told.
 */
export interface WrittenTime {
  /** `2025-08-18T17:42` */
  local: string;
  /** `+03:00`, `Z` */
  offset?: string;
}

const clockPattern =
  /(?:\b(?:at|um|à|kl\.?)\s+|T)?(?<![\d:+\u2212-])(\d{1,2})(?::(\d{2})(?::(\d{2})([.,]\d+)?)?\s*(?:([ap])\.?m\b\.?)?|\s*([ap])\.?m\b\.?)(?![:\d])/giu;
/** A minus with a colon may be that of a span, "13:00-15:00", save after a date as ISO has it. */
const offsetPattern =
  /^\s*\(?(?:(?:GMT|UTC)\s?([+\u2212-]\d{1,2})(?::?([0-5]\d))?|([+\u2212-]\d{2})([0-5]\d)|(\+\d{1,2}):([0-5]\d)|(Z|UTC|GMT|UT)\b)(?!\d)\)?/i;
const isoOffsetPattern = /^\s*([+-]\d{2})(?::?([0-5]\d))?(?![\d:])/;
const isoDay = /\d{4}-\d{1,2}-\d{1,2}$/;

/**
 * The time that a text with one clock can only mean: `readTime('03/22/2010 7:06 PM')`,
 * `readTime('Mon, 18 Aug 2025 17:42:00 +0300')`. Nothing where there are two clocks or days, or
 * words that are not known.
 */
export function readTime(text: string): WrittenTime | undefined {
  const [match, another] = [...text.matchAll(clockPattern)];
  const clock = match && !another ? clockOf(match) : undefined;
  if (!match || !clock) return undefined;
  const before = text.slice(0, match.index).replace(/[\s,]+$/, '');
  const after = readOffset(text.slice(match.index + match[0].length), isoDay.test(before));
  const day = dayOf(before, after.rest);
  if (day === undefined) return undefined;
  const local = `${day}T${clock}`;
  const offset = offsetOf(local, after);
  if (offset === false) return undefined;
  return { local, ...(offset !== undefined && { offset }) };
}

function dayOf(before: string, after: string): string | undefined {
  const text = `${before.replace(/[\s,]+$/, '')} ${after}`.trim();
  const day = readDay(text);
  return day?.day === undefined ? undefined : edtfOf(day);
}

/** `17:42:00.5`; nothing for an hour that there is not. */
function clockOf([, hours, minutes = '00', seconds, fraction, half, alone]: RegExpExecArray) {
  const letter = (half ?? alone)?.toLowerCase();
  const hour = Number(hours);
  if (letter !== undefined && (hour < 1 || hour > 12)) return undefined;
  const of24 = letter === undefined ? hour : (hour % 12) + (letter === 'p' ? 12 : 0);
  const rest = seconds === undefined ? '' : `:${seconds}${(fraction ?? '').replace(',', '.')}`;
  return `${String(of24).padStart(2, '0')}:${minutes}${rest}`;
}

/**
 * The offset right after a clock, or "(UTC)" at the end of a text; a zone in square brackets; and
 * what is left: words in brackets after an offset name its zone.
 */
function readOffset(
  text: string,
  isIso: boolean,
): { offset?: string; zone?: string; rest: string } {
  const match = (isIso ? isoOffsetPattern.exec(text) : undefined) ?? offsetPattern.exec(text);
  if (!match) {
    const atEnd = /\(?\b(?:UTC|GMT)\)?$/i.exec(text);
    return atEnd
      ? { offset: 'Z', rest: text.slice(0, atEnd.index).replace(/^[\s,]+/, '') }
      : withZone(text);
  }
  const [hours, minutes] = match.slice(1).filter((part) => part !== undefined);
  const offset = /\d/.test(hours!) ? inMinutes(hours!, minutes ?? '00') : 'Z';
  const { rest, ...zone } = withZone(text.slice(match[0].length));
  return { offset, ...zone, rest: rest.replace(/^\s*\([^()]*\)$/, '') };
}

/** The zone in square brackets at the start of a text, and what is left. */
function withZone(text: string): { zone?: string; rest: string } {
  const zone = /^\s*\[!?([\w+-]+(?:\/[\w+-]+)*)\]/.exec(text);
  return {
    ...(zone && { zone: zone[1]! }),
    rest: text.slice(zone?.[0].length ?? 0).replace(/^[\s,]+/, ''),
  };
}

function inMinutes(hours: string, minutes: string): string {
  return `${hours.startsWith('+') ? '+' : '-'}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

/**
 * The offset as written, or the only one that the zone in brackets has at that hour; false where
 * the two contradict each other, or there are several or none.
 */
function offsetOf(
  local: string,
  { offset, zone }: { offset?: string; zone?: string },
): string | false | undefined {
  if (zone === undefined || offset === 'Z') return offset;
  const offsets = localOffsets(zone, local);
  if (offset !== undefined) return offsets.includes(offset) && offset;
  return offsets.length === 1 && offsets[0]!;
}
