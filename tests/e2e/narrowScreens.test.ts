import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = pagesOf('dist');

/**
 * Addresses in portions: a page of its own for each, in one test, would spend its time on opening
 * windows.
 */
const portions = Array.from({ length: Math.ceil(pages.length / 25) }, (_, index) =>
  pages.slice(index * 25, index * 25 + 25),
);

test.use({ viewport: { width: 320, height: 640 } });

portions.forEach((portion, index) => {
  test(`at 320 px no page scrolls sideways, but in a table's own region (${index + 1} of ${portions.length})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    for (const { path } of portion) {
      await page.goto(site + path, { waitUntil: 'load' });
      for (const fault of await page.evaluate(sidewaysFaults)) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
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
