import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { writeStore } from '../../src/integration/versions/versionStore.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { buildSite } from '../../tools/buildSite.ts';

const dir = '.build/with-versions';
const store = '.build/versions';
const path = '/articles/call-to-moscow/versions/';

const version = (at: string, text: string) => ({
  at,
  digest: hash('sha256', text),
  notes: [],
  text,
});

/** The content with two earlier versions of an article, as publishing keeps them. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      rmSync(store, { recursive: true, force: true });
      writeStore(
        store,
        new Map([
          [
            'call-to-moscow',
            [
              version('2025-08-20T09:00:00Z', '# A call\n\nThe call lasted for an hour.\n'),
              version('2025-08-21T09:00:00Z', '# A call\n\nThe call lasted for forty minutes.\n'),
            ],
          ],
        ]),
      );
      process.env['SOURCELINE_VERSIONS'] = store;
      try {
        if (!buildSite(dir, { quiet: true })) throw new Error('The site could not be built.');
      } finally {
        delete process.env['SOURCELINE_VERSIONS'];
      }
      const { url, close } = await serve(dir, '/', 0);
      await use(url.replace(/\/$/, ''));
      close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe('the versions of a text', { tag: '@slow' }, () => {
  test.describe.configure({ mode: 'serial' });

  test('an article leads to them, and without a script each differs from the one before', async ({
    browser,
    site,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site}/articles/call-to-moscow/`);
    await page.getByRole('link', { name: 'How this text has changed' }).click();
    await expect(page).toHaveURL(site + path);
    const second = page.locator('section', { hasText: '21 August 2025' });
    await expect(second.locator('del')).toHaveText(['an hour']);
    await expect(second.locator('ins')).toHaveText(['forty minutes']);
    await expect(page.locator('form[data-compare]')).toBeHidden();
  });

  test('any two are compared, by the keyboard alone, and nothing is complained of', async ({
    page,
    site,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(site + path);
    const form = page.locator('form[data-compare]');
    await expect(form).toBeVisible();
    await page.getByLabel('From').selectOption({ index: 2 });
    await page.getByLabel('To').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Compare' }).focus();
    await page.keyboard.press('Enter');
    await expect(form.locator('del')).toHaveText(['an hour']);
    await expect(form.locator('ins')).toHaveText(['forty minutes']);
    await page.getByLabel('To').selectOption({ index: 2 });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Compare' }).press('Enter');
    await expect(form.getByRole('status')).toHaveText('The two are the same.');
    expect(said).toEqual([]);
  });

  test('the text of a version is there under its digest', async ({ page, site }) => {
    await page.goto(site + path);
    const section = page.locator('section', { hasText: '20 August 2025' });
    const digest = await section.locator('code').textContent();
    const address = await section.getByRole('link').getAttribute('href');
    const text = await (await page.request.get(site + address!)).text();
    expect(hash('sha256', text)).toBe(digest);
  });
});
