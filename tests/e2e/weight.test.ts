import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

/** What an article may weigh without the figures that its text places, and each of these, in bytes. */
const mostOfFigure = 8_000;
const budget = { markup: 28_000, script: 6_000, fonts: 50_000, requests: 5 };

for (const { path } of pagesOf('dist').filter((page) => page.kind === 'articles/*')) {
  test(`${path} is light: at most 28 kB of HTML and CSS, 8 kB for each figure of its text, 6 kB of script, 50 kB of fonts, 5 requests`, async ({
    page,
    site,
  }) => {
    const asked: Promise<{ type: string; url: string; body: Buffer }>[] = [];
    const note = (response: Response) => {
      const type = response.headers()['content-type'] ?? '';
      asked.push(response.body().then((body) => ({ type, url: response.url(), body })));
    };
    page.on('response', note);
    await page.goto(site + path, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      // A font that only a folded part or a card needs is loaded when that opens: it counts as
      // well.
      for (const part of document.querySelectorAll('details')) part.open = true;
      await document.fonts.ready;
    });
    await page.waitForLoadState('networkidle');
    // What is asked for from here on is no part of the page's weight.
    page.off('response', note);
    const answers = await Promise.all(asked);
    const inline = await page
      .locator('script:not([src], [type="application/ld+json"])')
      .allTextContents();
    const packed = (pattern: RegExp) =>
      answers
        .filter(({ type }) => pattern.test(type))
        .reduce((sum, { body }) => sum + gzipSync(body, { level: 9 }).length, 0);
    const figures = figuresIn(await (await page.request.get(site + path)).text());
    for (const figure of figures)
      expect.soft(figure.bytes, figure.id).toBeLessThanOrEqual(mostOfFigure);
    const weight = {
      markup: packed(/html|css/) - figures.reduce((sum, { bytes }) => sum + bytes, 0),
      script: packed(/javascript/) + inline.reduce((sum, code) => sum + gzipSync(code).length, 0),
      fonts: answers
        .filter(({ type }) => /font|woff/.test(type))
        .reduce((sum, { body }) => sum + body.length, 0),
      requests: answers.length,
    };
    console.log(
      `  ${path}: HTML and CSS ${weight.markup} bytes (gzip), script ${weight.script}, fonts ${weight.fonts}, ${weight.requests} requests`,
    );
    for (const key of Object.keys(budget) as (keyof typeof budget)[])
      expect.soft(weight[key], key).toBeLessThanOrEqual(budget[key]);
    expect(answers.length).toBeGreaterThan(1);
  });
}

/** By how much each figure of a text makes its page heavier. */
function figuresIn(html: string): { id: string; bytes: number }[] {
  const packed = (text: string) => gzipSync(text, { level: 9 }).length;
  return [...html.matchAll(/<figure class="fig[^>]*id="([^"]+)"[^]*?<\/figure>/g)].map(
    ([figure, id = '']) => ({ id, bytes: packed(html) - packed(html.replace(figure, '')) }),
  );
}
