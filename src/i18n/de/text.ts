import type { Named } from '../evidenceClauses.ts';
import { atStart, capital, joinIn } from '../plainSentence.ts';
import { countIn, pluralIn } from '../plural.ts';

export const plural = pluralIn('de');
const counted = countIn('de');
const join = joinIn('de');
/** „A, B oder C“ */
export const either = joinIn('de', 'disjunction');

/** `count(2, 'Aussage', 'Aussagen')` //=> '2 Aussagen' */
export function count(n: number, one: string, other: string): string {
  return counted(n, { one, other });
}

const numbers = [
  'keine',
  'eine',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
];

/** Eine Zahl im Satz, vor einem weiblichen Wort: bis zwölf als Wort. */
export function sayNumber(n: number): string {
  return [...numbers, 'zehn', 'elf', 'zwölf'][n] ?? String(n);
}

/** Ein Name im Satz: „der Kreml“. Zeitungen behalten ihren Artikel: „Die Zeit“. */
export function withinSentence(name: string): string {
  return name.replace(/^(?:Der|Die|Das) /, (article) => article.toLowerCase());
}

export function joinNames(all: readonly { name: string }[]): string {
  return join(all.map(({ name }) => withinSentence(name)));
}

export const joinPlain = join;

/** Wen und was ein Teilsatz nennt: „der Gast (laut Bild) und Axios“. */
export function joinNamed(all: readonly Named[]): string {
  return join(
    all.map(({ name, is, publisher, accountOf }) => {
      if (is === 'publisher') return name;
      if (publisher !== undefined) return `${name} (${publisher})`;
      const within = is === 'actor' ? withinSentence(name) : name;
      return accountOf === undefined ? within : `${within} (laut ${accountOf})`;
    }),
  );
}

/** Nur in der Mitte eines Satzes klein: Namen, die klein geschrieben sind, bleiben es auch vorn. */
export function sentence(text: string, names: readonly string[]): string {
  return `${atStart(text, names)}.`;
}

export const text = { capital, joinNames, withinSentence };
