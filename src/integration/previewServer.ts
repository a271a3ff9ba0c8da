import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CreatePreviewServer } from 'astro';
import sirv from 'sirv';
import { headersAt } from '../site/hosting/headersAt.ts';
import { contentTypes } from '../site/hosting/server.ts';

/**
 * Astro's entry point for `astro preview`: Astro's own server would not send our headers. At the
 * default port 4321 the next free one is taken when it is in use; at another that is an error.
 */
const createPreviewServer: CreatePreviewServer = async ({ client, outDir, base, port, host }) => {
  const dir = fileURLToPath(outDir ?? client);
  if (!existsSync(join(dir, 'index.html')))
    throw new Error(
      'Nothing has been built. Run `npm run build` first, or `npm start`, which does both.',
    );
  const { url, close } = await serve(dir, base, port === defaultPort ? undefined : port, host);
  console.log(`\nThe site is at ${url}  (stop it with Ctrl+C)`);
  const closed = Promise.withResolvers<void>();
  return {
    host,
    port: Number(new URL(url).port),
    closed: () => closed.promise,
    stop: async () => {
      close();
      closed.resolve();
    },
  };
};
export default createPreviewServer;

const defaultPort = 4321;

/**
 * Serves a built site below its base path, with the headers that hosts are told to send, and its
 * own page for addresses that do not exist. Where a file has a packed copy beside it (`x.html.gz`),
 * that is served. Without a port it is 4321 or the next free one; port 0 is any free one.
 * Without a host it serves this machine only.
 */
export async function serve(
  dir: string,
  base: string,
  port?: number,
  host: string | undefined = 'localhost',
): Promise<{ url: string; close(): void }> {
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    setHeaders: (response, path) => setHeaders(response, `${base}${path.slice(1)}`, base),
    onNoMatch: (_request, response) => notFound(dir, base, response),
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!isAsked(request.headers.host, host)) {
      response
        .writeHead(403, { 'content-type': 'text/plain;charset=utf-8' })
        .end('This server answers to names of this machine only. Name another with --host.');
    } else if (path.startsWith(base) && !isHidden(path.slice(base.length))) {
      request.url = path.slice(base.length - 1);
      files(request, response);
    } else if (path === '/') {
      response.writeHead(302, { location: base }).end();
    } else {
      notFound(dir, base, response);
    }
  });
  await (port === undefined ? listenFrom(server, defaultPort, host) : listen(server, port, host));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Whether an address is that of a file which is for the host only, at the root of the site, however
 * it is written; or none that can be read.
 */
function isHidden(address: string): boolean {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return /^_[^/]*$/.test(posix.normalize(`/${path}`).slice(1));
  } catch {
    return true;
  }
}

/**
 * Whether somebody asks this machine by a name that it was given: a page elsewhere, whose name
 * leads here, is not to read what is not published yet. `host` is what `--host` names.
 */
function isAsked(asked: string | undefined, host: string): boolean {
  const name = URL.parse(`http://${asked}`)?.hostname;
  return (
    name !== undefined &&
    (/^(?:.*\.)?localhost$/.test(name) ||
      isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
      [host, hostname()].some((own) => own.toLowerCase() === name))
  );
}

function notFound(dir: string, base: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  setHeaders(response, `${base}404.html`, base);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

function setHeaders(response: ServerResponse, address: string, base: string): void {
  const type = contentTypes[/[^.]*$/.exec(address)![0]];
  response.setHeaders(
    new Map(
      Object.entries({
        ...headersAt(address, base),
        ...(type !== undefined && { 'Content-Type': `${type}; charset=utf-8` }),
      }),
    ),
  );
}

async function listenFrom(server: Server, first: number, host: string): Promise<void> {
  for (let port = first; port < first + 20; port += 1) {
    try {
      await listen(server, port, host);
      if (port !== first) console.log(`Port ${first} is taken, so port ${port} is used.`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `The ports ${first} to ${first + 19} are all taken. Name a free one with --port.`,
  );
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? Object.assign(
              new Error(`Port ${port} is taken. Stop what uses it, or name another with --port.`),
              { code: error.code },
            )
          : error,
      );
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}
