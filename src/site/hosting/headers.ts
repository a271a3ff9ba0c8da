import { formats } from '../formats/registry.ts';
import { routes } from '../routes.ts';
import { embedPolicy, filePolicy, pagePolicy, searchPolicy } from './policy.ts';

/** The bill of materials of a site, at its root. */
export const sbomFile = 'sbom.cdx.json';

/** Headers by their names. */
export type Headers = { readonly [name: string]: string };

/** Addresses whose responses have the same headers. */
export interface Section {
  name: string;
  /**
   * Addresses below the base: one (`/rules.js`), all below one (`/cards/*`), or all with an ending
   * (`/*.json`). A star stands for any letters, slashes too.
   */
  at: readonly string[];
  headers: Headers;
}

/** The headers of every response. */
export const commonHeaders: Headers = {
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

/** Asked for each time; not sent again while unchanged. */
const fresh = 'public, max-age=0, must-revalidate';
/** For files with a digest of their content in the address. */
const immutable = 'public, max-age=31536000, immutable';

/** The headers of pages, and of all that is in no section. */
export const defaultHeaders: Headers = {
  'Content-Security-Policy': pagePolicy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': fresh,
};

/**
 * THE table: the headers of a response beside `commonHeaders`. Where an address is in several
 * sections, the last with a header decides. Only the policy may be in more than one: hosts either
 * take the later rule (Netlify) or join both (Cloudflare), and of two policies both must allow.
 */
export const sections: readonly Section[] = [
  {
    name: 'pages',
    at: ['/', '/index.html', '/404.html', ...foldersOf('pages')],
    headers: defaultHeaders,
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
    at: ['/cards/*', '/pictures/*'],
    headers: {
      'Content-Security-Policy': filePolicy,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': immutable,
    },
  },
  {
    name: 'styles, scripts and fonts',
    at: ['/_astro/*'],
    headers: {
      'Content-Security-Policy': filePolicy,
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': immutable,
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
      '/events.ics',
      '/favicon.ico',
      '/feed*',
      '/icon.svg',
      '/licences.txt',
      '/robots.txt',
      '/rules.js',
      `/${sbomFile}`,
      '/sitemap*',
      '/without.css',
      '/without.js',
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
