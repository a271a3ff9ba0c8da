import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { debianPackage, findOrInstall } from './findOrInstall.ts';

/**
 * The path of a Firefox that starts, which is installed from Debian's packages where there is none.
 * Nothing when it cannot be had.
 */
export function findOrInstallFirefox(): Promise<string | undefined> {
  return findOrInstall({
    name: 'Firefox',
    find: findFirefox,
    ways: debianPackage('firefox-esr'),
    byHand: 'Without Firefox its tests are skipped. Install Firefox by hand to run them.',
  });
}

export function findFirefox(): string | undefined {
  return [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  );
}
