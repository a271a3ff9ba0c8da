/** Each word of a text that has letters which the search does not take for plain ones, as it is typed without them, once: `plainWords('Wałęsa met Strauß.')` //=> ['Walesa', 'Strauss']. Letters with a mark that comes off (é, ę) it takes for plain by itself. */
export function plainWords(text: string): string[] {
  const words = text.match(new RegExp(`[\\p{L}\\p{M}'’-]*[${Object.keys(plain).join('')}][\\p{L}\\p{M}'’-]*`, 'giu')) ?? [];
  return [...new Set(words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/./gu, (letter) => inCaseOf(letter, plain[letter.toLowerCase()] ?? letter))))];
}

/** Letters that are no plain letter with a mark, by Unicode, and what is typed for them. */
const plain: { [letter: string]: string } = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ı: 'i', ŧ: 't', ŋ: 'n' };

function inCaseOf(letter: string, written: string): string {
  return letter === letter.toLowerCase() ? written : written.charAt(0).toUpperCase() + written.slice(1);
}
