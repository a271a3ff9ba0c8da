import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersAt } from '../../src/site/hosting/headers.ts';
import { contentTypes } from '../../src/site/hosting/place.ts';

/**
 * Serves a built site on this machine below its base path, with the headers that hosts are told to
 * send, and its own page for what does not exist. A file that stands packed beside itself
 * (`x.html.gz`) is served so. Without a port it is 4321, or when that is taken the next that is
 * free; port 0 is any.
 */
export async function serve(
  dir: string,
  base: string,
  port?: number,
): Promise<{ url: string; close(): void }> {
  const files = sirv(dir, {
    etag: true,
    gzip: true,
    setHeaders: (response, path) => say(response, `${base}${path.slice(1)}`, base),
    onNoMatch: (_request, response) => notFound(dir, base, response),
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base) && !forHosts.test(path.slice(base.length))) {
      request.url = path.slice(base.length - 1);
      files(request, response);
    } else if (path === '/') {
      response.writeHead(302, { location: base }).end();
    } else {
      notFound(dir, base, response);
    }
  });
  await (port === undefined ? listenFrom(server, 4321) : listen(server, port));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What lies at the root of a site for its host alone. */
const forHosts = /^_[^/]*$/;

function notFound(dir: string, base: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  say(response, `${base}404.html`, base);
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
}

function say(response: ServerResponse, address: string, base: string): void {
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

async function listenFrom(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + 20; port += 1) {
    try {
      await listen(server, port);
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

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
