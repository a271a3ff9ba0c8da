/** A number as it stands in a row. */
export function ordinal(number: number): string {
  //=> ordinal(13) "13th", ordinal(2) "2nd"
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th'}`;
}
