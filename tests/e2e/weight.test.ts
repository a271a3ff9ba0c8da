import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';
import { withoutFigures } from '../support/withoutFigures.ts';

/**
 * What an article may weigh, in bytes, and how often it may ask: HTML and CSS without its figures,
 * the heaviest of these with its styles, its scripts with the data for them, and fonts.
 */
const budget = { markup: 22_528, figure: 8_192, script: 6_000, fonts: 50_000, requests: 5 };
const articles = pagesOf('dist').filter(
  (page) => page.kind === 'articles/*' && page.edition === undefined,
);

for (const { path } of articles) {
  test(`${path} is light: at most 22 KiB of HTML and CSS, 8 kB for a figure, 6 kB of script, 50 kB of fonts, 5 requests`, async ({
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
    // On a busy machine a network is idle before a script has been asked for.
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((list) => list.map((each) => (each as HTMLScriptElement).src));
    expect(scripts.length).toBeGreaterThan(0);
    await expect
      .poll(async () => (await Promise.all(asked)).map(({ url }) => url))
      .toEqual(expect.arrayContaining(scripts));
    await page.evaluate(async () => {
      // A font that only a folded part or a card needs is loaded when that opens: it counts as
      // well.
      for (const part of document.querySelectorAll('details')) part.open = true;
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    });
    await page.waitForLoadState('networkidle');
    // What is asked for from here on is no part of the page's weight.
    page.off('response', note);
    const answers = await Promise.all(asked);
    const packed = (pattern: RegExp) =>
      answers
        .filter(({ type }) => pattern.test(type))
        .reduce((sum, { body }) => sum + sizeOf(body), 0);
    const html = answers.find(({ type }) => type.startsWith('text/html'))!.body.toString();
    const { rest, figures } = withoutFigures(html);
    // A script in the page is compressed with it: it weighs what the page weighs more by it.
    const markup = sizeOf(rest.replace(inlineScript, ''));
    const weight = {
      markup: markup + packed(/css/),
      figure: Math.max(0, ...figures.map(sizeOf)),
      script: packed(/javascript/) + sizeOf(rest) - markup,
      fonts: answers
        .filter(({ type }) => /font|woff/.test(type))
        .reduce((sum, { body }) => sum + body.length, 0),
      requests: answers.length,
    };
    console.log(
      `  ${path}: HTML and CSS ${weight.markup} bytes (gzip) without its ${figures.length} figures, these ${figures.map(sizeOf).join(', ') || 'none'}; script ${weight.script}, fonts ${weight.fonts}, ${weight.requests} requests`,
    );
    for (const key of Object.keys(budget) as (keyof typeof budget)[])
      expect.soft(weight[key], key).toBeLessThanOrEqual(budget[key]);
    expect(answers.length).toBeGreaterThan(1);
  });
}

/** A script in the page that is run or holds data for one; what describes the page is none. */
const inlineScript = /<script(?![^>]*(?:\ssrc=|application\/ld\+json))[^>]*>[^]*?<\/script>/g;

function sizeOf(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

/**
 * How long an article may be without its figures, before anything in it is opened, in pixels: ten
 * screens of a phone.
 */
const windows = [
  { width: 390, height: 844, atMost: 8_440 },
  { width: 1360, height: 900, atMost: 5_000 },
];

for (const { path } of articles) {
  test(`${path} is short: at most ten screens of a phone, its text from the second on, and 5,000 pixels on a desk`, async ({
    page,
    site,
  }) => {
    for (const { width, height, atMost } of windows) {
      await page.setViewportSize({ width, height });
      await page.goto(site + path);
      const { length, text } = await page.evaluate(async () => {
        await document.fonts.ready;
        const top = document.querySelector('.article-text p')!.getBoundingClientRect().top;
        // As their weight, the height of figures in the text is their own.
        const figures = [...document.querySelectorAll<HTMLElement>('.article-text figure.fig')];
        const ofFigures = figures.reduce((sum, each) => sum + each.offsetHeight, 0);
        const length = document.documentElement.scrollHeight - ofFigures;
        return { length, text: Math.round(top + scrollY) };
      });
      console.log(
        `  ${path} at ${width}: ${length} pixels, ${(length / height).toFixed(1)} screens; its text begins at ${text}`,
      );
      expect.soft(length, `length at ${width}`).toBeLessThanOrEqual(atMost);
      expect.soft(text, `begin of the text at ${width}`).toBeLessThan(2 * height);
    }
  });
}
