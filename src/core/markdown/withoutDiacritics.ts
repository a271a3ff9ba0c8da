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
 * A text as it is typed with plain letters alone: `withoutDiacritics('Wałęsa met Strauß.')` //=> 'Walesa met
 * Strauss.'
 */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/./gu, (letter) => inCaseOf(letter, plain[letter.toLowerCase()] ?? letter));
}

function inCaseOf(letter: string, written: string): string {
  return letter === letter.toLowerCase()
    ? written
    : written.charAt(0).toUpperCase() + written.slice(1);
}
