import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist'));
const article = pages.find((page) => page.kind === 'articles/*')!;

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

for (const { kind, path } of pages) {
  test(`${kind}: without scripts it is all there`, async ({ page, site }) => {
    await page.goto(site + path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).not.toBeEmpty();
    expect(await page.locator('noscript').count()).toBe(0);
  });
}

test("without scripts a mark in the text is a link to its claim's page", async ({ page, site }) => {
  await page.goto(site + article.path);
  await page.locator('article p a[href*="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('without scripts the parts of the facts open, one at a time', async ({ page, site }) => {
  await page.goto(site + article.path);
  const parts = page.locator('.facts > details[name]:visible');
  await expect(parts.first()).toBeVisible();
  const name = await parts.first().getAttribute('name');
  const ofOneName = page.locator(`details[name="${name}"]:visible`);
  await expect(ofOneName.nth(1)).toBeVisible();
  for (const index of [1, 0]) {
    await ofOneName.nth(index).locator('summary').first().click();
    await expect(ofOneName.nth(index)).toHaveAttribute('open');
    await expect(page.locator(`details[name="${name}"][open]`)).toHaveCount(1);
  }
});

test('an address that does not exist is answered with 404 and a page that leads on', async ({
  page,
  site,
}) => {
  // Also one that was cut off after a folder which has no page.
  for (const path of [
    'claims/no-such-claim/',
    'events/',
    'topics/',
    'embed/',
    'embed/claims/',
    'cards/',
  ]) {
    const answer = await page.goto(`${site}/${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator('main a').first()).toBeVisible();
  }
});
