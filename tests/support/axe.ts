import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What depends on colours alone: of a page that has been looked at in one look, this can be
 * otherwise in another.
 */
const ofColours = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe finds: WCAG 2.2 up to AAA and best practices, with the rules that it leaves off by
 * itself; or of these only what depends on colours.
 */
export async function faultsOf(page: Page, { coloursOnly = false } = {}): Promise<string[]> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: coloursOnly
        ? { type: 'rule', values: ofColours }
        : {
            type: 'tag',
            values: [
              'wcag2a',
              'wcag2aa',
              'wcag2aaa',
              'wcag21a',
              'wcag21aa',
              'wcag22aa',
              'best-practice',
            ],
          },
      // Of what passes one place is enough: naming them all takes longer than finding them.
      resultTypes: ['violations', 'incomplete'],
      rules: coloursOnly
        ? {}
        : {
            'target-size': { enabled: true },
            // What has enough contrast for this has enough for the plain rule, which would look at
            // all of it again.
            'color-contrast-enhanced': { enabled: true },
            'color-contrast': { enabled: false },
            'identical-links-same-purpose': { enabled: true },
            'meta-refresh-no-exceptions': { enabled: true },
            'duplicate-id': { enabled: true },
            'duplicate-id-active': { enabled: true },
            'landmark-complementary-is-top-level': { enabled: true },
          },
    })
    .analyze();
  expect(passes.map((rule) => rule.id)).toEqual(
    expect.arrayContaining(
      coloursOnly
        ? ['color-contrast-enhanced']
        : ['color-contrast-enhanced', 'target-size', 'document-title'],
    ),
  );
  // Where axe cannot tell, of one text over another or of two links of one name, somebody should
  // look: so they do not pass. An arrow is no text.
  const unsure = incomplete
    .filter(({ id }) => id === 'identical-links-same-purpose' || id === 'color-contrast-enhanced')
    .map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(
        ({ any }) => !any.some((check) => check.data?.messageKey === 'nonBmp'),
      ),
    }));
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, any }) =>
        `${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 120)}: ${any.map((check) => check.message).join('; ')}`,
    ),
  );
}

/** Nothing that axe finds, in the light and in the dark. */
export async function nothingIsFound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect
      .soft(await faultsOf(page, { coloursOnly: colorScheme === 'dark' }), colorScheme)
      .toEqual([]);
  }
}
