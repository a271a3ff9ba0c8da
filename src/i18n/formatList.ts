/** Names joined as a person would join them: "Axios, Bild and UNN". */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(names);
}

/** Names of which each is denied or possible: "Axios, Bild or UNN". */
export function formatAlternatives(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
