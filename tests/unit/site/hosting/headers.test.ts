import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../../../src/site/hosting/caddy.ts';
import { deployFiles } from '../../../../src/site/hosting/hostFiles.ts';
import { sections, type Headers } from '../../../../src/site/hosting/headers.ts';
import { headersAt } from '../../../../src/site/hosting/headersAt.ts';
import { hostHeaders } from '../../../../src/site/hosting/hostHeaders.ts';
import { nginx } from '../../../../src/site/hosting/nginx.ts';
import { metaPolicy } from '../../../../src/site/hosting/policy.ts';
import { asCaddy, asCloudflare, asNetlify, asNginx, rulesOf } from './asRead.ts';
import { observatory } from './observatory.ts';

const host = 'news.example';
const policy = 'Content-Security-Policy';

/**
 * Addresses of all kinds below a base: of pages, of data beside them, and of what stands by itself.
 */
const known = [
  '',
  'claims/x/',
  'claims/x.json',
  'articles/x/',
  'articles/x.md',
  'articles/x.bib',
  'claims/x.txt',
  'claims/x.csl.json',
  'topics/x.atom',
  'data/',
  'data/claims.csv',
  'embed/claims/x/',
  'embed/claims/x.json',
  'cards/x-1a2b.png',
  '_astro/x.css',
  '_astro/fonts/x.woff2',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'rules.js',
  'icon.svg',
  'feed.xml',
  'robots.txt',
  'sitemap-index.xml',
];

