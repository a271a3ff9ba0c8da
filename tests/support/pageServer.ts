import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers at a path. */
export interface Answered {
  status?: number;
  headers?: { [name: string]: string | number };
  body?: string | Uint8Array;
  /** It never answers, or breaks off after what it has of the body. */
  fails?: 'hangs' | 'breaks off';
}

/** A server of made-up pages, which a test may change; and for which paths it was asked. */
export interface PageServer {
  url: string;
  pages: { [path: string]: Answered };
  asked: string[];
  stop(): Promise<void>;
}

export async function pageServer(pages: PageServer['pages']): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const { status = 200, headers = {}, body = '', fails } = pages[path] ?? { status: 404 };
    if (fails === 'hangs') return;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    if (fails === 'breaks off') response.write(body, () => request.socket.destroy());
    else response.end(request.method === 'HEAD' ? '' : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page with an article of these paragraphs, between what surrounds one on the web. */
export function pageOf(...paragraphs: string[]): string {
  return `<!doctype html><html lang="en"><head><title>A page</title><script>var words = 'not said';</script></head><body><nav><a href="/">Home</a></nav><article><h1>The talk</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article><footer>All rights reserved</footer></body></html>`;
}
