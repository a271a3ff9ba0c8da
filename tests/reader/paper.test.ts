import { pagesOf } from './built.ts';
import { expect, test } from './reader.ts';

const [largest] = pagesOf('dist').filter(({ kind }) => kind === 'articles/*').sort((a, b) => b.html.length - a.html.length);

test('on paper a story has the day of its record, every card and every source in full, the standing as a word, and no navigation', async ({ page, site }) => {
  await page.goto(site + largest!.path);
  await expect(page.locator('.paper:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('.share')).toBeHidden();
  await expect(page.getByText(/^The record as of /)).toBeVisible();
  await expect(page.locator('.masthead .paper')).toHaveText(new RegExp(`${largest!.path}$`));
  const shown = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => width > 10 && height > 5).length);
  for (const part of ['.facts .chip', '.facts dl', '.facts .rows a', '.facts small.paper', '.event .line .vh']) {
    const count = await page.locator(part).count();
    expect(count, part).toBeGreaterThan(5);
    expect(await shown(part), part).toBe(count);
  }
});
