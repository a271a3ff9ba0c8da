import { commonHeaders, defaultHeaders, sections, type Headers } from './headers.ts';

/** The names of the headers that differ between sections. */
export const varyingHeaders: readonly string[] = [
  ...new Set(sections.flatMap(({ headers }) => Object.keys(headers))),
];

/**
 * The headers of the response for an address: `headersAt('/news/rules.js', '/news/')`. An address
 * in no section gets those of a page, be it that of the page “not found”.
 */
export function headersAt(address: string, base: string): Headers {
  const having = sections.filter(({ at }) => patternOf(at, base).test(address));
  return Object.assign({}, commonHeaders, defaultHeaders, ...having.map(({ headers }) => headers));
}

/**
 * The addresses of a section below a base, as one pattern: `patternOf(['/rules.js', '/*.json'],
 * '/news/')` //=> /^\/news\/(rules\.js|.*\.json)$/
 */
export function patternOf(at: readonly string[], base: string): RegExp {
  const parts = at.map((each) => escapeRegex(each.slice(1)).replaceAll('\\*', '.*'));
  return new RegExp(`^${escapeRegex(base)}(${parts.join('|')})$`);
}

/** Escapes a text for a pattern that matches it. */
export function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The source of a pattern in the syntax of servers, where a slash is not escaped. */
export function regexSource({ source }: RegExp): string {
  return source.replaceAll('\\/', '/');
}
