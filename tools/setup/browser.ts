import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { debianPackage, findOrInstall } from './findOrInstall.ts';

/**
 * The path of a Chromium that starts. Without one on this machine it is installed: Playwright's
 * own, failing that Debian's package. Nothing when neither can be had; what was tried is said.
 */
export function findOrInstallChromium(): Promise<string | undefined> {
  return findOrInstall({
    name: 'Chromium',
    find: findChromium,
    ways: [
      {
        saying: 'Playwright fetches its own; this can take some minutes.',
        command: [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
        minutes: 5,
      },
      ...debianPackage('chromium'),
    ],
    byHand:
      "Install Chromium by hand, and run the tests again: `npx playwright install --with-deps chromium`, or your system's package.",
  });
}

/** Playwright's own Chromium, else the system's. One that cannot load its libraries is none. */
export function findChromium(): string | undefined {
  return [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find(
    (path) =>
      existsSync(path) &&
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  );
}
