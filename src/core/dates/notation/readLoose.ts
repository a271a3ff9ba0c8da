import { edtfOf, readDay } from './readDay.ts';
import { readSpan } from './readSpan.ts';

/**
 * The EDTF date of a text that says with a word how far a date reaches or how sure it is:
 * `readLoose('circa 1890')` //=> '1890~', `readLoose('since May 2022')` //=> '2022-05/..'. Nothing
 * where it can mean several, as "winter 2024", "Q3 2024" or "before 2024".
 */
export function readLoose(text: string): string | undefined {
  return about(text) ?? open(text) ?? decade(text) ?? beforeChrist(text) ?? shortEnd(text);
}

function about(text: string): string | undefined {
  const [, rest] =
    /^(?:c\.?|ca\.?|circa|around|about|approx\.?|approximately)\s+(.+)$/i.exec(text) ?? [];
  const date = wholeDate(rest);
  return date && `${date}~`;
}

/** `since May 2022`, `until 2024`, `2022/open`, `May 2022 –` */
function open(text: string): string | undefined {
  const [, from] =
    /^(?:since|from)\s+(.+)$/i.exec(text) ??
    /^(.+?)(?:\/open|\s+(?:on|onwards?)|\s*[\u2013\u2014]|\s+(?:to|until) (?:now|today|date|present))$/i.exec(
      text,
    ) ??
    [];
  const first = wholeDate(from);
  if (first) return `${first}/..`;
  const [, to] = /^(?:until|till|up to)\s+(.+)$/i.exec(text) ?? [];
  const last = wholeDate(to);
  return last && `../${last}`;
}

function decade(text: string): string | undefined {
  const [, tens] = /^(?:the\s+)?(\d{3})0['’]?s$/i.exec(text) ?? [];
  return tens && `${tens}0/${tens}9`;
}

/** There is a year 0 in EDTF, which is the year 1 before Christ. */
function beforeChrist(text: string): string | undefined {
  const [, year] = /^([1-9]\d{0,3})\s*b\.?\s?c\.?(?:\s?e\.?)?$/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Number(year) - 1;
  return `${number ? '-' : ''}${String(number).padStart(4, '0')}`;
}

/** `2024-05-06/08`, `2024-05-06/06-02`: the end leaves out what it has from the start. */
function shortEnd(text: string): string | undefined {
  const [, year, month, day, end] = /^(\d{4}-)(\d\d-)(\d\d)\/((?:\d\d-)?\d\d)$/.exec(text) ?? [];
  if (end === undefined) return undefined;
  return `${year}${month}${day}/${year}${end.length === 2 ? month : ''}${end}`;
}

function wholeDate(text: string | undefined): string | undefined {
  if (text === undefined || readSpan(text) !== undefined) return undefined;
  const day = readDay(text);
  return day && edtfOf(day);
}
