import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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

/** What axe finds: WCAG 2.2 up to AAA and best practices, with the rules that it leaves off by itself. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page }).setLegacyMode().options({
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    // Of what passes one place is enough: naming them all takes longer than finding them.
    resultTypes: ['violations', 'incomplete'],
    rules: {
      'target-size': { enabled: true },
      // What has enough contrast for this has enough for the plain rule, which would look at all of it again.
      'color-contrast-enhanced': { enabled: true },
      'color-contrast': { enabled: false },
      'identical-links-same-purpose': { enabled: true },
      'meta-refresh-no-exceptions': { enabled: true },
      'duplicate-id': { enabled: true },
      'duplicate-id-active': { enabled: true },
      'landmark-complementary-is-top-level': { enabled: true },
    },
  }).analyze();
  expect(passes.map(rule => rule.id)).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'target-size', 'document-title']));
  // Where axe cannot tell, of one text over another or of two links of one name, somebody should look: so they do not pass. An arrow is no text.
  const unsure = incomplete.filter(({ id }) => id === 'identical-links-same-purpose' || id === 'color-contrast-enhanced')
    .map(rule => ({ ...rule, nodes: rule.nodes.filter(({ any }) => !any.some(check => check.data?.messageKey === 'nonBmp')) }));
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 120)}: ${any.map(check => check.message).join('; ')}`));
}
