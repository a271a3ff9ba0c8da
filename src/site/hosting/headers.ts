import { formats } from '../formats/registry.ts';
import { routes } from '../routes.ts';
import { embedPolicy, filePolicy, pagePolicy, searchPolicy } from './policy.ts';

/** Headers by their names. */
export type Headers = { readonly [name: string]: string };

/** Addresses that answer with the same headers. */
export interface Section {
  name: string;
  /**
   * Addresses below the base: one (`/rules.js`), all below one (`/cards/*`), or all with an ending
   * (`/*.json`). A star stands for any letters, slashes too.
   */
  at: readonly string[];
  headers: Headers;
}

/** What every answer says. */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** To be asked for anew each time; unchanged, it is not sent again. */
const fresh = 'public, max-age=0, must-revalidate';
/** Its address has a digest of what it holds. */
const forEver = 'public, max-age=31536000, immutable';

/** Of pages, and of all that no section has. */
export const otherwise: Headers = {
  'Content-Security-Policy': pagePolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': fresh,
};

/**
 * THE table: what an address answers beside `everywhere`. Where several sections have an address,
 * the last that has a header says it.
 * Of those only the policy may be in two: hosts either take the later rule (Netlify) or join both
 * (Cloudflare), and two joined policies must both allow.
 */
export const sections: readonly Section[] = [
  {
    name: 'pages',
    at: ['/', '/index.html', '/404.html', ...foldersOf('pages')],
    headers: otherwise,
  },
  {
    name: 'embeds',
    at: foldersOf('embeds'),
    headers: {
      'Content-Security-Policy': embedPolicy,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': fresh,
    },
  },
  {
    name: 'cards',
    at: ['/cards/*'],
    headers: {
      'Content-Security-Policy': filePolicy,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': forEver,
    },
  },
  {
    name: 'styles, scripts and fonts',
    at: ['/_astro/*'],
    headers: {
      'Content-Security-Policy': filePolicy,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': forEver,
    },
  },
  {
    name: 'search',
    at: ['/pagefind/*'],
    headers: {
      'Content-Security-Policy': searchPolicy,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': fresh,
    },
  },
  {
    name: 'files at the root',
    at: [
      '/addresses.json',
      '/apple-touch-icon.png',
      '/favicon.ico',
      '/feed*',
      '/icon.svg',
      '/licences.txt',
      '/robots.txt',
      '/rules.js',
      '/sitemap*',
    ],
    headers: {
      'Content-Security-Policy': filePolicy,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': fresh,
    },
  },
  {
    name: 'data',
    at: openAddresses(),
    headers: { 'Content-Security-Policy': filePolicy, 'Access-Control-Allow-Origin': '*' },
  },
];

/** The addresses of the files that scripts of any site may read: `/*.json`, `/*.csv`. */
function openAddresses(): string[] {
  const addresses = formats.flatMap(
    ({ ending, open }) => open ?? [`/*.${ending.split('.').at(-1)}`],
  );
  return [...new Set(addresses)];
}

/** The addresses below each folder that has a page of a section: `/actors/*`, `/articles/*`. */
function foldersOf(section: (typeof routes)[number]['headers']): string[] {
  const folders = routes
    .filter(({ headers, path }) => headers === section && /^[a-z]/.test(path))
    .map(({ path }) => `/${path.split('/')[0]}/*`);
  return [...new Set(folders)].sort();
}

/** The headers that differ from section to section. */
export const differing: readonly string[] = [
  ...new Set(sections.flatMap(({ headers }) => Object.keys(headers))),
];

/**
 * What an address answers, below the base: `headersAt('/news/rules.js', '/news/')`. One that no
 * section has answers as a page does, if only with the one that says that there is nothing.
 */
export function headersAt(address: string, base: string): Headers {
  const having = sections.filter(({ at }) => patternOf(at, base).test(address));
  return Object.assign({}, everywhere, otherwise, ...having.map(({ headers }) => headers));
}

/**
 * The addresses of a section below a base, as one pattern: `patternOf(['/rules.js', '/*.json'],
 * '/news/')` //=> /^\/news\/(rules\.js|.*\.json)$/
 */
export function patternOf(at: readonly string[], base: string): RegExp {
  const parts = at.map((each) => escaped(each.slice(1)).replaceAll('\\*', '.*'));
  return new RegExp(`^${escaped(base)}(${parts.join('|')})$`);
}

/** A text as a pattern of itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
