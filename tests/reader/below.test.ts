import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { makeInto } from '../../src/commands/buildSite.ts';
import { deadLinksOf } from '../../src/commands/publishing/deadLinks.ts';
import { serve } from '../../src/commands/serve.ts';
import { onesToLookAt, pagesOf } from './built.ts';

const dir = '.build/below', path = '/news/';

/** The same content as it is built for an address below a path. */
const test = base.extend<object, { below: string }>({
  below: [async ({}, use) => {
    rmSync(dir, { recursive: true, force: true });
    process.env['SOURCELINE_BASE'] = path;
    try {
      if (!makeInto(dir)) throw new Error('The site could not be built below a path.');
    } finally {
      delete process.env['SOURCELINE_BASE'];
    }
    const { url, close } = await serve(dir, path, 0);
    await use(url.replace(/\/$/, ''));
    close();
  }, { scope: 'worker' }],
});

test.describe.configure({ mode: 'serial' });

test('below a path every link leads somewhere, every page of a kind has all that it loads, and its scripts run', async ({ page, below }) => {
  test.setTimeout(180_000);
  expect(deadLinksOf(dir, path)).toEqual([]);
  const faults: string[] = [];
  page.on('response', response => {
    if (response.status() >= 400 && !response.url().endsWith('/404.html')) faults.push(`${response.status()}: ${response.url()}`);
    if (!new URL(response.url()).pathname.startsWith(path)) faults.push(`not below ${path}: ${response.url()}`);
  });
  page.on('pageerror', error => faults.push(error.message));
  for (const each of onesToLookAt(pagesOf(dir))) await page.goto(below + each.path, { waitUntil: 'load' });
  expect(faults).toEqual([]);
});

test('below a path a card opens beside its mark, the search finds, and a story is seen as of a day', async ({ page, below }) => {
  await page.goto(`${below}/articles/call-to-moscow/?on=2025-08-18`);
  await expect(page.locator('main > .notice')).toContainText('18 August 2025');
  await page.locator('.brief a.mark').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.goto(`${below}/search/?q=Putin`);
  await expect(page.locator('main ol > li a').first()).toHaveAttribute('href', /^\/news\//);
});

test('below a path an address that does not exist is answered with 404, in the look of the site, and leads to the nearest', async ({ page, below }) => {
  const answer = await page.goto(`${below}/claims/deep/inside/trump-phoned-puttin/`);
  expect(answer?.status()).toBe(404);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Newsreader/);
  await expect(page.locator('main a[href="/news/claims/trump-phoned-putin/"]')).toBeVisible();
});
