import { codeOf } from '../codePoint.ts';

/** Characters that look like others, and those: hyphens, ligatures, letters of other scripts. */
const plain: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u02D7': '-',
  '\uFE63': '-',
  '\uFF0D': '-',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ŀ: 'l·',
  ſ: 's',
  ı: 'i',
  ǆ: 'dž',
  ǉ: 'lj',
  ǌ: 'nj',
  '\u212A': 'K',
  '\u212B': 'Å',
  '\u2126': 'Ω',
  '\u00B5': 'μ',
  ...pairs('аеорсухіјѕһԁԛԝАВЕЗКМНОРСТУХІЈЅҮ', 'aeopcyxijshdqwABE3KMHOPCTYXIJSY'),
  ...pairs('οναρυγιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ovapuyiABEZHIKMNOPTYX'),
};

function pairs(alike: string, plainLetters: string): Record<string, string> {
  return Object.fromEntries([...alike].map((letter, index) => [letter, plainLetters[index]!]));
}

const anyAlike = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** A text in which characters that look alike are the same. */
export function withoutLookAlikes(text: string): string {
  return text.replace(anyAlike, (character) => plain[character]!);
}

/**
 * The characters of one text that the other has not, while it has what they look like, or that
 * nobody sees, named: "“с” (U+0441) for “c”". Nothing where there are none.
 */
export function nameLookAlikes(text: string, other: string): string | undefined {
  const named = new Set<string>();
  for (const [character] of text.matchAll(anyAlike))
    if (!other.includes(character) && withoutLookAlikes(other).includes(plain[character]!))
      named.add(`“${character}” (${codeOf(character)}) for “${plain[character]}”`);
  for (const [character] of text.matchAll(/\p{Cf}/gu))
    if (!other.includes(character)) named.add(`the invisible ${codeOf(character)}`);
  return named.size > 0 ? [...named].slice(0, 4).join(', ') : undefined;
}
