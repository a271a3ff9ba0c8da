import { commonHeaders, sections, type Headers } from './headers.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read: one rule for everything below the
 * base, then those of each section.
 */
export function hostHeaders(base: string): string {
  const below = base.slice(0, -1);
  return [
    '# Made from src/site/hosting/headers.ts by each build.',
    rule(`${base}*`, commonHeaders),
    ...sections.flatMap(({ name, at, headers }) => [
      `\n# ${name}`,
      ...at.map((each) => rule(below + each, headers)),
    ]),
    '',
  ].join('\n');
}

function rule(at: string, headers: Headers): string {
  return [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
