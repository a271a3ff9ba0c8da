import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = pagesOf('dist');
const [largest] = pages
  .filter(({ kind, path }) => kind === 'articles/*' && path.startsWith('/articles/'))
  .sort((a, b) => b.html.length - a.html.length);

test('on paper a story has the day of its record, every card and every source in full, the standing as a word, and no navigation', async ({
  page,
  site,
}) => {
  await page.goto(site + largest!.path);
  await expect(page.locator('.print-only:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('.share')).toBeHidden();
  await expect(page.locator('.print-only', { hasText: /^\s*As of / })).toBeVisible();
  await expect(page.locator('.masthead .print-only')).toHaveText(new RegExp(`${largest!.path}$`));
  // Two columns of text at most: no line is so short that a word alone fills it.
  expect(
    await page
      .locator('.passage > section > p')
      .evaluateAll((all) => all.filter((each) => each.getClientRects()[0]!.width < 200).length),
  ).toBe(0);
  const shown = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll(
        (all) =>
          all
            .map((each) => each.getBoundingClientRect())
            .filter(({ width, height }) => width > 10 && height > 5).length,
      );
  for (const part of [
    '.facts .chip',
    '.facts .says',
    '.facts [data-now] ul:not(.people) > li > a',
    '.event > div',
    '#changed a',
  ]) {
    const count = await page.locator(part).count();
    expect(count, part).toBeGreaterThan(4);
    expect(await shown(part), part).toBe(count);
  }
});

// The width of the words on a sheet of A4, whose height is 1123.
test.describe('on a sheet', () => {
  test.use({ viewport: { width: 673, height: 1123 } });

  for (const { kind, path } of onesToLookAt(pages)) {
    test(`${kind}: what is kept together on one sheet is no larger than half of it, so that none is left empty before it`, async ({
      page,
      site,
    }) => {
      await page.goto(site + path);
      await page.emulateMedia({ media: 'print' });
      const tall = await page
        .locator('main *')
        .evaluateAll((all) =>
          all
            .filter(
              (each) =>
                getComputedStyle(each).breakInside === 'avoid' &&
                each.getBoundingClientRect().height > 560,
            )
            .map(
              (each) =>
                `${each.tagName} ${each.className}: ${each.textContent?.trim().slice(0, 60)}`,
            ),
        );
      expect(tall).toEqual([]);
    });
  }
});
