import type { Page } from '@playwright/test';
import { expect, test } from '../support/siteTest.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a copied link carries what its maker has seen, and says that it is copied', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/articles/call-to-moscow/`);
  // The button is there before the script that makes it work.
  await page.locator('.share > [role="status"]').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Copy link', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await copied(page)).toMatch(/\/articles\/call-to-moscow\/\?seen=2025-08-19\.\d+$/);
});

test('the link to a quotation lands on its words', async ({ page, site }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto(`${site}/claims/trump-phoned-putin/`);
  await page
    .getByRole('button', { name: /^Copy link to “At the conclusion/ })
    .first()
    .click();
  const link = await copied(page);
  expect(link).toMatch(/\?seen=2025-08-19\.\d+#sides:~:text=At%20the/);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('“At the conclusion of the meetings').first()).toBeInViewport();
});

test('the words that a source holds, and what an actor says, have links of their own', async ({
  page,
  site,
}) => {
  for (const path of ['/sources/trump-truth-social-2025-08-18/', '/actors/donald-trump/']) {
    await page.goto(site + path);
    await page
      .getByRole('button', { name: /^Copy link to “/ })
      .first()
      .click();
    expect(await copied(page)).toMatch(new RegExp(`${path}#[a-z-]*:~:text=`));
  }
});

test('the link to an event is its place in the story, and falls back to it when the words are gone', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/articles/call-to-moscow/`);
  const event = page.locator('.event').nth(3);
  await event.locator('summary').click();
  await event.getByRole('button', { name: /^Copy link to / }).click();
  const link = await copied(page);
  expect(link).toMatch(/#event-[\w-]+$/);
  await page.goto('about:blank');
  await page.goto(`${link}:~:text=words%20that%20are%20not%20there`);
  await expect(page.locator(`[id="${new URL(link).hash.slice(1)}"]`)).toBeInViewport();
});

test('where a page may not copy, the link is in the address bar', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.goto(`${site}/claims/trump-phoned-putin/`);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Copy the link from the address bar');
  expect(page.url()).toContain('?seen=2025-08-19.');
});

test('a recorded quotation can be read in its place: the way there carries its words', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/claims/trump-phoned-putin/`);
  await expect(
    page.getByRole('link', { name: /^Read it at thepridenews.com/ }).first(),
  ).toHaveAttribute(
    'href',
    /^https:\/\/thepridenews\.com\/\?p=1364#:~:text=At%20the%20conclusion%20of%20the/,
  );
});

for (const width of [1360, 390, 320]) {
  test(`what is opened to cite or to embed stands below the row of links, which stays as it is, ${width} px wide`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/articles/call-to-moscow/', '/claims/call-during-talks/']) {
      await page.goto(site + path);
      const row = page.locator('.share > :is(button:not([hidden]), a), .share > details > summary');
      const places = () =>
        row.evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => each.getBoundingClientRect())
            .map(({ x, y, bottom }) => [x, y + scrollY, bottom + scrollY].map(Math.round)),
        );
      const before = await places();
      for (const [part, what] of [
        ['Cite', page.locator('.share p a').first()],
        ['Embed', page.locator('.share textarea').first()],
      ] as const) {
        await page.locator('.share summary', { hasText: part }).click();
        await expect(what).toBeVisible();
        expect(await places(), `${path} ${part}`).toEqual(before);
        const { top, beyond } = await what.evaluate((each) => ({
          top: each.getBoundingClientRect().top + scrollY,
          beyond:
            each.getBoundingClientRect().right -
            each.closest('.share')!.getBoundingClientRect().right,
        }));
        expect(beyond).toBeLessThan(1);
        expect(top).toBeGreaterThanOrEqual(Math.max(...before.map(([, , bottom]) => bottom!)) - 1);
      }
    }
  });
}

test('the text is read aloud, each standing after its words, until it is stopped', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said, SpeechSynthesisUtterance: Spoken });
    function Spoken(this: { text: string }, text: string) {
      this.text = text;
    }
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: false,
        getVoices: () => [{}],
        addEventListener: () => undefined,
        speak(part: { text: string }) {
          this.speaking = true;
          said.push(part.text);
        },
        cancel() {
          this.speaking = false;
        },
      },
    });
  });
  await page.goto(`${site}/articles/call-to-moscow/`);
  await page.getByRole('button', { name: 'Listen' }).click();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toBe('A call to Moscow, and two accounts of when it was made');
  expect(said.join('\n')).toMatch(/the talks were still on[ ,(]+contested/i);
  expect(said.join('\n')).toContain('The times do not all fit together');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
});

test('a citation is copied whole, in the style that is asked for', async ({ page, site }) => {
  await page.goto(`${site}/claims/call-during-talks/`);
  await page.locator('.share > [role="status"]').waitFor({ state: 'attached' });
  await page.locator('.share summary', { hasText: 'Cite' }).click();
  const [apa, chicago, mla] = await page.locator('[data-citation]').all();
  for (const [style, words] of [
    [apa, /^Sourceline\. \(2025, August 19\)\. Contested: The call was made/],
    [chicago, /^Sourceline\. “Contested: The call was made .*” August 19, 2025\./],
    [mla, /^“Contested: The call was made .*” Sourceline, 19 Aug\. 2025/],
  ] as const) {
    await style!.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await copied(page)).toMatch(words);
  }
});
