import type { Day } from './when.ts';

/** A weekday beside a date that is of another one. */
export interface WrongWeekday {
  /** From one letter of the text to before another: the weekday and the date. */
  from: number;
  to: number;
  day: Day;
  /** The weekday that the date is, in the language of the text. */
  isOn: string;
}

/**
 * The weekdays of a text that do not go with the dates right beside them: "Tuesday 3 September
 * 2025", which is a Wednesday. Names are those that Intl has for the language, written out: many
 * short ones are other words too. A date without a year is read as the one nearest to `near`, and
 * passed over without that; so are dates before 1924, when the last countries changed their
 * calendars.
 */
export function wrongWeekdays(text: string, language: string, near?: Day): WrongWeekday[] {
  const plain = withPlainDigits(text);
  if (!/\d/.test(plain)) return [];
  const { patterns, anyWeekday, weekdayOf, monthOf, names } = wordsOf(language);
  if (!anyWeekday.test(plain)) return [];
  return patterns
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .flatMap((match) => {
      const { weekday, day, month, number, year } = match.groups!;
      const named = weekdayOf(weekday!);
      const months = month === undefined ? Number(number) : monthOf(month);
      const date = dayOf(year, months, Number(day), near);
      if (named === undefined || date === undefined) return [];
      const is = new Date(`${date}T00:00Z`).getUTCDay();
      return is === named
        ? []
        : [
            {
              from: match.index,
              to: match.index + match[0].length,
              day: date,
              isOn: names[is]!,
            },
          ];
    });
}

/** The day of these parts. Nothing where there is no such day, or which year is meant is not known. */
function dayOf(
  year: string | undefined,
  month: number | undefined,
  day: number,
  near: Day | undefined,
): Day | undefined {
  if (month === undefined) return undefined;
  if (year !== undefined) return Number(year) < 1924 ? undefined : dayIn(Number(year), month, day);
  if (near === undefined) return undefined;
  const away = (each: Day) => Math.abs(Date.parse(each) - Date.parse(near));
  return [-1, 0, 1]
    .flatMap((years) => dayIn(Number(near.slice(0, 4)) + years, month, day) ?? [])
    .sort((a, b) => away(a) - away(b))[0];
}

function dayIn(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

interface Words {
  /** Most texts name no weekday at all. */
  anyWeekday: RegExp;
  patterns: readonly RegExp[];
  /** The number of a weekday, Sunday being 0, and of a month, January being 1. */
  weekdayOf(word: string): number | undefined;
  monthOf(word: string): number | undefined;
  /** The weekdays from Sunday on. */
  names: readonly string[];
}

const known = new Map<string, Words>();

function wordsOf(language: string): Words {
  const words = known.get(language) ?? makeWords(language);
  known.set(language, words);
  return words;
}

function makeWords(language: string): Words {
  const weekdays = namesBy(language, 7, (index) => Date.UTC(2023, 0, 1 + index), [
    { weekday: 'long' },
  ]);
  const months = namesBy(language, 12, (index) => Date.UTC(2023, index, 15), [
    { month: 'long' },
    { day: 'numeric', month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'short' },
  ]);
  const weekday = `(?<![\\p{L}\\p{M}])[وبلف]?(?<weekday>${alternatives(weekdays)})`;
  const month = `(?<month>${alternatives(months)})\\.?`;
  const year = String.raw`(?:,?\s+(?:de\s+)?(?<year>\d{4})(?!\d))?`;
  const between = String.raw`[\s,]+(?:(?:the|den|dem|der|le|الموافق)\s+)?`;
  const dates = [
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?${month}${year}`,
    String.raw`${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)${year}`,
    String.raw`(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)(?!\d)`,
    String.raw`(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>\d{4})(?!\d)`,
  ];
  const behind = String.raw`(?:\s*\(|,\s+(?:(?:a|an|ein|einem|un)\s+)?)`;
  const end = String.raw`(?![\p{L}\p{M}])`;
  return {
    anyWeekday: new RegExp(alternatives(weekdays), 'iu'),
    patterns: dates.flatMap((date) => [
      new RegExp(`${weekday}${end}${between}${date}`, 'giu'),
      new RegExp(`(?<![\\d.-])${date}${behind}${weekday}(?=\\)|[.,;]|$)`, 'giu'),
    ]),
    weekdayOf: (word) => indexIn(weekdays, word),
    monthOf: (word) => {
      const index = indexIn(months, word);
      return index === undefined ? undefined : index + 1;
    },
    names: weekdays.map((names) => names[0]!.name),
  };
}

interface Name {
  name: string;
  pattern: RegExp;
}

/** The names of each weekday or month in some formats. */
function namesBy(
  language: string,
  count: number,
  at: (index: number) => number,
  formats: readonly Intl.DateTimeFormatOptions[],
): Name[][] {
  const makers = localesOf(language).flatMap((locale) =>
    formats.map(
      (format) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...format, timeZone: 'UTC' }),
    ),
  );
  return Array.from({ length: count }, (_, index) => {
    const names = makers.map((maker) =>
      maker
        .formatToParts(at(index))
        .filter(({ type }) => type === 'weekday' || type === 'month')
        .map(({ value }) => value.replace(/\.$/, ''))
        .join(''),
    );
    return [...new Set(names)]
      .filter((name) => /\p{L}/u.test(name))
      .map((name) => ({ name, pattern: new RegExp(`^(?:${formsOf(name)})$`, 'iu') }));
  });
}

/**
 * English shortens September in two ways, and Arabic has other names of the months in the Levant
 * and in the Maghreb.
 */
function localesOf(language: string): string[] {
  if (/^en(?:-|$)/i.test(language)) return [language, 'en-GB', 'en-US'];
  return /^ar(?:-|$)/i.test(language) ? [language, 'ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA'] : [language];
}

/** A name and what its case may make of it: «середа», «середу»; "Dienstagabend". */
function formsOf(name: string): string {
  const escaped = (text: string) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/['’ʼ]/g, "['’ʼ]");
  if (/^\p{Script=Cyrillic}{2,3}$/u.test(name)) return escaped(name);
  if (/\p{Script=Cyrillic}/u.test(name))
    return String.raw`${escaped(name.replace(/[аяьйіоє]$/u, ''))}\p{L}{0,2}`;
  return /^\p{Script=Latin}+(?:tag|woch)$/u.test(name)
    ? String.raw`${escaped(name)}(?:s|früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?`
    : escaped(name);
}

function alternatives(names: readonly Name[][]): string {
  return names
    .flat()
    .toSorted((a, b) => b.name.length - a.name.length)
    .map(({ name }) => formsOf(name))
    .join('|');
}

function indexIn(names: readonly Name[][], word: string): number | undefined {
  const index = names.findIndex((each) => each.some(({ pattern }) => pattern.test(word)));
  return index < 0 ? undefined : index;
}

/** The digits of Arabic and Persian as those of Europe, letter for letter. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );
}
