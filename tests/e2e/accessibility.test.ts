import type { Page } from '@playwright/test';
import { faultsOf, nothingIsFound } from '../support/axe.ts';
import { onesToLookAt, pagesOf, slowUnlessChief } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist'));
const article = pages.find((page) => page.kind === 'articles/*')!;

test('there is a page of each kind to look at', () => {
  expect(pages.map((page) => page.kind)).toEqual(
    expect.arrayContaining([
      'front',
      '404',
      'about',
      'articles/*',
      'claims/*',
      'sources/*',
      'actors/*',
    ]),
  );
});

test('there is a light and a dark look', async ({ page, site }) => {
  await page.goto(site + article.path);
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    seen.add(
      await page.evaluate(
        () =>
          getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color,
      ),
    );
  }
  expect(seen.size).toBe(2);
});

test.use({ viewport: { width: 1360, height: 800 } });

// A page of each kind with every part open: what is shown then is more than what is shown at first.
for (const { kind, path, html } of pages) {
  test(`${kind}: axe finds nothing`, slowUnlessChief(kind), async ({ page, site }) => {
    await page.goto(site + path);
    await openAll(page);
    expect(await page.locator('details[open]').count()).toBe(html.split('<details').length - 1);
    expect(await faultsOf(page)).toEqual([]);
  });

  // A narrowed list is drawn as the whole one is.
  if (/^\w+\/\w+/.test(kind)) continue;
  test(
    `${kind}: axe finds nothing in the dark, nor on a narrow page`,
    { tag: '@slow' },
    async ({ page, site }) => {
      await page.goto(site + path);
      await openAll(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faultsOf(page, { coloursOnly: true }), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await faultsOf(page)).toEqual([]);
    },
  );
}

/** Opens every part. Parts of one name close each other: without it all are open at once. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((parts) =>
    parts.forEach((part) => {
      part.removeAttribute('name');
      part.setAttribute('open', '');
    }),
  );
}

for (const width of [1360, 320]) {
  test(`an article with a card open, ${width} px wide: axe finds nothing, and nothing scrolls sideways`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site + article.path);
    await page.locator('article p a[href*="/claims/"]').first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await nothingIsFound(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}
