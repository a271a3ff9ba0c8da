import type { Page } from '@playwright/test';
import { onesToLookAt, pagesOf, type BuiltPage } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = pagesOf('dist');

test.use({ viewport: { width: 320, height: 640 } });

test("at 320 px no page scrolls sideways, but in a table's own region: one of each kind", async ({
  page,
  site,
}) => {
  expect(await scrollingSideways(page, site, onesToLookAt(pages))).toEqual([]);
});

test('at 320 px no page scrolls sideways: every page', { tag: '@slow' }, async ({ page, site }) => {
  test.setTimeout(600_000);
  expect(await scrollingSideways(page, site, pages)).toEqual([]);
});

test('on a narrow page each claim of who says what is a card whose lines say what they are', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/articles/call-to-moscow/`);
  const row = page.locator('.who-says tbody tr', { hasText: 'while the talks were still on' });
  const heading = (await row.locator('th').boundingBox())!;
  const cell = row.locator('td').first();
  expect((await cell.boundingBox())!.y).toBeGreaterThanOrEqual(heading.y + heading.height - 1);
  expect(await cell.evaluate((each) => getComputedStyle(each, '::before').content)).toContain(
    'Say so',
  );
});

/** What scrolls sideways on these pages, each with its address. */
async function scrollingSideways(
  page: Page,
  site: string,
  pages: readonly BuiltPage[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { path } of pages) {
    await page.goto(site + path, { waitUntil: 'load' });
    for (const fault of await page.evaluate(sidewaysFaults)) faults.push(`${path}: ${fault}`);
  }
  return faults;
}

/**
 * Runs in the page. What is wider than the page, and what scrolls sideways without being a region
 * for a table that a keyboard reaches.
 */
function sidewaysFaults(): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.scrollWidth <= element.clientWidth || element.clientWidth === 0) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
    const named = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
    const region = element.localName === 'section' || element.getAttribute('role') === 'region';
    if (!(named && region && element.tabIndex === 0 && element.querySelector('table')))
      faults.push(`<${element.localName} class="${element.className}"> scrolls sideways`);
  }
  return faults;
}
