import type { Locator, Page } from '@playwright/test';
import { nothingIsFound } from '../support/axe.ts';
import { expect, test } from '../support/siteTest.ts';

const story = '/articles/call-to-moscow/';
const claim = '/claims/trump-phoned-putin/';

const note = (page: Page): Locator => page.locator('main > .notice');
const told = (page: Page): Promise<string[]> => note(page).getByRole('listitem').allTextContents();

/** What a link that is made now says of the record. */
async function now(page: Page): Promise<{ day: string; changes: number }> {
  const [day, changes] = (await page.locator('[data-seen]').getAttribute('data-seen'))!.split('.');
  return { day: day!, changes: Number(changes) };
}

test.describe('who follows a link that was made earlier', () => {
  test('is told what has changed since, each leading to its place, and the places are marked', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${claim}?seen=2025-08-18.0`);
    await expect(note(page)).toHaveAccessibleName(
      'Since this link was made, when the record was of 18 August 2025',
    );
    expect(await told(page)).toEqual([
      '1 claim went from one side says to agreed by all sides',
      '3 new sources',
      'All that has changed',
    ]);
    await note(page).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#history');
    await expect(page.locator('#history .badge')).toHaveText('New');
  });

  test('finds the claims marked in the text and in the facts', async ({ page, site }) => {
    await page.goto(`${site}${story}?seen=2025-08-18.999`);
    expect(await told(page)).toContain('1 claim went from one side says to agreed by all sides');
    await expect(
      page.locator('.brief a.claim-mark.is-new[href$="/trump-phoned-putin/"]'),
    ).toHaveCount(1);
    await expect(page.locator('a.claim-mark.is-new[href$="/call-during-talks/"]')).toHaveCount(0);
    await expect(
      page.locator('details.claim-card:has(#claim-trump-phoned-putin) .badge'),
    ).toHaveText('New');
  });

  test('of the last day is told nothing, and of a change later on that day just that', async ({
    page,
    site,
  }) => {
    await page.goto(site + story);
    const { day, changes } = await now(page);
    await page.goto(`${site}${story}?seen=${day}.${changes}`);
    await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
    await expect(note(page)).toHaveCount(0);
    await page.goto(`${site}${story}?seen=${day}.${changes - 1}`);
    expect(await told(page)).toEqual(['1 more change on 19 August 2025', 'All that has changed']);
  });

  test('with nonsense in it is told nothing', async ({ page, site }) => {
    for (const nonsense of [
      '',
      '2025-08-18',
      '2025-99-99.1',
      '-1.5',
      '%3Cscript%3E',
      '2025-08-18.0.0',
      '99999999999999999999',
    ]) {
      await page.goto(`${site}${claim}?seen=${nonsense}`);
      await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
      expect(await note(page).count(), nonsense).toBe(0);
    }
  });
});

test('who comes back is told what has changed since the last visit, once', async ({
  page,
  site,
}) => {
  await page.goto(site + claim);
  await page.evaluate(() => localStorage.setItem(`seen ${location.pathname}`, '2025-08-18.0'));
  await page.reload();
  await expect(note(page)).toHaveAccessibleName(
    'Since you were last here, when the record was of 18 August 2025',
  );
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('a visit by a link is a visit: who comes back after it is not told again', async ({
  page,
  site,
}) => {
  await page.goto(site + claim);
  await page.evaluate(() => localStorage.setItem(`seen ${location.pathname}`, '2025-08-18.0'));
  await page.goto(`${site}${claim}?seen=2025-08-18.0`);
  await expect(note(page)).toBeVisible();
  await page.goto(site + claim);
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('without a script what has changed stands on the page', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}${claim}?seen=2025-08-18.0`);
  await expect(page.locator('#changed')).toContainText('19 August 2025');
  await expect(page.locator('#changed .standing-change')).toHaveText(
    /^One side saysthenAgreed by all sides/,
  );
  await context.close();
});

test('a row of "How our record grew" leads to the story as of its day, by the keyboard, and back', async ({
  page,
  site,
}) => {
  await page.goto(site + story);
  const row = page.locator('.growth > li', { has: page.locator('time[datetime="2025-08-18"]') });
  await page.locator('#growth > summary').click();
  const cells = await row.locator('.evidence-strip b:not(.empty-cells) i').count();
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toContainText('what had been said up to 18 August 2025.');
  await expect(page.locator('.evidence .evidence-strip i')).toHaveCount(cells);
  // How many claims there are now is not said of those of then.
  await expect(page.locator('.evidence > p')).toHaveText('18 August 2025');
  expect((await page.locator('.evidence .legend li').allTextContents()).join(', ')).toBe(
    await row.locator(':scope > .visually-hidden').textContent(),
  );
  const mark = page.locator('.brief a[href$="/trump-phoned-putin/"]');
  await expect(mark).toHaveAttribute('data-standing', 'one-side');
  await expect(mark).toHaveAccessibleDescription('One side says');
  await expect(page.locator('details.claim-card:has(#claim-best-meeting) .chip')).toHaveText(
    'Not yet recorded here',
  );
  await expect(
    page
      .locator('.claim-card:has(#claim-call-during-talks) li', { hasText: 'Volodymyr Zelenskyy' })
      .locator('.badge'),
  ).toHaveText('Later');
  await expect(
    page
      .locator('.claim-card:has(#claim-call-during-talks) li', { hasText: 'Axios' })
      .locator('.badge'),
  ).toHaveCount(0);
  await note(page).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.brief a[href$="/trump-phoned-putin/"]')).toHaveAttribute(
    'data-standing',
    'agreed',
  );
  await expect(note(page)).toHaveCount(0);
});

for (const width of [1360, 320]) {
  for (const asked of ['seen=2025-08-18.0', 'on=2025-08-18']) {
    test(
      `with ?${asked} axe finds nothing at ${width} px, in light and dark, and nothing scrolls sideways`,
      { tag: '@slow' },
      async ({ page, site }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${site}${story}?${asked}`);
        await expect(note(page)).toBeVisible();
        await nothingIsFound(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      },
    );
  }
}
