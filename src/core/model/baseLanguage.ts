/** A language without its region: `baseLanguage('de-AT')` //=> 'de' */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
