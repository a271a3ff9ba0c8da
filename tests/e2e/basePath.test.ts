import { expect } from '@playwright/test';
import { deadLinksOf } from '../../tools/release/deadLinks.ts';
import { ofAddressed } from './addressed.ts';
import { dir, path, test } from '../support/siteBelowPath.ts';
import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
import { hostsOf, ledOn, wrongAt } from '../support/hosts.ts';

test.describe('a site below a path', { tag: '@slow' }, () => {
  test.describe.configure({ mode: 'serial' });

  test('below a path every link leads somewhere, every page of a kind has all that it loads, and its scripts run', async ({
    page,
    below,
  }) => {
    test.setTimeout(180_000);
    expect(deadLinksOf(dir, path)).toEqual([]);
    const faults: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/404.html'))
        faults.push(`${response.status()}: ${response.url()}`);
      if (!new URL(response.url()).pathname.startsWith(path))
        faults.push(`not below ${path}: ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    for (const each of onesToLookAt(pagesOf(dir)))
      await page.goto(below + each.path, { waitUntil: 'load' });
    expect(faults).toEqual([]);
  });

  test('below a path a card opens beside its mark, the search finds, a story is seen as of a day, and a source is left out', async ({
    page,
    below,
  }) => {
    await page.goto(`${below}/articles/call-to-moscow/?on=2025-08-18`);
    await expect(page.locator('main > .notice')).toContainText('18 August 2025');
    await page.locator('.brief a.claim-mark').first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    await page.goto(`${below}/claims/call-during-talks/?without=bild`);
    await expect(page.locator('#without')).toContainText('Left out by you: Bild.');
    await page.goto(`${below}/search/?q=Putin`);
    await expect(page.locator('main ol > li a').first()).toHaveAttribute('href', /^\/news\//);
  });

  test('the search finds a name with and without the letters of its language', async ({
    page,
    below,
  }) => {
    for (const asked of ['Wałęsa', 'walesa', 'WALESA', 'wałesa', 'wale']) {
      await page.goto(`${below}/search/?q=${encodeURIComponent(asked)}`);
      await expect(page.locator('main ol > li a').first(), asked).toHaveText('Lech Wałęsa');
      await expect(page.locator('main ol > li').first(), asked).not.toContainText('Walesa');
    }
  });

  test('below a path an address that does not exist is answered with 404, in the look of the site, and leads to the nearest', async ({
    page,
    below,
  }) => {
    const answer = await page.goto(`${below}/claims/deep/inside/trump-phoned-puttin/`);
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(
      /Newsreader/,
    );
    await expect(page.locator('main a[href="/news/claims/trump-phoned-putin/"]')).toBeVisible();
  });

  test('a copied link, and the code for another site, have the site’s own address in them', async ({
    page,
    context,
    below,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${below}/claims/call-during-talks/`);
    for (const [name, copied] of [
      [
        'Copy link',
        /^https:\/\/news\.example\/news\/claims\/call-during-talks\/\?seen=2025-08-\d\d\.\d+$/,
      ],
      [
        /^Copy link to “At the conclusion/,
        /^https:\/\/news\.example\/news\/claims\/call-during-talks\/\?seen=[^#]+#\w+:~:text=At/,
      ],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).first().click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(copied);
    }
    await page.getByText('Embed', { exact: true }).click();
    await page.getByRole('button', { name: 'Copy code' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '<iframe src="https://news.example/news/embed/claims/call-during-talks/" ',
    );
  });

  ofAddressed();

  test('below a path each server answers with what the table says, and leads on from an old address and from one without its slash', async () => {
    for (const host of await hostsOf(dir, path)) {
      expect(await wrongAt(host, dir, path), host.name).toEqual([]);
      for (const [from, to] of host.public
        ? ([
            ['articles/an-older-name/?seen=1', 'articles/call-to-moscow/?seen=1'],
            ['articles/an-older-name.json', 'articles/call-to-moscow.json'],
            ['claims/call-during-talks', 'claims/call-during-talks/'],
          ] as const)
        : []) {
        expect(await ledOn(host, path + from), host.name).toBe(path + to);
      }
      if (host.public) expect(await ledOn(host, '/news?q=1'), host.name).toBe('/news/?q=1');
      host.close();
    }
  });
});
