import { expect, test } from '../support/siteTest.ts';

test('the first story of the front page tells each of its counts once', async ({ page, site }) => {
  await page.goto(`${site}/`);
  const words = await page.locator('.lead :is(.legend, .meta) li').allInnerTexts();
  const counts = words.flatMap((each) => each.match(/\d+ [a-z]+/g) ?? []);
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...new Set(counts)]);
});
