import { commonHeaders, sections, type Headers } from './headers.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read: one rule for everything below the
 * base, then those of each section. `folders` are those of editions in other languages (`uk`), in
 * which all that is in no section of its own is a page or a file beside one.
 */
export function hostHeaders(base: string, folders: readonly string[] = []): string {
  const below = base.slice(0, -1);
  return [
    '# Made from src/site/hosting/headers.ts by each build.',
    rule(`${base}*`, commonHeaders),
    ...sections.flatMap(({ name, at, headers }) => [
      `\n# ${name}`,
      ...at.map((each) => rule(below + each, headers)),
      ...(name === 'pages' ? folders.map((folder) => rule(`${base}${folder}/*`, headers)) : []),
    ]),
    '',
  ].join('\n');
}

function rule(at: string, headers: Headers): string {
  return [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
