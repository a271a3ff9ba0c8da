import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOfPage } from './partsOfPage.ts';
import { pathOfPage, siteFiles } from './siteFiles.ts';

/** A page or another file of a built site, with the addresses that it names. */
export interface Naming {
  /** Its address below the base: `/claims/they-spoke/`, `/_astro/site.css`. */
  path: string;
  urls: readonly string[];
  /** Of a page: the ids of its parts. */
  ids?: ReadonlySet<string>;
}

/** Where a site is served: below which path, and at which host when that is known. */
export interface Place {
  base: string;
  site?: string;
}

/**
 * The addresses of a site that lead nowhere within it: `/claims/x/ -> /claims/y/#z`. An address
 * that begins with the site's own is one within it.
 * `files` are the paths of all its files, such as `claims/index.html`.
 */
export function deadLinks(
  namings: readonly Naming[],
  files: readonly string[],
  { base, site = 'http://site.example' }: Place,
): string[] {
  const idsAt = new Map(namings.map(({ path, ids }) => [path, ids]));
  const paths = new Set(files.map((file) => `/${file}`));
  return namings.flatMap(({ path, urls }) =>
    urls.filter((url) => !leadsSomewhere(url, path)).map((url) => `${path} -> ${url}`),
  );

  function leadsSomewhere(url: string, from: string): boolean {
    const here = new URL(base.slice(0, -1) + from, site);
    if (!URL.canParse(url, here)) return false;
    const to = new URL(url, here);
    if (to.origin !== here.origin) return true;
    if (!to.pathname.startsWith(base)) return false;
    const path = decoded(to.pathname.slice(base.length - 1));
    const ids = idsAt.get(path);
    if (!ids) return to.hash === '' && paths.has(path) && !path.endsWith('.html');
    return to.hash === '' || ids.has(decoded(to.hash.slice(1)));
  }
}

/** The dead links of the pages of a built site. */
export function deadLinksOf(dir: string, base: string): string[] {
  const { files } = siteFiles(dir);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: pathOfPage(file),
      ...partsOfPage(readFileSync(join(dir, file), 'utf8')),
    }));
  return deadLinks(pages, files, { base });
}

/** An address without its percent signs; one that has them wrong as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
