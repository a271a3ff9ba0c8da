/** A word in the forms that a language has for numbers. Without its own, a number takes `other`. */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & { other: string };

/**
 * Chooses the form of a word for a number, by the rules of a language: `pluralIn('uk')(3, { one:
 * 'джерело', few: 'джерела', other: 'джерел' })` //=> 'джерела'
 */
export function pluralIn(language: string): (n: number, forms: Plural) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

/** The same, with the number before the word. */
export function countIn(language: string): (n: number, forms: Plural) => string {
  const plural = pluralIn(language);
  return (n, forms) => `${n} ${plural(n, forms)}`;
}
