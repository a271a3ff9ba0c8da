import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { serve } from '../../src/integration/previewServer.ts';
import { servedAt } from '../../src/integration/servedAt.ts';
import { faultsOf } from '../support/axe.ts';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

/** The word that stands in most claims. */
const word = commonest(
  pagesOf('dist')
    .filter((page) => page.kind === 'claims/*')
    .flatMap((page) => /<title>[^:]*: (.*?) · /.exec(page.html)?.[1] ?? []),
);

test('nothing of the search is loaded before its form is used', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.some((url) => url.includes('/pagefind/wasm.'))).toBe(true);
});

test('what is typed is searched for as one types, the results are counted aloud, and the question is kept in the address', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/search/`);
  await field(page).pressSequentially(word, { delay: 30 });
  await expect(said(page)).toHaveText(/^\d+ results$/);
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  // A word begun has results too: the address follows the last letter.
  await expect.poll(() => new URL(page.url()).search).toBe(`?q=${word}`);
});

test('the script of the page is light: at most 3 kB, apart from Pagefind', async ({
  page,
  site,
}) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.body());
  });
  await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
  const all = [
    ...(await Promise.all(scripts)),
    ...(await page.locator('script:not([src], [type="application/ld+json"])').allTextContents()),
  ];
  expect(
    all.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
  ).toBeLessThanOrEqual(3_000);
  expect(all.join('').length).toBeGreaterThan(1_000);
});

test('every claim among the results shows its standing by glyph and word', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/search/?q=${word}`);
  const claims = results(page).filter({ has: page.locator('a[href*="/claims/"]') });
  await expect(claims.first()).toBeVisible();
  const labels = await page.locator('fieldset .chip').allTextContents();
  for (const claim of await claims.all()) {
    expect(labels).toContain(await claim.locator('.chip').textContent());
    expect(
      await claim.locator('.chip').evaluate((chip) => getComputedStyle(chip, '::before').maskImage),
    ).toContain('url(');
  }
});

test('a search is narrowed to the claims of one standing, of which it tells how many there are', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/search/?q=${word}`);
  await expect(said(page)).toHaveText(/results$/);
  const choice = page.locator('fieldset label', { has: page.locator('.chip') }).first();
  const [label, count] = [
    await choice.locator('.chip').textContent(),
    await choice.locator('.count').textContent(),
  ];
  await choice.click();
  await expect(said(page)).toHaveText(new RegExp(`^${count} results?$`));
  await expect(results(page)).toHaveCount(Number(count));
  expect(new Set(await results(page).locator('.chip').allTextContents())).toEqual(new Set([label]));
  await page.reload();
  await expect(said(page)).toHaveText(new RegExp(`^${count} results?$`));
  await field(page).fill('');
  await expect
    .poll(async () => new Set(await results(page).locator('.chip').allTextContents()))
    .toEqual(new Set([label]));
});

test('by keyboard alone one comes to a result, and back', async ({ page, site }) => {
  await page.goto(`${site}/search/`);
  for (
    let step = 0;
    step < 30 && !(await field(page).evaluate((input) => input === document.activeElement));
    step += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  const links = results(page).getByRole('link');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const href = await links.nth(0).evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
  await page.goBack();
  await expect(field(page)).toHaveValue(word);
  await expect(links.nth(0)).toBeVisible();
});

test('the Escape key leads from the results to the field, and there it empties it', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/search/?q=${word}`);
  await results(page).getByRole('link').nth(1).focus();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('');
  expect(new URL(page.url()).search).toBe('');
});

