/** `count(2, 'claim')` //=> '2 claims' */
export function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`;
}

/** Names joined as a person would join them. */
export function list(names: string[], language: string): string {
  return new Intl.ListFormat(language).format(names);
}
