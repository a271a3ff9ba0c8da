import { languageInForce } from './language.ts';

/** The way in which a text is read. */
export type Direction = 'ltr' | 'rtl';

/**
 * The direction of a language, by the script in which it is written:
 * `directionOf('ar')` //=> 'rtl', `directionOf('az-Arab')` //=> 'rtl', `directionOf('en-GB')` //=>
 * 'ltr'.
 */
export function directionOf(language: string): Direction {
  const known = directions.get(language) ?? workOut(language);
  directions.set(language, known);
  return known;
}

const directions = new Map<string, Direction>();

function workOut(language: string): Direction {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? 'Latn') ? 'rtl' : 'ltr';
}

/** The scripts of living languages that Unicode writes from right to left (ISO 15924). */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The direction of the page that is being made, which is that of its language. */
export function directionInForce(): Direction {
  return directionOf(languageInForce());
}

/** The attributes of a page: its language, and its direction where that is not the usual one. */
export function attributesOfPage(language: string): { lang: string; dir?: Direction } {
  const dir = directionOf(language);
  return { lang: language, ...(dir !== 'ltr' && { dir }) };
}

/**
 * The attributes of words on a page: their language, where it is another than the
 * page's, and their direction, where it is another as well.
 */
export function attributesOfWords(language: string | undefined): {
  lang?: string;
  dir?: Direction;
} {
  if (language === undefined) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionInForce() && { dir }) };
}
