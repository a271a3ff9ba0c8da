import { faultsOf } from './axe.ts';
import { onesToLookAt, pagesOf } from './built.ts';
import { expect, test } from './reader.ts';

const pages = onesToLookAt(pagesOf('dist'));
const looks = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
] as const;

test('there is a page of each kind to look at', () => {
  expect(pages.map(page => page.kind)).toEqual(expect.arrayContaining(['front', '404', 'about', 'articles/*', 'claims/*', 'sources/*', 'actors/*']));
});

for (const { name, colorScheme } of looks) {
  for (const width of [1360, 390, 320]) {
    test.describe(`in ${name}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const { kind, path } of pages) {
        test(`${kind}: axe finds nothing`, async ({ page, site }) => {
          await page.goto(site + path);
          expect(await faultsOf(page)).toEqual([]);
        });
      }
    });
  }
}

for (const { name, colorScheme } of looks) {
  test.describe(`in ${name}, with every part open`, () => {
    test.use({ colorScheme, viewport: { width: 1360, height: 800 } });
    for (const { kind, path, html } of pages.filter(page => page.html.includes('<details'))) {
      test(`${kind}: axe finds nothing`, async ({ page, site }) => {
        await page.goto(site + path);
        // Parts of one name close each other: without it all are open at once.
        await page.locator('details').evaluateAll(parts => parts.forEach(part => {
          part.removeAttribute('name');
          part.setAttribute('open', '');
        }));
        expect(await page.locator('details[open]').count()).toBe(html.split('<details').length - 1);
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

for (const { name, colorScheme } of looks) {
  for (const width of [1360, 320]) {
    test.describe(`in ${name}, ${width} px wide, with a card open`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      const { path } = pages.find(page => page.kind === 'articles/*')!;
      test('articles/*: axe finds nothing', async ({ page, site }) => {
        await page.goto(site + path);
        await page.locator('article p a[href*="/claims/"]').first().click();
        await expect(page.locator('[popover]:popover-open')).toBeVisible();
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
