import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from '@playwright/test';
import { test as reader } from './siteTest.ts';

export { expect } from './siteTest.ts';

/**
 * A reader before a page of another site: one with any body, or one that shows each of these
 * addresses of ours in a frame, as our own code for embedding has it.
 */
export const test = reader.extend<{
  openTheirs: (body: string) => Promise<void>;
  framed: (...paths: string[]) => Promise<Frame[]>;
}>({
  // Another site is another host, and of a frame that is refused the browser says so.
  quiet: async ({}, use) => use(),

  openTheirs: async ({ page }, use) => {
    let body = '';
    // On this machine, too: a browser keeps pages of the web at large from what is served here.
    const theirs = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><title>Theirs</title>${body}`),
    ).listen(0, '127.0.0.1');
    await once(theirs, 'listening');
    await use(async (their) => {
      body = their;
      await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`, {
        waitUntil: 'networkidle',
      });
    });
    theirs.close();
  },

  framed: async ({ page, site, openTheirs }, use) => {
    await use(async (...paths) => {
      await openTheirs(
        paths
          .map(
            (path) =>
              `<iframe src="${site}${path}" width="320" height="400" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
          )
          .join(''),
      );
      return page.frames().slice(1);
    });
  },
});
