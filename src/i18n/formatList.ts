import { keptByName } from './keptByName.ts';

/** Names joined as a person would join them: "Axios, Bild and UNN". */
export function formatList(names: readonly string[], language: string): string {
  return conjunctions(language).format(names);
}

/** Names of which each is denied or possible: "Axios, Bild or UNN". */
export function formatAlternatives(names: readonly string[], language: string): string {
  return alternatives(language).format(names);
}

const conjunctions = keptByName((language) => new Intl.ListFormat(language));
const alternatives = keptByName(
  (language) => new Intl.ListFormat(language, { type: 'disjunction' }),
);
