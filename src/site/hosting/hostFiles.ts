import { caddyfile } from './caddy.ts';
import { hostHeaders } from './hostHeaders.ts';
import type { Redirect } from './redirects.ts';
import { nginx } from './nginx.ts';
import type { SiteLocation } from './server.ts';

/**
 * The files of a built site that its host reads, by their names at its root. Those for our own
 * servers begin with `_`, which they do not serve to readers. `folders` are those of editions in
 * other languages.
 */
export function hostFiles(
  place: SiteLocation,
  redirects: readonly Redirect[],
  folders: readonly string[] = [],
): { [name: string]: string } {
  return {
    // Netlify and Cloudflare Pages.
    _headers: hostHeaders(place.base, folders),
    _redirects: lines(redirects, ({ from, to }) => `${from} ${to} 301`),
    // GitHub Pages, which otherwise leaves out files that begin with `_`.
    '.nojekyll': '',
    '_nginx.conf': nginx(place),
    '_redirects.nginx': lines(redirects, ({ from, to }) => `${from} ${to};`),
    _Caddyfile: caddyfile(place),
    // Caddy refuses an empty file.
    '_moved.caddy':
      '# Old addresses, and where what stood there is.\n' +
      lines(redirects, ({ from, to }) => `${from} ${to}`),
  };
}

/**
 * The files in `deploy/`, by name: for a site at the root of a host whose name is to be filled in.
 */
export function deployFiles(): { [name: string]: string } {
  const place = { base: '/', host: 'news.example' };
  return { 'nginx.conf': nginx(place), Caddyfile: caddyfile(place) };
}

function lines(redirects: readonly Redirect[], write: (redirect: Redirect) => string): string {
  return redirects.map((redirect) => `${write(redirect)}\n`).join('');
}
