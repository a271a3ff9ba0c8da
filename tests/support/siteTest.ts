import { test as base, expect } from '@playwright/test';
import { findNginx, serveWithNginx } from '../../tools/setup/nginx.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { servedAt } from '../../src/integration/servedAt.ts';

export { expect };

/**
 * The built site behind nginx and the file that the build made for it (where there is no nginx,
 * behind our own server, which says the same), and a page on which nothing may be said in the
 * console, and from which no request may leave for another host.
 */
export const test = base.extend<{ quiet: void }, { site: string }>({
  site: [
    async ({}, use) => {
      const { url, close } = await served();
      await use(url.replace(/\/$/, ''));
      close();
    },
    { scope: 'worker' },
  ],

  quiet: [
    async ({ page, site }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(`console: ${message.text()}`));
      // A browser that is busy gives up fading one page into the next: it says so, and the page is
      // there all the same.
      page.on('pageerror', (error) => {
        if (!/^Transition was (aborted|skipped)/.test(error.message))
          said.push(`error: ${error.message}`);
      });
      page.on('request', (request) => {
        if (
          new URL(request.url()).host !== new URL(site).host &&
          !request.url().startsWith('data:')
        )
          said.push(`another host: ${request.url()}`);
      });
      page.on('requestfailed', (request) => {
        // A page that is left takes back what it has asked for.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED')
          said.push(`failed: ${request.url()}`);
      });
      page.on('response', (response) => {
        // The page for what does not exist is itself answered with 404.
        if (response.status() >= 400 && !response.request().isNavigationRequest())
          said.push(`${response.status()}: ${response.url()}`);
      });
      await use();
      // That a page asked for does not exist is the browser's remark on the answer, not on the
      // page.
      expect(
        said.filter((line) => !/^console: Failed to load resource: .* 404 /.test(line)),
      ).toEqual([]);
    },
    { auto: true },
  ],
});

async function served(): Promise<{ url: string; close(): void }> {
  const nginx = findNginx();
  const { base } = servedAt();
  if (nginx === undefined) return serve('dist', base, 0);
  const { origin, close } = await serveWithNginx(nginx, 'dist', 'dist/_nginx.conf');
  return { url: origin + base, close };
}
