import { nothingIsFound } from '../support/axe.ts';
import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
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

const widths = [1360, 390, 320];

// Of a kind one page is loaded once, and then made narrower. A narrowed list is drawn as the whole
// one: at the two ends of width it is looked at all the same.
for (const { kind, path } of pages) {
  test(`${kind}: axe finds nothing, in light and dark, at ${widths.join(', ')} px`, async ({
    page,
    site,
  }) => {
    await page.goto(site + path);
    for (const width of widths.filter((each) => each !== 390 || !/^\w+\/\w+/.test(kind))) {
      await page.setViewportSize({ width, height: 800 });
      await nothingIsFound(page);
    }
  });
}

for (const width of widths) {
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

test.describe('with every part open, in light and dark', () => {
  test.use({ viewport: { width: 1360, height: 800 } });

  for (const { kind, path, html } of pages.filter((page) => page.html.includes('<details'))) {
    test(`${kind}: axe finds nothing`, async ({ page, site }) => {
      await page.goto(site + path);
      // Parts of one name close each other: without it all are open at once.
      await page.locator('details').evaluateAll((parts) =>
        parts.forEach((part) => {
          part.removeAttribute('name');
          part.setAttribute('open', '');
        }),
      );
      expect(await page.locator('details[open]').count()).toBe(html.split('<details').length - 1);
      await nothingIsFound(page);
    });
  }
});