test('long lists of results come in portions', async ({ page, site }) => {
  await page.goto(`${site}/search/?q=a`);
  await expect(said(page)).toHaveText(/results$/);
  const all = Number((await said(page).textContent())!.replace(/\D/g, ''));
  test.skip(all <= 20, 'There is too little for that.');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await expect(results(page)).toHaveCount(Math.min(40, all));
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('what is not there is not found, and the page says so', async ({ page, site }) => {
  await page.goto(`${site}/search/?q=zzzzzzzz`);
  await expect(said(page)).toHaveText(/^Nothing is found/);
  await expect(results(page)).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the search page leads to the lists', async ({ page, site }) => {
    await page.goto(`${site}/search/?q=${word}`);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    for (const list of ['articles', 'claims', 'actors', 'sources'])
      await expect(page.locator(`main a[href$="/${list}/"]`)).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1360, 320]) {
    test.describe(
      `in ${colorScheme}, ${width} px wide`,
      { tag: colorScheme === 'dark' || width === 320 ? '@slow' : [] },
      () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });
        test('axe finds nothing in open results, and nothing scrolls sideways', async ({
          page,
          site,
        }) => {
          await page.goto(`${site}/search/?q=${word}`);
          await expect(results(page).first()).toBeVisible();
          expect(await faultsOf(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        });
      },
    );
  }
}

test.describe('elsewhere than in its own place', () => {
  // What is asked of another place, and that nothing is there, is the point of these tests.
  test.use({
    quiet: async ({}, use) => {
      await use();
    },
  });

  test('when its index cannot be had, the page says so, and tries again at the next word', async ({
    page,
    site,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site}/search/?q=${word}`);
    await expect(said(page)).toHaveText(/could not be loaded/);
    await page.unroute('**/pagefind/**');
    await field(page).pressSequentially(' ');
    await expect(said(page)).toHaveText(/results$/);
  });

  test('it works below any path', async ({ page }, { outputDir }) => {
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    const dir = join(outputDir, 'site');
    const file = join(dir, 'search/index.html');
    cpSync('dist', dir, { recursive: true });
    const moved = readFileSync(file, 'utf8').replaceAll(
      new RegExp(`(["(])${servedAt().base}(?=\\w+/|icon)`, 'g'),
      '$1/some/where/',
    );
    // The style has the addresses of the fonts, and the policy its hash.
    const [, style] = /<style>([^]*?)<\/style>/.exec(moved)!;
    const hash = createHash('sha256').update(style!).digest('base64');
    writeFileSync(
      file,
      moved.replace(/(?<=style-src [^;"]*)'sha256-[^']*'/, () => `'sha256-${hash}'`),
    );
    const { url, close } = await serve(dir, '/some/where/', 0);
    await page.goto(`${url}search/?q=${word}`);
    await expect(results(page).first()).toBeVisible();
    for (const link of await results(page).getByRole('link').all())
      expect(await link.evaluate((each) => (each as HTMLAnchorElement).href)).toMatch(
        new RegExp(`^${url}[a-z]+/[a-z0-9-]+/$`),
      );
    expect(errors).toEqual([]);
    close();
  });
});

test('of Pagefind only what is used is published', () => {
  // The index of an edition in another language has a folder of its own in it.
  const editions = readdirSync('dist/pagefind').filter((name) => /^[a-z]{2}$/.test(name));
  expect(
    readdirSync('dist/pagefind')
      .filter((name) => !editions.includes(name))
      .map((file) => file.replace(/\.[\w-]+\.(?=pagefind|pf_meta)|\.[\w-]+(?=\.pagefind$)/, '.'))
      .sort(),
  ).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind-worker.js',
    'pagefind.js',
    'pagefind.pf_meta',
    'wasm.pagefind',
  ]);
});

function field(page: Page) {
  return page.getByRole('searchbox');
}

function results(page: Page) {
  return page.locator('main ol > li');
}

function said(page: Page) {
  return page.getByRole('status');
}

function commonest(sentences: readonly string[]): string {
  const words = sentences.flatMap((sentence) => [
    ...new Set(sentence.toLowerCase().match(/[a-z]{5,}/g)),
  ]);
  return words.toSorted(
    (a, b) => words.filter((word) => word === b).length - words.filter((word) => word === a).length,
  )[0]!;
}
