import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A web server as a host has one: nginx, or where that is not installed a small one of Node's that reads each file anew. */
export interface WebServer {
  is: 'nginx' | 'node';
  url: string;
  stop(): Promise<void>;
}

/** Serves a folder, which may be a symbolic link that changes. `scratch` is where the server may keep its own files. */
export async function webServer(root: string, scratch: string): Promise<WebServer> {
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(path => existsSync(path) && spawnSync(path, ['-v']).status === 0);
  return nginx === undefined ? ofNode(root) : await ofNginx(nginx, root, scratch);
}

async function ofNginx(nginx: string, root: string, scratch: string): Promise<WebServer> {
  mkdirSync(scratch, { recursive: true });
  const port = await freePort(), config = join(scratch, 'nginx.conf');
  writeFileSync(config, `
    daemon off; master_process off; pid ${scratch}/nginx.pid; error_log ${scratch}/error.log;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => `${name}_temp_path ${scratch}/${name};`).join(' ')}
      server { listen 127.0.0.1:${port}; root ${root}; index index.html; error_page 404 /404.html; }
    }`);
  const child = spawn(nginx, ['-c', config, '-p', scratch], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await fetch(url).then(answer => answer.text(), () => undefined) !== undefined) return { is: 'nginx', url, stop: () => (child.kill(), ended) };
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  child.kill();
  throw new Error('nginx did not answer.');
}

async function ofNode(root: string): Promise<WebServer> {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    const file = [path, join(path, 'index.html')].find(each => statSync(each, { throwIfNoEntry: false })?.isFile());
    response.writeHead(file === undefined ? 404 : 200).end(file === undefined ? 'Nothing is here.' : readFileSync(file));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    is: 'node',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => new Promise(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>(resolve => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise(resolve => socket.close(resolve));
  return port;
}
