import { unwrapped } from './unwrapped.ts';
import { withoutTracking } from './withoutTracking.ts';

/** Hosts of one site, by the names that it has besides. */
const aliases: readonly [host: RegExp, site: string][] = [
  [/^(?:twitter|fxtwitter|vxtwitter|fixupx)\.com$/, 'x.com'],
  [/^(?:music\.)?youtube(?:-nocookie)?\.com$/, 'youtube.com'],
  [/^(?:web\.facebook|fb)\.com$/, 'facebook.com'],
  [/^threads\.net$/, 'threads.com'],
  [/^(?:old|new|np|i)\.reddit\.com$/, 'reddit.com'],
  [/^telegram\.(?:me|dog)$/, 't.me'],
  [/^(?:[\w-]+\.)?nitter\.[a-z.]+$|^xcancel\.com$/, 'x.com'],
  [/^bbc\.co\.uk$/, 'bbc.com'],
  [/^guardian\.co\.uk$/, 'theguardian.com'],
  [/^dx\.doi\.org$/, 'doi.org'],
  [/^[a-z]{2}\.linkedin\.com$/, 'linkedin.com'],
];

/** Pages of one site that have several paths. `$1` is what they have in common. */
const paths: readonly [address: RegExp, key: string][] = [
  [/^youtu\.be\/([\w-]{11})(?:[?&].*)?$/, 'youtube.com/watch?v=$1'],
  [/^youtube\.com\/(?:shorts|live|embed|v)\/([\w-]{11})(?:[?&].*)?$/, 'youtube.com/watch?v=$1'],
  [/^youtube\.com\/watch\?(?:.*&)?v=([\w-]{11})(?:&.*)?$/, 'youtube.com/watch?v=$1'],
  [/^x\.com\/(?:i\/web|i|\w+)\/status(?:es)?\/(\d+).*$/i, 'x.com/status/$1'],
  [/^t\.me\/s\/(\w+\/\d+).*$/, 't.me/$1'],
  [/^t\.me\/(\w+\/\d+)\?.*$/, 't.me/$1'],
  [/^instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]+).*$/, 'instagram.com/p/$1'],
  [/^redd\.it\/(\w+).*$/, 'reddit.com/comments/$1'],
  [/^reddit\.com\/(?:r\/\w+\/)?comments\/(\w+)(?:\/\w*)?$/, 'reddit.com/comments/$1'],
  [/^arxiv\.org\/(?:abs|pdf|html)\/([^?]+?)(?:\.pdf)?$/, 'arxiv.org/abs/$1'],
];

/**
 * What all addresses of one page have in common, however they were copied: with `www.` or `m.`, by
 * another name of the site, with share or tracking parameters, as a page for phones, as an archived
 * copy. `sameAddress('https://youtu.be/abcdefghijk?si=x')` //=> 'youtube.com/watch?v=abcdefghijk'
 */
export function sameAddress(url: string): string {
  const page = original(url);
  if (!URL.canParse(page)) return page;
  const { hostname, port, pathname, searchParams, hash } = new URL(
    withoutTracking(page)?.clean ?? page,
  );
  const host = siteOf(hostname) + (port ? `:${port}` : '');
  const query = [...searchParams]
    .filter(([name, value]) => !isOtherForm(name, value))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const path = pathOf(host === 'doi.org' ? pathname.toLowerCase() : pathname);
  const part = hash.replace(/:~:.*$/s, '').replace(/^#(?:top|main|content|comments)?$/i, '');
  const address = `${host}${path}${query && `?${query}`}`;
  const [pattern, key] = paths.find(([each]) => each.test(address)) ?? [];
  return (pattern ? address.replace(pattern, key!) : address) + part;
}

/** The page itself, of an address that a program or an archive has put its own around. */
function original(url: string): string {
  const copy =
    /^https?:\/\/(?:web\.)?archive\.org\/(?:web|wayback)\/[\w*]+\/(\S+)$/i.exec(url) ??
    /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(?:[\d.-]+|o\/\w+|newest|oldest)\/(https?:\S+)$/i.exec(
      url,
    );
  if (copy)
    return original(/^https?:/i.test(copy[1]!) ? withSlashes(copy[1]!) : `http://${copy[1]}`);
  return unwrapped(url)?.inner ?? url;
}

/** Archives write `https:/host` for `https://host`. */
function withSlashes(url: string): string {
  return url.replace(/^(https?:)\/+/i, '$1//');
}

function siteOf(hostname: string): string {
  const host = hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|amp|touch)\.(?=[^.]+\.)/, '')
    .replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.');
  return aliases.find(([name]) => name.test(host))?.[1] ?? host;
}

function pathOf(pathname: string): string {
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/(?:\.amp(?=\.html?$)|\/amp(?:\.html?)?\/?$|^\/amp(?=\/))/i, '')
    .replace(/\/+$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether a parameter asks for the page in another form only: for phones, for paper. */
function isOtherForm(name: string, value: string): boolean {
  return /^(?:amp|print)$/i.test(name) || (/^outputType$/i.test(name) && value === 'amp');
}
