import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { releases } from '../site/hosting/place.ts';
import { debianPackage, findOrInstall } from './findOrInstall.ts';

/** The path of an nginx that starts, which is installed from Debian's packages where there is none. Nothing when it cannot be had: then our own server stands in for it, with the same headers. */
export function findOrInstallNginx(): Promise<string | undefined> {
  return findOrInstall({
    name: 'nginx',
    find: findNginx,
    ways: debianPackage('nginx-light'),
    byHand: 'Without nginx the site is tested behind our own server, with the same headers. Install nginx by hand to test what our file for it says.',
  });
}

export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx', '/usr/bin/nginx']
    .find(path => existsSync(path) && spawnSync(path, ['-v'], { stdio: 'ignore', timeout: 10_000 }).status === 0);
}

/** Serves a folder with nginx at a port of this machine, by one of our files for it, in which only port and folder are others. */
export async function serveWithNginx(nginx: string, dir: string, file: string): Promise<{ origin: string; close(): void }> {
  const own = mkdtempSync(join(tmpdir(), 'sourceline-nginx-')), port = await freePort();
  const text = readFileSync(file, 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('listen [::]:80;', '').replaceAll(`${releases}/current`, resolve(dir));
  writeFileSync(join(own, 'site.conf'), text);
  writeFileSync(join(own, 'nginx.conf'), whole(own));
  mkdirSync(join(own, 'kept'));
  const child = spawn(nginx, ['-p', own, '-e', join(own, 'errors'), '-c', join(own, 'nginx.conf')], { stdio: 'ignore' });
  const close = () => {
    child.kill();
    rmSync(own, { recursive: true, force: true });
  };
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await fetch(origin).then(() => true, () => false)) return { origin, close };
    await new Promise(done => setTimeout(done, 25));
  }
  const errors = existsSync(join(own, 'errors')) ? readFileSync(join(own, 'errors'), 'utf8') : '';
  close();
  throw new Error(`nginx does not start with ${file}. ${errors}`);
}

/** One process, which writes nothing outside its folder. */
function whole(own: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(each => `${each}_temp_path ${own}/kept/${each};`);
  return `daemon off; master_process off; pid ${own}/pid; worker_rlimit_nofile 1024;
events { worker_connections 512; }
http { types { ${types} } access_log off; ${kept.join(' ')} include ${own}/site.conf; }
`;
}

/** What the file `mime.types` that comes with nginx says of the endings that a site has. */
const types = 'text/html html; text/css css; text/xml xml; text/plain txt; application/javascript js; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2;';

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
