import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built site on this machine below its base path, and its own page for what does not exist. A file that stands packed beside itself (`x.html.gz`) is served so. Without a port it is 4321, or when that is taken the next that is free; port 0 is any. */
export async function serve(dir: string, base: string, port?: number): Promise<{ url: string; close(): void }> {
  const files = sirv(dir, { etag: true, gzip: true, onNoMatch: (_request, response) => notFound(dir, response) });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      files(request, response);
    } else if (path === '/') {
      response.writeHead(302, { location: base }).end();
    } else {
      notFound(dir, response);
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

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
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
  throw new Error(`The ports ${first} to ${first + 19} are all taken. Name a free one with --port.`);
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
