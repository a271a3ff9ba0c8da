import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { without as ukrainian } from '../../src/i18n/uk/without.ts';
import type { RulesModule } from '../../src/client/without/record.ts';
import type { ClaimFile } from '../../src/site/formats/json/shapes/files.ts';
import { standingWithout } from '../../src/site/formats/json/standing.ts';
import { nothingIsFound } from '../support/axe.ts';
import { expect, test } from '../support/siteTest.ts';

const claim = '/claims/call-during-talks/';
const story = '/articles/call-to-moscow/';
const data = JSON.parse(readFileSync(`dist${claim.slice(0, -1)}.json`, 'utf8')) as ClaimFile;

const panel = (page: Page) => page.getByRole('region', { name: 'What if you leave out a source?' });
const bar = (page: Page) => page.getByRole('complementary', { name: 'Left out by you' });
const box = (page: Page, name: string) => panel(page).getByRole('checkbox', { name, exact: true });

/** What the rules give for the published data without these. */
const sentenceWithout = (keys: string[]) => standingWithout(data, keys).sentence;

test.describe('leaving out a source on a claim’s page', () => {
  test('is done by keyboard, changes standing and sentence in place, and leaves the published one', async ({
    page,
    site,
  }) => {
    await page.goto(site + claim);
    const published = await page.locator('.verdict').first().textContent();
    await page.getByRole('link', { name: 'What if you leave out a source?' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByRole('heading')).toBeFocused();
    await expect(panel(page).getByRole('status')).toHaveText('Nothing is left out.');
    await box(page, 'Donald Trump').focus();
    await page.keyboard.press('Space');
    await expect(panel(page).getByRole('status')).toContainText(
      `Left out by you: Donald Trump. As published: contested. Without that voice: the same.${sentenceWithout(['actors/united-states'])}`,
    );
    await box(page, 'The Kremlin').focus();
    await page.keyboard.press('Space');
    await expect(panel(page).getByRole('status')).toHaveText(
      `Left out by you: Donald Trump, The Kremlin. As published: contested. Without them: one side says.${sentenceWithout(['actors/united-states', 'actors/russia'])}`,
    );
    expect(new URL(page.url()).search).toBe('?without=actors/united-states,actors/russia');
    expect(await page.locator('.verdict').first().textContent()).toBe(published);
    await panel(page).getByRole('button', { name: 'Put everything back' }).press('Enter');
    await expect(panel(page).getByRole('status')).toHaveText('Nothing is left out.');
    expect(new URL(page.url()).search).toBe('');
  });

  test('can be shared: the address carries it, and what it names wrongly is nobody', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${claim}?without=bild,axios,nobody`);
    await expect(panel(page).getByRole('status')).toContainText('Left out by you: Bild, Axios.');
    await expect(panel(page).getByRole('status')).toContainText(sentenceWithout(['bild', 'axios']));
    await expect(box(page, 'Bild')).toBeChecked();
    await expect(box(page, 'Reuters')).not.toBeChecked();
    await expect(bar(page)).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`is accessible, ${colorScheme}, and fits a narrow screen`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.addInitScript(() => localStorage.setItem('without', '{"axios":"Axios"}'));
      await page.goto(`${site}${claim}?without=bild,actors/russia`);
      await expect(panel(page)).toBeVisible();
      await expect(bar(page)).toBeVisible();
      await nothingIsFound(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    });

  test('takes at most 9 kB of script, which is loaded only then', async ({ page, site }) => {
    const scripts: { url: string; size: number }[] = [];
    const asked: Promise<void>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname))
        asked.push(
          response.body().then((body) => {
            scripts.push({ url: response.url(), size: gzipSync(body, { level: 9 }).length });
          }),
        );
    });
    await page.goto(site + claim, { waitUntil: 'networkidle' });
    await Promise.all(asked);
    expect(scripts.filter(({ url }) => !url.includes('/_astro/'))).toEqual([]);
    await page.goto(`${site}${claim}?without=`, { waitUntil: 'networkidle' });
    await expect(panel(page)).toBeVisible();
    await Promise.all(asked);
    const own = new Map(scripts.map(({ url, size }) => [url, size]));
    const rules = `${site}/rules.js`;
    expect([...own.keys()]).toContain(rules);
    own.delete(rules);
    const total = [...own.values()].reduce((sum, size) => sum + size, 0);
    console.log(`  ${claim}: ${total} bytes of script (gzip), beside the published rules`);
    expect(own.size).toBe(2);
    expect(total).toBeLessThanOrEqual(9_000);
  });
});

test.describe('leaving out an outlet on the whole site', () => {
  test('shows a bar on every page and a second row below each strip, and is taken back there', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${claim}?without=financial-times`);
    await page.goto(`${site}/claims/putin-proposes-annexation/?without=daily-sabah`);
    await panel(page)
      .getByRole('button', { name: 'Leave out Daily Sabah on the whole site' })
      .click();
    await expect(bar(page)).toContainText('Left out by you, in this browser alone: Daily Sabah');
    await page.goto(`${site}/about/`);
    await expect(bar(page)).toBeVisible();
    await page.goto(site + story);
    const rows = page.locator('.evidence .evidence-strip');
    await expect(rows).toHaveCount(2);
    await expect(page.locator('.without-row p')).toHaveText(
      /^Without Daily Sabah: \d+ of 36 claims stand otherwise$/,
    );
    expect(await rows.first().locator('i').count()).toBe(await rows.nth(1).locator('i').count());
    await page.goto(site);
    await expect(page.locator('.without-row').first()).toBeVisible();
    await page.goto(`${site}/claims/putin-proposes-annexation/`);
    await expect(panel(page).getByRole('status')).toContainText('Without that voice: open.');
    await page.goto(site + story);
    await bar(page).getByRole('button', { name: 'Put Daily Sabah back' }).press('Enter');
    await expect(bar(page)).toHaveCount(0);
    await expect(rows).toHaveCount(1);
    await page.reload();
    await expect(page.locator('#evidence')).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });

  test('a story shared with it says so, with a way to the page as published', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${story}?without=daily-sabah,actors/russia`);
    await expect(bar(page)).toContainText(
      'Left out by the link that you followed: Daily Sabah and Russia.',
    );
    await nothingIsFound(page);
    await bar(page).getByRole('link', { name: 'See the page as published' }).click();
    await expect(page.locator('#evidence')).toBeVisible();
    await expect(page.locator('.without-row')).toHaveCount(0);
  });

  test('nothing of it is in what other sites embed', async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem('without', '{"bild":"Bild"}'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site}/embed${claim}?without=bild`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /without|rules/.test(path))).toEqual([]);
  });

  test('what is kept wrongly, by whoever, is nothing', async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem('without', '[{"bild":1}]'));
    await page.goto(site + story, { waitUntil: 'networkidle' });
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('.evidence .evidence-strip')).toHaveCount(1);
  });
});

test('a page in another language is shown without a source in its words and by its rules', async ({
  page,
  site,
}) => {
  const path = `/uk${claim}`;
  const own = JSON.parse(readFileSync(`dist${path.slice(0, -1)}.json`, 'utf8')) as ClaimFile;
  const rules = (await import(resolve('dist/uk/rules.js'))) as RulesModule;
  await page.goto(`${site}${path}?without=bild`);
  const region = page.getByRole('region', { name: ukrainian.ask });
  await expect(region.getByRole('status')).toContainText(ukrainian.leftOut('Bild'));
  await expect(region.getByRole('status')).toContainText(
    rules.standingWithout(own, ['bild']).sentence,
  );
  expect(rules.standingWithout(own, ['bild']).sentence).toMatch(/[а-я]/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the sentence of what it hangs on is there, and no choice that does nothing', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}${claim}?without=bild`);
    await expect(page.locator('.verdict.quiet')).toContainText(
      'At least two would have to be left',
    );
    await expect(page.locator('#without')).toBeHidden();
  });
});
