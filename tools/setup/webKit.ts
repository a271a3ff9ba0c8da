import { existsSync, globSync } from 'node:fs';
import { debianPackage, findOrInstall } from './findOrInstall.ts';

/** What is needed to drive WebKitGTK, the engine that Safari has, where there is no Safari. */
export interface WebKit {
  driver: string;
  browser: string;
  /** A display that nobody sees. */
  display: string;
}

/**
 * WebKitGTK with its driver and a display, which are installed from Debian's packages where they
 * are not there. Nothing when they cannot be had.
 */
export async function findOrInstallWebKit(): Promise<WebKit | undefined> {
  await findOrInstall({
    name: 'WebKitGTK',
    find: () => findWebKit()?.driver,
    ways: debianPackage('webkit2gtk-driver xvfb'),
    byHand:
      'Without WebKitGTK its tests are skipped. Install webkit2gtk-driver and xvfb by hand to run them.',
  });
  return findWebKit();
}

export function findWebKit(): WebKit | undefined {
  const [driver, browser, display] = [
    ['/usr/bin/WebKitWebDriver'],
    globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().toReversed(),
    ['/usr/bin/Xvfb'],
  ].map((paths) => paths.find((path) => existsSync(path)));
  return driver && browser && display ? { driver, browser, display } : undefined;
}
