import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import { serve } from '../../src/commands/serve.ts';
import { servedAt } from '../../src/commands/servedAt.ts';

/** A page of another site, which shows each of these addresses of ours in a sandboxed frame. */
const test = base.extend<{ framed: (...paths: string[]) => Promise<void> }>({
  framed: async ({ page }, use) => {
    const ours = await serve('dist', servedAt().base, 0), frames = (paths: string[]) => paths.map(path => `<iframe src="${ours.url}${path}" width="320" height="400" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`).join('');
    let body = '';
    const theirs = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Theirs</title>${body}`)).listen(0, '127.0.0.1');
    await once(theirs, 'listening');
    await use(async (...paths) => {
      body = frames(paths);
      await page.goto(`http://127.0.0.1:${(theirs.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
    });
    ours.close();
    theirs.close();
  },
});

const claim = 'embed/claims/call-during-talks/', timeline = 'embed/articles/call-to-moscow/timeline/';

test('in a sandboxed frame of another site a claim and a timeline are seen whole, ask for nothing else and run nothing', async ({ page, framed }) => {
  const asked: string[] = [], said: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname.slice(1)));
  page.on('console', message => said.push(message.text()));
  await framed(claim, timeline);
  expect(asked.filter(path => path !== '').sort()).toEqual([timeline, claim].sort());
  expect(said).toEqual([]);
  for (const frame of page.frames().slice(1)) {
    expect(await frame.evaluate(() => ({
      mode: document.compatMode, origin: window.origin, scripts: document.scripts.length, paper: getComputedStyle(document.body).backgroundColor,
      wide: document.documentElement.scrollWidth - innerWidth, glyph: getComputedStyle(document.querySelector('.chip, .line')!, '::before').maskImage.slice(0, 9),
    }))).toEqual({ mode: 'CSS1Compat', origin: 'null', scripts: 0, paper: 'rgb(255, 255, 255)', wide: 0, glyph: 'url("data' });
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByText('19 August 2025').first()).toBeVisible();
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.frames()[1]!.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(28, 28, 25)');
});

test('a link in the frame opens the page beside the other site', async ({ page, context, framed }) => {
  await framed(timeline);
  const opened = context.waitForEvent('page');
  await page.frames()[1]!.getByRole('link', { name: 'Trump calls Putin' }).click();
  const beside = await opened;
  await beside.waitForLoadState();
  expect(new URL(beside.url()).pathname + new URL(beside.url()).hash).toMatch(/^\/articles\/call-to-moscow\/#event-/);
  await expect(beside.locator(':target')).toBeInViewport();
  expect(page.url()).toContain('127.0.0.1');
});

test('every other page refuses a frame', async ({ page, framed }) => {
  await framed('claims/call-during-talks/', 'articles/call-to-moscow/', 'data/');
  expect(page.frames().slice(1).map(frame => frame.url())).toEqual(Array(3).fill('chrome-error://chromewebdata/'));
});
