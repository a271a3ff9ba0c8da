import type { Named } from '../evidenceClauses.ts';
import { atStart, capital, joinIn } from '../plainSentence.ts';
import { countIn } from '../plural.ts';

const counted = countIn('fr');
const join = joinIn('fr');
/** « A, B ou C » */
export const either = joinIn('fr', 'disjunction');

/** `count(2, 'source', 'sources')` //=> '2 sources' ; zéro est au singulier. */
export function count(n: number, one: string, other: string): string {
  return counted(n, { one, other });
}

const numbers = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** Un nombre dans la phrase, devant un mot féminin : en lettres jusqu’à douze. */
export function sayNumber(n: number): string {
  return [...numbers, 'dix', 'onze', 'douze'][n] ?? String(n);
}

/** Un nom dans la phrase : « le Kremlin ». Les journaux gardent leur article : « Le Monde ». */
export function withinSentence(name: string): string {
  return name.replace(/^(?:Le |La |Les |L[’'])/, (article) => article.toLowerCase());
}

export function joinNames(all: readonly { name: string }[]): string {
  return join(all.map(({ name }) => withinSentence(name)));
}

export const joinPlain = join;

/** Qui et quoi une proposition nomme : « l’hôte (selon Bild) et Axios ». */
export function joinNamed(all: readonly Named[]): string {
  return join(
    all.map(({ name, is, publisher, accountOf }) => {
      if (is === 'publisher') return name;
      if (publisher !== undefined) return `${name} (${publisher})`;
      const within = is === 'actor' ? withinSentence(name) : name;
      return accountOf === undefined ? within : `${within} (selon ${accountOf})`;
    }),
  );
}

export function sentence(text: string, names: readonly string[]): string {
  return `${atStart(text, names)}.`;
}

export const text = { capital, joinNames, withinSentence };