describe('the headers', () => {
  test.each(['/', '/news/'])('are the same by all files for hosts, below %s', (base) => {
    const files = {
      ngx: nginx({ base, host }),
      caddy: caddyfile({ base, host }),
      both: hostHeaders(base),
    };
    const agree = (path: string) => {
      const address = base + path;
      const wanted = headersAt(address, base);
      expect(asNginx(files.ngx, address), `nginx at ${address}`).toEqual(wanted);
      expect(asCaddy(files.caddy, address), `Caddy at ${address}`).toEqual(wanted);
      // Hosts with `_headers` know no rule for what no section has: only for that is the file not
      // enough.
      if (
        !sections.some(
          ({ at, headers }) =>
            'Cache-Control' in headers && at.some((each) => fitsWhole(each, `/${path}`)),
        )
      )
        return;
      expect(asNetlify(files.both, address), `Netlify at ${address}`).toEqual(wanted);
      const joined = asCloudflare(files.both, address);
      expect({ ...joined, [policy]: undefined }, `Cloudflare at ${address}`).toEqual({
        ...wanted,
        [policy]: undefined,
      });
      expect(joined[policy]!.split(', '), `Cloudflare at ${address}`).toContain(wanted[policy]);
    };
    known.forEach(agree);
    const part = fc.constantFrom(
      'claims',
      'embed',
      'cards',
      'data',
      'x',
      '_astro',
      'rules.js',
      'x.json',
      'x.md',
      'x.txt',
      'index.html',
      '.json',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => agree(parts.join('/'))),
      { seed: 4, numRuns: 300 },
    );
  });

  test('keep to what Cloudflare reads of `_headers`: a hundred rules, two thousand characters a line, one star an address', () => {
    const file = hostHeaders('/a-fairly-long-path/to/the-news/');
    expect(rulesOf(file).length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(rulesOf(file).filter(({ at }) => at.split('*').length > 2)).toEqual([]);
  });

  test('are those of pages in the folder of an edition in another language', () => {
    const file = hostHeaders('/news/', ['uk']);
    for (const read of [asNetlify, asCloudflare])
      expect(read(file, '/news/uk/claims/a-claim/')).toEqual(read(file, '/news/claims/a-claim/'));
  });

  test('let nothing be framed but embeds, on hosts that join rules and on hosts that do not', () => {
    const file = hostHeaders('/');
    for (const path of known) {
      const framed = [asNetlify, asCloudflare].map(
        (read) =>
          /frame-ancestors \*/.test(read(file, `/${path}`)[policy]!) &&
          !/frame-ancestors 'none'/.test(read(file, `/${path}`)[policy]!),
      );
      const embed = path.startsWith('embed/') && path.endsWith('/');
      expect(framed, path).toEqual([embed, embed]);
    }
  });

  test('forbid what is no page to load anything, but for the search, whose worker takes its policy from its own', () => {
    for (const path of known.filter((each) => /\.\w+$/.test(each)))
      expect(/default-src 'none'/.test(headersAt(`/${path}`, '/')[policy]!), path).toBe(
        !/^pagefind\/.*js$/.test(path),
      );
    for (const path of known.filter((each) => !/\.\w+$/.test(each)))
      expect(headersAt(`/${path}`, '/')[policy], path).not.toMatch(
        /default-src|script-src|style-src/,
      );
  });

  test("give data, and nothing else, to other sites' scripts", () => {
    const open = known.filter(
      (path) => headersAt(`/${path}`, '/')['Access-Control-Allow-Origin'] === '*',
    );
    expect(
      open.filter(
        (path) => !/^rules\.js$|^claims\/x\.txt$|\.(json|csv|xml|atom|md|bib|ris)$/.test(path),
      ),
    ).toEqual([]);
    expect(open).toEqual(
      expect.arrayContaining(['claims/x.json', 'data/claims.csv', 'rules.js', 'feed.xml']),
    );
  });

  test('of one address stand in one section, but for the policy', () => {
    for (const path of known) {
      const names = sections
        .filter(({ at }) => at.some((each) => fitsWhole(each, `/${path}`)))
        .flatMap(({ headers }) => Object.keys(headers))
        .filter((name) => name !== policy);
      expect(
        names.filter((name, i) => names.indexOf(name) !== i),
        path,
      ).toEqual([]);
    }
  });

  test("have no letter that a host's file reads otherwise", () => {
    expect(Object.values(headersAt('/', '/')).filter((value) => /["$\\{}\n]/.test(value))).toEqual(
      [],
    );
  });

  test('are written to deploy/ as the table says: `npm run hosting`', () => {
    for (const [name, text] of Object.entries(deployFiles()))
      expect(readFileSync(`deploy/${name}`, 'utf8'), name).toBe(text);
  });
});

describe("MDN's HTTP Observatory", () => {
  const rows = observatory(headersAt('/claims/x/', '/'), metaPolicy.join('; '));
  const sum = rows.reduce((total, { counts }) => total + counts, 100);

  test('gives a page at least 120, as docs/headers.md shows', () => {
    expect(sum).toBeGreaterThanOrEqual(120);
    const doc = readFileSync('docs/headers.md', 'utf8');
    for (const { test, found, counts } of rows)
      expect(doc).toContain(`| ${test} | ${found} | ${signed(counts)} |`);
    expect(doc).toContain(`| **Sum** | | **${sum}** |`);
  });

  test('takes off for what is missing', () => {
    const without = (name: string): Headers => ({ ...headersAt('/', '/'), [name]: '' });
    const sumOf = (headers: Headers, page = metaPolicy.join('; ')) =>
      observatory(headers, page).reduce((total, { counts }) => total + counts, 100);
    expect(
      [
        'Strict-Transport-Security',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Cross-Origin-Resource-Policy',
        policy,
      ].map((name) => sumOf(without(name)) - sum),
    ).toEqual([-20, -5, -5, -10, -25]);
    expect(
      sumOf(headersAt('/', '/'), `${metaPolicy.join('; ')}; script-src 'unsafe-inline'`) - sum,
    ).toBe(-30);
  });
});

describe("Google's CSP Evaluator", () => {
  const findingsIn = (text: string) =>
    new CspEvaluator(new CspParser(text).csp, Version.CSP3)
      .evaluate()
      .map(({ directive, value, severity }) => ({ directive, value, severity }));

  test('finds nothing in the policy of a page but that its own address may hold what others wrote', () => {
    const page = `${metaPolicy.join('; ')}; script-src 'self' 'sha256-${'a'.repeat(43)}='; style-src 'self'`;
    expect(findingsIn(page).filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)).toEqual([]);
    expect(findingsIn(page).filter(({ severity }) => severity === Severity.MEDIUM_MAYBE)).toEqual([
      expect.objectContaining({ directive: 'script-src', value: "'self'" }),
    ]);
    expect(findingsIn(page.replace("script-src 'self'", 'script-src *'))[0]?.severity).toBeLessThan(
      Severity.MEDIUM,
    );
  });

  test('finds nothing in that of files', () =>
    expect(
      findingsIn(headersAt('/claims/x.json', '/')[policy]!).filter(
        ({ severity }) => severity < Severity.INFO,
      ),
    ).toEqual([]));
});

/** Whether a section's address is this one, by the rule for stars. */
function fitsWhole(at: string, address: string): boolean {
  return new RegExp(
    `^${at
      .split('*')
      .map((each) => each.replaceAll('.', '\\.'))
      .join('.*')}$`,
  ).test(address);
}

function signed(counts: number): string {
  return counts > 0 ? `+${counts}` : counts < 0 ? `−${-counts}` : '0';
}
