/** Letters that by Unicode are no plain letter with a mark, and what is typed for them. */
const plain: { [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
};

/** These letters, for a class of a pattern that heeds no case. */
export const undecomposableLetters = Object.keys(plain).join('');

/**
 * A text as it is typed with plain letters alone: `withoutDiacritics('Wałęsa met Strauß.')` //=>
 * 'Walesa met Strauss.' In scripts in which marks are vowels or make another letter, as in Hindi,
 * Thai, Japanese and Korean, they stay: without them 'राम' and 'रोम' would be one word.
 */
export function withoutDiacritics(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(\p{L}?)\p{M}+/gu, (whole, letter: string) =>
      letter === '' || hasDiacritics.test(letter) ? letter : whole,
    )
    .normalize('NFC')
    .replace(/./gu, (letter) => inCaseOf(letter, plain[letter.toLowerCase()] ?? letter));
}

/** Most texts have no such letter, and every text of a record is asked about. */
const isPlain = /^[\x00-\x7F\u2010-\u2026]*$/;

/** Letters of scripts whose marks only tell how a letter is read or which of its kind it is. */
const hasDiacritics =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

function inCaseOf(letter: string, written: string): string {
  return letter === letter.toLowerCase()
    ? written
    : written.charAt(0).toUpperCase() + written.slice(1);
}
