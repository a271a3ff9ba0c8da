import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasesFolder } from '../../src/site/hosting/server.ts';
import { debianPackage, findOrInstall } from './findOrInstall.ts';
import { linkTo, startServer, type Running } from './startServer.ts';

/**
 * The path of a Caddy that starts, which is installed from Debian's packages where there is none.
 * Nothing when it cannot be had.
 */
export function findOrInstallCaddy(): Promise<string | undefined> {
  return findOrInstall({
    name: 'Caddy',
    find: findCaddy,
    ways: debianPackage('caddy'),
    byHand:
      'Without Caddy our file for it is read by the tests, and not by Caddy. Install Caddy by hand to test what it answers.',
  });
}

export function findCaddy(): string | undefined {
  return ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['version'], { stdio: 'ignore', timeout: 10_000 }).status === 0,
  );
}

/**
 * Serves a folder with Caddy at a port of this machine, by one of our files for it, in which only
 * host, port and folder are others: over http, since nobody gives a certificate for this machine.
 */
export function serveWithCaddy(caddy: string, dir: string, file: string): Promise<Running> {
  return startServer('Caddy', (port, own) => {
    const config = writeCaddyFiles(own, dir, file, port);
    return [caddy, 'run', '--adapter', 'caddyfile', '--config', config];
  });
}

/**
 * Writes a configuration of Caddy into a folder: one of our files for it, in which only host, port
 * and folder are others. Its path.
 */
export function writeCaddyFiles(own: string, dir: string, file: string, port: number): string {
  const text = readFileSync(file, 'utf8')
    .replace(/^\S+ \{$/m, `http://localhost:${port} {\n\tbind 127.0.0.1`)
    .replaceAll(`${releasesFolder}/current`, linkTo(dir, own));
  const config = join(own, 'Caddyfile');
  writeFileSync(config, `{\n\tadmin off\n}\n${text}`);
  return config;
}
