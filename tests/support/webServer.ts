import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findNginx, serveWithNginx } from '../../tools/setup/nginx.ts';

/**
 * Serves a folder, which may be a symbolic link that changes, as a host does: with nginx and our
 * own file for it, or where that is not installed with a small server that reads each file anew.
 */
export async function webServer(root: string): Promise<{ origin: string; close(): void }> {
  const nginx = findNginx();
  return nginx === undefined
    ? await ofNode(root)
    : await serveWithNginx(nginx, root, 'deploy/nginx.conf');
}

async function ofNode(root: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    const file = [path, join(path, 'index.html')].find((each) =>
      statSync(each, { throwIfNoEntry: false })?.isFile(),
    );
    response
      .writeHead(file === undefined ? 404 : 200)
      .end(file === undefined ? 'Nothing is here.' : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
