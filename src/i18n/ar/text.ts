import type { Named } from '../evidenceClauses.ts';
import { capital, joinIn } from '../plainSentence.ts';
import { pluralIn } from '../plural.ts';

const rules = pluralIn('ar');
const join = joinIn('ar');
/** «أ أو ب» */
export const either = joinIn('ar', 'disjunction');

/**
 * A counted noun: by itself for none, one and two, and after the numbers 3 to 10 (`few`), 11 to 99
 * (`many`) and hundreds (`other`).
 */
export interface Noun {
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** `count(2, claimNoun)` //=> 'معلومتان', of 5 '5 معلومات'. */
export function count(n: number, noun: Noun): string {
  const said = rules(n, noun);
  return n > 2 ? `${n} ${said}` : said;
}

/** The noun alone, after a number that stands elsewhere. */
export function nounAfter(
  n: number,
  { one, few, many, other }: Pick<Noun, 'one' | 'few' | 'many' | 'other'>,
): string {
  return rules(n, { one, two: other, few, many, other });
}

export const claimNoun: Noun = {
  zero: 'لا معلومات',
  one: 'معلومة واحدة',
  two: 'معلومتان',
  few: 'معلومات',
  many: 'معلومة',
  other: 'معلومة',
};
export const sourceNoun: Noun = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرًا',
  other: 'مصدر',
};
export const storyNoun: Noun = {
  zero: 'لا ملفات',
  one: 'ملف واحد',
  two: 'ملفان',
  few: 'ملفات',
  many: 'ملفًا',
  other: 'ملف',
};
export const reportNoun: Noun = {
  zero: 'لا تقارير',
  one: 'تقرير واحد',
  two: 'تقريران',
  few: 'تقارير',
  many: 'تقريرًا',
  other: 'تقرير',
};
export const statementNoun: Noun = {
  zero: 'لا تصريحات',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: 'تصريحات',
  many: 'تصريحًا',
  other: 'تصريح',
};

export function withinSentence(name: string): string {
  return name;
}

export function joinNames(all: readonly { name: string }[]): string {
  return join(all.map(({ name }) => name));
}

export const joinPlain = join;

/** Names after a preposition: nothing in the sentence depends on their gender or number. */
export function joinNamed(all: readonly Named[]): string {
  return join(
    all.map(({ name, publisher, accountOf }) => {
      if (publisher !== undefined) return `${name} (${publisher})`;
      return accountOf === undefined ? name : `${name} (بحسب ${accountOf})`;
    }),
  );
}

export const text = { capital, joinNames, withinSentence };
