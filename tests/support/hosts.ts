import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCaddy, serveWithCaddy } from '../../tools/setup/caddy.ts';
import { findNginx, serveWithNginx } from '../../tools/setup/nginx.ts';
import { pathOfPage, siteFiles } from '../../tools/release/siteFiles.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { headersAt } from '../../src/site/hosting/headersAt.ts';
import { contentTypes } from '../../src/site/hosting/server.ts';

/** A server of a built site. */
interface Host {
  name: string;
  origin: string;
  /** Whether it is one of those that readers are served by: our own is for who writes. */
  public: boolean;
  close(): void;
}

/**
 * A built site behind our own server, and behind nginx and Caddy, where they are there, with the
 * files that its build made for them.
 */
export async function hostsOf(dir: string, base: string): Promise<Host[]> {
  const nginx = findNginx();
  const caddy = findCaddy();
  const { url, close } = await serve(dir, base, 0);
  return [
    { name: 'our own server', origin: new URL(url).origin, public: false, close },
    ...(nginx === undefined
      ? []
      : [
          {
            name: 'nginx',
            public: true,
            ...(await serveWithNginx(nginx, dir, join(dir, '_nginx.conf'))),
          },
        ]),
    ...(caddy === undefined
      ? []
      : [
          {
            name: 'Caddy',
            public: true,
            ...(await serveWithCaddy(caddy, dir, join(dir, '_Caddyfile'))),
          },
        ]),
  ];
}

/** The addresses below the base of what readers can ask for of a built site, by file. */
export function addressesOf(dir: string): { file: string; path: string }[] {
  return siteFiles(dir)
    .files.filter((file) => !/^[_.][^/]*$/.test(file))
    .map((file) => ({ file, path: pathOfPage(file) }));
}

/**
 * What a server answers otherwise than it should: every file, but those at old addresses, with its
 * bytes, its type and the headers of the table, what is text packed; and what is not there with 404
 * and our page for it.
 */
export async function wrongAt(
  { origin, public: packs }: Host,
  dir: string,
  base: string,
): Promise<string[]> {
  const wrong: string[] = [];
  const old = readFileSync(join(dir, '_redirects'), 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]!);
  const ask = async (path: string, file: string, status: number) => {
    const answer = await fetch(origin + base.slice(0, -1) + path, {
      headers: { 'accept-encoding': 'gzip' },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const bytes = readFileSync(join(dir, file));
    const type = file.endsWith('.html') ? 'text/html' : contentTypes[/[^.]*$/.exec(file)![0]];
    const text =
      /\.(html|css|js|json|xml|csv|md|txt|atom|rss|bib|ris)$/.test(file) && bytes.length > 1024;
    const wanted = {
      'Access-Control-Allow-Origin': null,
      ...headersAt(base.slice(0, -1) + `/${file}`.replace(/\/index\.html$/, '/'), base),
      ...(type !== undefined && { 'Content-Type': `${type}; charset=utf-8` }),
      ...(packs && text && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    };
    if (answer.status !== status || !body.equals(bytes))
      wrong.push(`${path}: ${answer.status}, ${body.length} bytes of ${bytes.length}`);
    wrong.push(
      ...Object.entries(wanted)
        .filter(
          ([name, value]) =>
            (answer.headers.get(name)?.replace(/;charset/, '; charset') ?? null) !== value,
        )
        .map(([name]) => `${path} ${name}: ${answer.headers.get(name)}`),
    );
  };
  for (const { path, file } of addressesOf(dir))
    if (!packs || !old.includes(base.slice(0, -1) + path)) await ask(path, file, 200);
  for (const path of [
    '/nothing/',
    '/claims/nothing.json',
    '/articles/nothing.md',
    '/_astro/nothing.js',
    '/_headers',
    '/%5fheaders',
    '/_headers?x=/',
    '/_nginx.conf',
    '/.nojekyll',
  ])
    await ask(path, '404.html', 404);
  return wrong;
}

/** Where a server leads on from an address for good; nothing when it does not. */
export async function ledOn(
  { origin }: { origin: string },
  path: string,
): Promise<string | undefined> {
  const { status, headers } = await fetch(origin + path, { redirect: 'manual' });
  return status === 301 || status === 308 ? (headers.get('location') ?? undefined) : undefined;
}
