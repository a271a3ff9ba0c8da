const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as it stands in a sentence: as a word up to twelve. */
export function sayNumber(count: number): string {
  return words[count] ?? String(count);
}
