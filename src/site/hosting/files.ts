import { caddyfile } from './caddy.ts';
import { hostHeaders } from './hostHeaders.ts';
import type { Moved } from './moved.ts';
import { nginx } from './nginx.ts';
import type { Place } from './place.ts';

/**
 * The files of a built site that are for its host and not for readers, by their names at its root:
 * of our own they begin with `_`, and no server of ours shows them.
 */
export function filesForHosts(place: Place, moved: readonly Moved[]): { [name: string]: string } {
  return {
    // Netlify and Cloudflare Pages.
    _headers: hostHeaders(place.base),
    _redirects: lines(moved, ({ from, to }) => `${from} ${to} 301`),
    // GitHub Pages, which else leaves out what begins with `_`.
    '.nojekyll': '',
    '_nginx.conf': nginx(place),
    '_moved.nginx': lines(moved, ({ from, to }) => `${from} ${to};`),
    _Caddyfile: caddyfile(place),
    // Caddy takes no file in which there is nothing.
    '_moved.caddy':
      '# Old addresses, and where what stood there is.\n' +
      lines(moved, ({ from, to }) => `${from} ${to}`),
  };
}

/**
 * What stands under `deploy/`: for a site at the root of a host whose name is yet to be written in.
 */
export function filesToDeploy(): { [name: string]: string } {
  const place = { base: '/', host: 'news.example' };
  return { 'nginx.conf': nginx(place), Caddyfile: caddyfile(place) };
}

function lines(moved: readonly Moved[], say: (moved: Moved) => string): string {
  return moved.map((each) => `${say(each)}\n`).join('');
}
