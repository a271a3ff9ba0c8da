/** A sentence of a text, and the digest by which it is known. */
export interface DigestedSentence {
  sentence: string;
  digest: string;
}

/**
 * The sentences of a text, each with a digest of four letters (FNV-1a): the same for the same
 * words, however their lines are broken. Cut by rule and not by `Intl.Segmenter`, which cuts
 * otherwise in another version: a digest is kept in a file.
 */
export function digestedSentences(text: string): DigestedSentence[] {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?…؟۔।]["'”’»)\]]*) |(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ sentence, digest: digestOf(sentence) }));
}

/** Without vowels a digest is never a word, and without digits never a number. */
const letters = 'bcdfghjklmnpqrstvwxz';
const digits = 4;

function digestOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < sentence.length; i++)
    hash = Math.imul(hash ^ sentence.charCodeAt(i), 0x01000193) >>> 0;
  let digest = '';
  for (let i = 0; i < digits; i++) {
    digest += letters[hash % letters.length];
    hash = Math.floor(hash / letters.length);
  }
  return digest;
}

/** What a digest of pieces looks like: sentences joined by hyphens, pieces by spaces. */
export const digestPattern = new RegExp(
  `^(?:[${letters}]{${digits}}(?:-[${letters}]{${digits}})*(?: |$))+$`,
);
