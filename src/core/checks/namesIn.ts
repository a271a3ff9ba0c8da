import type { Actor } from '../model/model.ts';

/** A text as names are looked for in it: its words in small letters, without a possessive ’s. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The names by which a text may name an actor: a person by the family name too. */
export function namesOf({ name, kind, aliases }: Actor): string[] {
  const short = kind === 'person' ? (name.split(' ').at(-1) ?? name) : name.replace(/^The /, '');
  return [...(kind === 'person' ? [name] : []), short, ...aliases];
}

/**
 * Tells of a text whether it names one of some names, as whole words; in a language with cases,
 * `isForm` tells which words are forms of a name’s; in scripts that put no spaces between words, or
 * join particles to them, wherever its letters stand.
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
      if (` ${plain} `.includes(isJoined.test(wanted) ? wanted : ` ${wanted} `)) return true;
      const parts = wanted.split(' ');
      return (
        isForm !== undefined &&
        words.some((_, i) =>
          parts.every((part, j) => words[i + j] !== undefined && isForm(words[i + j]!, part)),
        )
      );
    });
}

/** Whether the last word of a name is of such a script. */
const isJoined =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{M}ー]*$/u;
