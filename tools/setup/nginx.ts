import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasesFolder } from '../../src/site/hosting/server.ts';
import { debianPackage, findOrInstall } from './findOrInstall.ts';
import { linkTo, startServer, type Running } from './startServer.ts';

/**
 * The path of an nginx that starts, which is installed from Debian's packages where there is none.
 * Nothing when it cannot be had: then our own server stands in for it, with the same headers.
 */
export function findOrInstallNginx(): Promise<string | undefined> {
  return findOrInstall({
    name: 'nginx',
    find: findNginx,
    ways: debianPackage('nginx-light'),
    byHand:
      'Without nginx the site is tested behind our own server, with the same headers. Install nginx by hand to test what our file for it says.',
  });
}

export function findNginx(): string | undefined {
  return [
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/usr/local/bin/nginx',
    '/opt/homebrew/bin/nginx',
    '/usr/bin/nginx',
  ].find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['-v'], { stdio: 'ignore', timeout: 10_000 }).status === 0,
  );
}

/**
 * Serves a folder with nginx at a port of this machine, by one of our files for it, in which only
 * port and folder are others.
 */
export function serveWithNginx(
  nginx: string,
  dir: string,
  file: string,
  workers?: number,
): Promise<Running> {
  return startServer('nginx', (port, own) => {
    const config = writeNginxFiles(own, dir, file, port);
    if (workers !== undefined) writeFileSync(config, whole(own, workers));
    return [nginx, '-p', own, '-e', 'stderr', '-c', config];
  });
}

/**
 * Writes a whole configuration of nginx into a folder of its own, with one of our files for it, in
 * which only port and folder are others. Its path.
 */
export function writeNginxFiles(own: string, dir: string, file: string, port: number): string {
  const text = readFileSync(file, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replaceAll(`${releasesFolder}/current`, linkTo(dir, own));
  writeFileSync(join(own, 'site.conf'), text);
  const config = join(own, 'nginx.conf');
  writeFileSync(config, whole(own));
  mkdirSync(join(own, 'kept'), { recursive: true });
  return config;
}

/** One process, or as many as are named, which write nothing outside their folder. */
function whole(own: string, workers?: number): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${own}/kept/${each};`,
  );
  const processes =
    workers === undefined
      ? 'master_process off;'
      : // Else the workers are of a user who may not read a folder for the time being.
        `worker_processes ${workers}; ${process.getuid?.() === 0 ? 'user root;' : ''}`;
  return `daemon off; ${processes} pid ${own}/pid; worker_rlimit_nofile 1024;
events { worker_connections 512; }
http { types { ${types} } access_log off; sendfile on; ${kept.join(' ')} include ${own}/site.conf; }
`;
}

/** What the file `mime.types` that comes with nginx says of the endings that a site has. */
const types =
  'text/html html; text/css css; text/xml xml; text/plain txt; application/javascript js; application/json json; image/svg+xml svg; image/png png; font/woff2 woff2;';
