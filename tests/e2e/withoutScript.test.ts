import { onesToLookAt, pagesOf, slowUnlessChief } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist'));
const article = pages.find((page) => page.kind === 'articles/*')!;

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

for (const { kind, path } of pages) {
  test(
    `${kind}: without scripts it is all there`,
    slowUnlessChief(kind),
    async ({ page, site }) => {
      await page.goto(site + path);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main')).not.toBeEmpty();
      expect(await page.locator('noscript').count()).toBe(0);
    },
  );
}

test("without scripts a mark in the text is a link to its claim's page", async ({ page, site }) => {
  await page.goto(site + article.path);
  await page.locator('article p a[href*="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('without scripts the facts beside the text and the lists below it open', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site + article.path);
  for (const fold of ['.notes > details', '.facts > details', '.event', '.contents > details']) {
    const first = page.locator(fold).first();
    const inside = first.locator(':scope > :not(summary) a:visible').first();
    await expect(inside).toHaveCount(0);
    await first.locator('summary').first().click();
    await expect(first.locator(':scope > :not(summary)').first()).toBeVisible();
  }
});

test('without scripts the timeline can be shown for one actor alone, and whole again', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/articles/call-to-moscow/`);
  const events = page.locator('.timeline .event:visible');
  const all = await events.count();
  const actor = page.locator('.timeline-filter p a:not(.all)').first();
  const [, count = ''] = /\((\d+)\)$/.exec((await actor.textContent()) ?? '') ?? [];
  expect(Number(count)).toBeLessThan(all);
  await actor.click();
  await expect(events).toHaveCount(Number(count));
  await page.locator('.timeline-filter .all').click();
  await expect(events).toHaveCount(all);
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
