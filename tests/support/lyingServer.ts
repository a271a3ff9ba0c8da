import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server that answers in every way that a page on the web does, by path; and what it was asked
 * for.
 */
export interface LyingServer {
  url: string;
  /** Each request: `HEAD /moved`. */
  asked: string[];
  agents: Set<string | undefined>;
  /** The most requests that were going on at the same time, by host, and of all together. */
  most: Map<string, number>;
  stop(): Promise<void>;
}

export async function lyingServer(): Promise<LyingServer> {
  const asked: string[] = [];
  const agents = new Set<string | undefined>();
  const going = new Map<string, number>();
  const most = new Map<string, number>();
  const server = createServer((request, response) => {
    const { method, url = '/' } = request;
    const host = request.headers.host ?? '';
    const path = url.split('?')[0]!;
    const before = asked.filter((each) => each.endsWith(` ${path}`)).length;
    asked.push(`${method} ${url}`);
    agents.add(request.headers['user-agent']);
    going.set(host, (going.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, going.get(host)!));
    most.set(
      'all',
      Math.max(
        most.get('all') ?? 0,
        [...going.values()].reduce((sum, each) => sum + each, 0),
      ),
    );
    response.once('close', () => going.set(host, going.get(host)! - 1));
    answer(path, { request, response, before });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    agents,
    most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  path: string,
  {
    request,
    response,
    before,
  }: { request: IncomingMessage; response: ServerResponse; before: number },
): void {
  const isHead = request.method === 'HEAD';
  const page = (status: number, title = 'A page', headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'text/html', ...headers })
      .end(isHead ? '' : `<title>${title}</title>`);
  const onwards = (status: number, location?: string) =>
    response.writeHead(status, location === undefined ? {} : { location }).end();
  const number = Number(/\d+$/.exec(path)?.[0]);
  if (path === '/wayback/available')
    return void response.end(
      JSON.stringify({
        archived_snapshots:
          copies[new URL(request.url!, 'http://x').searchParams.get('url')!.replace(/^.*\//, '')] ??
          {},
      }),
    );
  if (path.startsWith('/status/')) return void page(number);
  if (path.startsWith('/far/')) return void onwards(302, `/far/${number + 1}`);
  switch (path) {
    case '/':
    case '/well':
      return void page(200);
    case '/slow':
      return void setTimeout(() => page(200), 30);
    case '/paper.pdf':
      return void response.writeHead(200, { 'content-type': 'application/pdf' }).end();
    case '/moved':
      return void onwards(301, '/moved-again');
    case '/moved-again':
      return void onwards(308, 'well#part');
    case '/moved-then-found':
      return void onwards(301, '/found');
    case '/found':
      return void onwards(302, '/well');
    case '/moved-to-nothing':
      return void onwards(301, '/status/410');
    case '/to-front':
      return void onwards(302, '/');
    case '/to-mail':
      return void onwards(301, 'mailto:desk@example.org');
    case '/to-nowhere':
      return void onwards(302);
    case '/to-inside':
      return void onwards(302, 'http://inside.example/');
    case '/loop':
      return void onwards(302, '/loop-on');
    case '/loop-on':
      return void onwards(302, '/loop');
    case '/busy-once':
      return void (before === 0 ? page(429, '', { 'retry-after': '7' }) : page(200));
    case '/busy-until':
      return void (before === 0
        ? page(503, '', { 'retry-after': new Date(Date.now() + 9500).toUTCString() })
        : page(200));
    case '/busy-for-long':
      return void page(429, '', { 'retry-after': '86400' });
    case '/fails-twice':
      return void page(before < 2 ? 500 : 200);
    case '/hangs':
      return;
    case '/hangs-in-the-page':
      return void (isHead
        ? page(200)
        : response.writeHead(200, { 'content-type': 'text/html' }).write('<title>A'));
    case '/closes':
      return void request.socket.destroy();
    case '/breaks-off':
      return void (isHead
        ? page(200)
        : response
            .writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 })
            .write('<title>A', () => request.socket.destroy()));
    case '/no-head':
      return void page(isHead ? 404 : 200);
    case '/only-head':
      return void page(isHead ? 200 : 404);
    case '/soft':
      return void page(200, '404 – Page not found');
    default:
      page(404);
  }
}

const copies: { [last: string]: object } = {
  410: {
    closest: {
      available: true,
      url: 'http://web.archive.org/web/20250819093000/http://example.org/410',
      timestamp: '20250819093000',
      status: '200',
    },
  },
  404: {
    closest: {
      available: true,
      url: 'http://web.archive.org/web/20250819093000/http://example.org/404',
      timestamp: '20250819093000',
      status: '404',
    },
  },
};
