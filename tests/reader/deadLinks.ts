import { readdirSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pagesOf } from './built.ts';

/** The links, fragments, pictures, styles and scripts of a built site that lead nowhere: `/claims/x/ -> /claims/y/#z`. */
export function deadLinksOf(dist: string, base: string): string[] {
  const pages = pagesOf(dist).map(page => ({ ...page, ...partsOf(page.html) }));
  const idsAt = new Map(pages.map(({ path, ids }) => [path, ids]));
  const files = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }).map(file => `/${file.replaceAll('\\', '/')}`));
  return pages.flatMap(({ path, urls }) => urls.filter(url => !leadsSomewhere(url, path)).map(url => `${path} -> ${url}`));

  function leadsSomewhere(url: string, from: string): boolean {
    const here = new URL(base.slice(0, -1) + from, 'http://site.example');
    if (!URL.canParse(url, here)) return false;
    const to = new URL(url, here);
    if (to.origin !== here.origin) return true;
    if (!to.pathname.startsWith(base)) return false;
    const path = decodeURIComponent(to.pathname.slice(base.length - 1));
    const ids = idsAt.get(path);
    if (!ids) return to.hash === '' && files.has(path) && !path.endsWith('.html');
    return to.hash === '' || ids.has(decodeURIComponent(to.hash.slice(1)));
  }
}

/** What a page names, and by which ids its parts can be named. */
function partsOf(html: string): { urls: string[]; ids: Set<string> } {
  const urls: string[] = [], ids = new Set<string>();
  const visit = (node: Tree.Node): void => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (['href', 'src', 'poster', 'action'].includes(name)) urls.push(value);
      if (name === 'srcset') urls.push(...value.split(',').map(each => each.trim().split(/\s+/)[0]!));
      if (['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'].includes(name)) urls.push(...value.split(/\s+/).map(id => `#${id}`));
      if (name === 'id') ids.add(value);
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { urls, ids };
}
