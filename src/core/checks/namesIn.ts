import type { Actor } from '../model/model.ts';

/** A text as names are looked for in it: its words in small letters, without a possessive ’s. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The names by which a text may name an actor: a person by the family name too. */
export function namesOf({ name, kind, aliases }: Actor): string[] {
  const short = kind === 'person' ? (name.split(' ').at(-1) ?? name) : name.replace(/^The /, '');
  return [...(kind === 'person' ? [name] : []), short, ...aliases];
}

/**
 * Tells of a text whether it names one of some names, as whole words; in a language with cases,
 * `isForm` tells which words are forms of a name’s.
 */
export function nameFinder(
  text: string,
  isForm?: (word: string, name: string) => boolean,
): (names: readonly string[]) => boolean {
  const plain = plainWords(text);
  const words = plain.split(' ');
  return (names) =>
    names.some((name) => {
      const wanted = plainWords(name);
      if (wanted === '') return false;
      if (` ${plain} `.includes(` ${wanted} `)) return true;
      const parts = wanted.split(' ');
      return (
        isForm !== undefined &&
        words.some((_, i) =>
          parts.every((part, j) => words[i + j] !== undefined && isForm(words[i + j]!, part)),
        )
      );
    });
}
