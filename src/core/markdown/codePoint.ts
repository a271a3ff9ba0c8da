/** The code of a character by which Unicode names it: `codeOf('ß')` //=> 'U+00DF' */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
