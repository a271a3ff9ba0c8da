import type { Named } from '../evidenceClauses.ts';
import { atStart, capital, joinIn } from '../plainSentence.ts';
import { pluralIn } from '../plural.ts';

const rules = pluralIn('uk');
const join = joinIn('uk');
/** «A, B або C» */
export const either = joinIn('uk', 'disjunction');

export type Forms = readonly [one: string, few: string, many: string];

/** Форма слова при числі: `plural(3, ['джерело', 'джерела', 'джерел'])` //=> 'джерела' */
export function plural(n: number, [one, few, many]: Forms): string {
  return rules(n, { one, few, many, other: few });
}

/** `count(5, claimForms)` //=> '5 тверджень' */
export function count(n: number, forms: Forms): string {
  return `${n} ${plural(n, forms)}`;
}

export const claimForms: Forms = ['твердження', 'твердження', 'тверджень'];
export const sourceForms: Forms = ['джерело', 'джерела', 'джерел'];
export const storyForms: Forms = ['матеріал', 'матеріали', 'матеріалів'];
export const reportForms: Forms = ['повідомлення', 'повідомлення', 'повідомлень'];

const numbers = [
  'жоден',
  'один',
  'два',
  'три',
  'чотири',
  'п’ять',
  'шість',
  'сім',
  'вісім',
  'дев’ять',
];

/** Число в реченні перед словом чоловічого роду: до дванадцяти словом. */
export function sayNumber(n: number): string {
  return [...numbers, 'десять', 'одинадцять', 'дванадцять'][n] ?? String(n);
}

export function withinSentence(name: string): string {
  return name;
}

export function joinNames(all: readonly { name: string }[]): string {
  return join(all.map(({ name }) => name));
}

export const joinPlain = join;

/** Кого і що називає речення; імена стоять у називному відмінку. */
export function joinNamed(all: readonly Named[]): string {
  return join(
    all.map(({ name, publisher, accountOf }) => {
      if (publisher !== undefined) return `${name} (${publisher})`;
      return accountOf === undefined ? name : `${name} (за повідомленням видання ${accountOf})`;
    }),
  );
}

export function sentence(text: string, names: readonly string[]): string {
  return `${atStart(text, names)}.`;
}

export const text = { capital, joinNames, withinSentence };
