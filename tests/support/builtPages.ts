import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /**
   * Its address below the base, with a slash at both ends: `/claims/call-during-talks/`. Of the
   * page for what does not exist: `/404.html`.
   */
  path: string;
  /**
   * What it is a page of: `articles` for a list, `articles/*` for one of them,
   * `articles/month` for those of a month, `claims/standing/*` for a narrowed list, `front`, `404`;
   * `redirect` for a page at an old address.
   */
  kind: string;
  /** Of a page in another language than the site's, its path: `uk`. */
  edition?: string;
  /** Its file in the built folder. */
  file: string;
  html: string;
}

/** Every page of a built site, sorted by address. */
export function pagesOf(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      const leadsOn = html.includes('<meta http-equiv="refresh"');
      const [own, edition] = withoutEdition(file);
      return {
        path: pathOf(file),
        kind: leadsOn ? 'redirect' : kindOf(own),
        ...(edition !== undefined && { edition }),
        file,
        html,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file as it would be called in the language of the site, and the path of its edition. */
function withoutEdition(file: string): [own: string, edition?: string] {
  const edition = /^(?:embed\/)?([a-z]{2,3})\//.exec(file)?.[1];
  return edition === undefined ? [file] : [file.replace(`${edition}/`, ''), edition];
}

/**
 * Of each kind the page with the most in it, and so in each further language, where the kind is
 * called after both (`uk/articles/*`); none that only leads on.
 */
export function onesToLookAt(pages: readonly BuiltPage[]): BuiltPage[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages.filter(({ kind }) => kind !== 'redirect')) {
    const kind = page.edition === undefined ? page.kind : `${page.edition}/${page.kind}`;
    if (page.html.length > (largest.get(kind)?.html.length ?? 0))
      largest.set(kind, { ...page, kind });
  }
  return [...largest.values()];
}

/** The kinds of pages that most readers see: the tag of a test that goes through all kinds. */
const chief = new Set(['front', 'articles/*', 'claims/*', 'claims', 'search']);

/**
 * Tags a test of a page of a kind that few readers see as slow, where one of each takes minutes.
 */
export function slowUnlessChief(kind: string): { tag: string[] } {
  return { tag: chief.has(kind) ? [] : ['@slow'] };
}

function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function kindOf(file: string): string {
  const parts = pathOf(file)
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0) return 'front';
  if (parts.length === 1) return parts[0]!.replace(/\.html$/, '');
  if (/^\d{4}-\d\d$/.test(parts[1]!)) return `${parts[0]}/month`;
  if (parts[0] === 'articles' && parts.length === 3) return `articles/*/${parts[2]}`;
  return parts.length === 2 ? `${parts[0]}/*` : `${parts[0]}/${parts[1]}/*`;
}
