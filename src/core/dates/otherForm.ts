import type { DateFault } from './when.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The fault of a date that people write, but that is not ours, with the date as we write it where
 * it can mean only one: `18.08.2025`, `Aug 18`, `2025-8-18`.
 */
export function otherForm(text: string): DateFault | undefined {
  if (text === '') return { message: 'The date is empty.', todo: 'Write the date as 2025-08-18.' };
  const spaced = /^(\d{4}-\d{2}-\d{2})[ t](\d{2}:\d{2}(?::\d{2})?)\s*(Z|[+-]\d{2}:\d{2})?$/.exec(
    text,
  );
  if (spaced)
    return fault(
      text,
      'time',
      spaced[3]
        ? `${spaced[1]}T${spaced[2]}${spaced[3]}`
        : `${spaced[1]}T${spaced[2]} with its offset: +03:00 at the end for Kyiv in summer, Z for UTC`,
    );
  const span = /^(\d{4}-\d{2}-\d{2})\s?(?:[–—-]|to|until)\s?(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (span)
    return {
      message: `"${text}" is a span of time in another form.`,
      todo: `Write it as ${span[1]}/${span[2]}.`,
    };
  const hyphens = text.replace(/[\u2010-\u2015\u2212]/g, '-');
  if (hyphens !== text && !/\p{L}{3}/u.test(text))
    return otherForm(hyphens) ?? fault(text, /T/.test(text) ? 'time' : 'date', hyphens);
  const numbers = /^(\d{1,4})([-./])\s?(\d{1,2})\2\s?(\d{1,4})$/.exec(text);
  if (numbers)
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? undefined
      : fault(text, 'date', fromNumbers(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2]!));
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (digits) return fault(text, 'date', `${digits[1]}-${digits[2]}-${digits[3]}`);
  const month = /^(\d{4})[-./](\d{1,2})$/.exec(text);
  if (month && !/^\d{4}-\d{2}$/.test(text))
    return fault(text, 'month', `${month[1]}-${month[2]!.padStart(2, '0')}`);
  if (/^\d{1,2}[./]\d{4}$/.test(text))
    return fault(
      text,
      'month',
      text.replace(/^(\d+)[./](\d+)$/, (_, m: string, y: string) => `${y}-${m.padStart(2, '0')}`),
    );
  if (/\p{L}{3}/u.test(text)) return fromWords(text);
  if (/^\d{2,3}[X]{1,2}|-XX/i.test(text))
    return {
      message: `"${text}" leaves digits open.`,
      todo: 'Write only what is known, as 2025-08 or 2025, or a span: 2020/2029.',
    };
  return undefined;
}

function fault(text: string, kind: 'date' | 'month' | 'time', mended?: string): DateFault {
  return {
    message: `"${text}" is a ${kind} in another form.`,
    todo: mended
      ? `Write the ${kind} as ${mended}.`
      : 'Write the year, the month and the day, as in 2025-08-18.',
  };
}

/** The day, if it can mean only one: `08/09/2025` can mean two. */
function fromNumbers(a: string, b: string, c: string, separator: string): string | undefined {
  const two = (number: string) => number.padStart(2, '0');
  if (a.length === 4) return c.length <= 2 ? `${a}-${two(b)}-${two(c)}` : undefined;
  if (c.length !== 4 || a.length > 2) return undefined;
  if (separator === '/' && Number(a) <= 12 && Number(b) <= 12 && a !== b) return undefined;
  return Number(b) > 12 ? `${c}-${two(a)}-${two(b)}` : `${c}-${two(b)}-${two(a)}`;
}

function fromWords(text: string): DateFault {
  const month = months.findIndex((name) => new RegExp(`(?<!\\p{L})${name}`, 'iu').test(text)) + 1;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const two = (number: number | string) => String(number).padStart(2, '0');
  if (month === 0)
    return {
      message: `"${text}" is no date.`,
      todo: 'Write a day as 2025-08-18, a month as 2025-08, a year as 2025.',
    };
  if (year === undefined)
    return fault(text, 'date', day && `2025-${two(month)}-${two(day)}, with its year`);
  return day
    ? fault(text, 'date', `${year}-${two(month)}-${two(day)}`)
    : fault(text, 'month', `${year}-${two(month)}`);
}
