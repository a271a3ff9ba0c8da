import { edtfOf, readDay, type DatePart } from './readDay.ts';

/**
 * The EDTF interval that a text of two dates can only mean: `readSpan('Aug 14 - 16, 2026')` //=>
 * '2026-08-14/2026-08-16'. Nothing where the two ends can be told apart in several ways.
 */
export function readSpan(text: string): string | undefined {
  const spans = new Set(splits(text).flatMap((split) => spanOf(split) ?? []));
  return spans.size === 1 ? [...spans][0] : undefined;
}

interface Split {
  from: string;
  to: string;
  /** Between two whole dates only: "5/6 August" may be either of the two. */
  slash: boolean;
}

/** Every way to read a text as two, at a dash or a word between dates. A date has few of them. */
function splits(text: string): Split[] {
  const between =
    /\s(?:to|until|till|through|bis|au|al|до|по)\s|\s?[\u2010-\u2015\u2212-]+\s?|\s?\.{2,}\s?|\//giu;
  return [...text.matchAll(between)].slice(0, 8).map(({ 0: mark, index }) => ({
    from: text.slice(0, index),
    to: text.slice(index + mark.length),
    slash: mark === '/',
  }));
}

function spanOf({ from, to, slash }: Split): string | undefined {
  const [start, end] = [partOf(from), partOf(to)];
  if (!start || !end) return undefined;
  const [first, last] = (slash ? [start, end] : completed(start, end)).map(edtfOf);
  if (first === undefined || last === undefined || first.slice(0, last.length) >= last)
    return undefined;
  return `${first}/${last}`;
}

/** A number alone is a day, as the first one in "14 - 16 August 2026". */
function partOf(text: string): DatePart | undefined {
  const [, day, year] = /^\s*(\d{1,2})(?:st|nd|rd|th|\.)?(?:,?\s+(\d{4}))?\s*$/i.exec(text) ?? [];
  if (day === undefined) return readDay(text);
  return { day: Number(day), ...(year !== undefined && { year }) };
}

/** What one end leaves out, it has from the other: "Aug 14 - 16, 2026". */
function completed(from: DatePart, to: DatePart): [DatePart, DatePart] {
  const year = from.year === undefined || to.year === undefined;
  const month = from.day !== undefined && to.day !== undefined;
  return [
    { ...(year && { year: to.year }), ...(month && { month: to.month }), ...from },
    { ...(year && { year: from.year }), ...(month && { month: from.month }), ...to },
  ] as [DatePart, DatePart];
}
