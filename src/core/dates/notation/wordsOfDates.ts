/** The languages whose names of months and weekdays are known, in the Gregorian calendar. */
const languages =
  'en af ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te tg th tk tr uk ur uz vi zh'
    .split(' ')
    .map((language) => `${language}-u-ca-gregory-nu-latn`);

/**
 * What stands beside a date and says nothing of it: "the 18th of August", "18 серпня 2025 року".
 */
const fillers = new Set(
  'of the on de del di den der le el at um à kl uhr o в о г р года року rok roku r gada'.split(' '),
);

/** Words for "until" and "from" that are the short name of a weekday in another language. */
const bounds = new Set('to do od po до по'.split(' '));

interface Known {
  months: Map<string, Set<number>>;
  weekdays: Set<string>;
}

let known: Known | undefined;

/**
 * The month that a word names in whatever language: `monthOf('серпня')` //=> 8. Nothing for a word
 * that names different months in different languages, such as "listopad".
 */
export function monthOf(word: string): number | undefined {
  const months = knownWords().months.get(plain(word));
  return months?.size === 1 ? [...months][0] : undefined;
}

/** Whether a word beside a date says nothing of its day, month or year, as a weekday. */
export function isFiller(word: string): boolean {
  if (bounds.has(word.toLowerCase())) return false;
  return fillers.has(word.toLowerCase()) || knownWords().weekdays.has(plain(word));
}

/** Made when the first date in words is met: it takes a tenth of a second. */
function knownWords(): Known {
  known ??= { months: monthNames(), weekdays: weekdayNames() };
  return known;
}

function monthNames(): Map<string, Set<number>> {
  const months = new Map<string, Set<number>>([['sept', new Set([9])]]);
  for (const format of languages.flatMap((language) => formatsWith(language, 'month'))) {
    for (let month = 1; month <= 12; month++) {
      const name = nameIn(format, 'month', new Date(Date.UTC(2025, month - 1, 15)));
      // "8月" and "tháng 8" are no words.
      if (/^\p{L}[\p{L}\p{M}]+$/u.test(name))
        months.set(name, (months.get(name) ?? new Set()).add(month));
    }
  }
  return months;
}

function weekdayNames(): Set<string> {
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2025, 7, 18 + day)));
  return new Set(
    languages
      .flatMap((language) => formatsWith(language, 'weekday'))
      .flatMap((format) => days.map((day) => nameIn(format, 'weekday', day))),
  );
}

/** Long and short names, by themselves and as they are inflected beside a day. */
function formatsWith(language: string, part: 'month' | 'weekday'): Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).flatMap((length) =>
    (part === 'month' ? [{}, { day: 'numeric' as const }] : [{}]).map(
      (others) => new Intl.DateTimeFormat(language, { [part]: length, timeZone: 'UTC', ...others }),
    ),
  );
}

function nameIn(format: Intl.DateTimeFormat, part: 'month' | 'weekday', date: Date): string {
  return plain(format.formatToParts(date).find(({ type }) => type === part)?.value ?? '');
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
}
