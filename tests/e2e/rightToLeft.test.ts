import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { buildSite } from '../../tools/buildSite.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { newsroomIn } from '../fixtures/newsrooms.ts';

const dir = '.build/hebrew';
const content = '.build/hebrew-content';

/** A made-up newsroom in Hebrew, built. */
const test = base.extend<object, { hebrew: string }>({
  hebrew: [
    async ({}, use) => {
      for (const folder of [dir, content]) rmSync(folder, { recursive: true, force: true });
      for (const { file, text } of newsroomIn('he')) {
        mkdirSync(dirname(join(content, file)), { recursive: true });
        writeFileSync(join(content, file), text);
      }
      process.env['SOURCELINE_CONTENT'] = content;
      try {
        if (!buildSite(dir)) throw new Error('The site could not be built in Hebrew.');
      } finally {
        delete process.env['SOURCELINE_CONTENT'];
      }
      const { url, close } = await serve(dir, '/', 0);
      await use(url.replace(/\/$/, ''));
      close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/** The left edge of the first element. */
async function leftOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).first().boundingBox())!.x;
}

test.describe('from right to left', { tag: '@slow' }, () => {
  test('a page in Hebrew is the mirror image of one in English', async ({ page, hebrew }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${hebrew}/articles/the-bridge/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    // The name before the menu, a mark before its claim, an hour before a later one.
    expect(await leftOf(page, '.masthead .name')).toBeGreaterThan(await leftOf(page, 'nav a'));
    const [early, late] = ['.contested-hour line.hour', '.contested-hour rect.span'];
    expect(await leftOf(page, early)).toBeGreaterThan(await leftOf(page, late));
    await page.goto(`${hebrew}/claims/bridge-closed/`);
    expect(await leftOf(page, '.chain-drawing .people')).toBeGreaterThan(
      await leftOf(page, '.chain-drawing .source'),
    );
    await expect(page.locator('[lang="en"][dir="ltr"]').first()).toContainText('The bridge');
    const steps = page.locator('.standing-steps rect');
    expect((await steps.first().boundingBox())!.x).toBeGreaterThan(
      (await steps.last().boundingBox())!.x,
    );
    expect(said).toEqual([]);
  });

  test('nothing of it scrolls sideways, wide, narrow or printed, nor leaves its page', async ({
    page,
    hebrew,
  }) => {
    for (const width of [320, 390, 1360])
      for (const path of [
        '/',
        '/articles/the-bridge/',
        '/claims/bridge-closed/',
        '/sources/abroad/',
      ]) {
        await page.setViewportSize({ width, height: 800 });
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          await page.goto(hebrew + path);
          const [wide, left] = await page.evaluate(() => [
            document.documentElement.scrollWidth - innerWidth,
            Math.min(
              ...[...document.querySelectorAll('main :is(h1, h2, h3, p, li, td)')].map((each) =>
                each.getClientRects().length &&
                !each.closest('.scroll, .visually-hidden, .chain-list')
                  ? each.getBoundingClientRect().left
                  : 0,
              ),
            ),
          ]);
          expect(wide, `${path} ${width} ${media}`).toBeLessThanOrEqual(0);
          expect(left, `${path} ${width} ${media}`).toBeGreaterThanOrEqual(-1);
        }
      }
  });

  test('its search finds Hebrew words, and a card opens at its mark', async ({ page, hebrew }) => {
    await page.goto(`${hebrew}/search/?q=${encodeURIComponent('איגוד')}`);
    await expect(page.locator('main ol > li a').first()).toContainText('איגוד');
    await page.goto(`${hebrew}/articles/the-bridge/`);
    await page.locator('main .brief a.claim-mark').first().press('Enter');
    const card = page.locator('[popover]:popover-open');
    await expect(card).toBeVisible();
    expect(await card.evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
  });
});
