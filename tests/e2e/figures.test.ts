import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { contentFolder } from '../../src/integration/contentFolder.ts';
import { serve } from '../../src/integration/previewServer.ts';
import { buildSite } from '../../tools/buildSite.ts';
import { faultsOf, nothingIsFound } from '../support/axe.ts';
import { drawnPicture } from '../support/drawnPictures.ts';
import { readers } from '../support/readers.ts';

const content = '.build/figures-content';
const dir = '.build/figures-site';

const figures = {
  'a-drawing.md': `---
title: A square on light ground
kind: photo
alt: A dark square stands at the left of a light ground.
credit: Drawn by the tests.
licence: CC0 1.0
file: a-drawing.jpg
taken: 2025-08-18
focus: { x: 10, y: 50 }
verified: { by: the tests, at: 2025-08-19, how: they drew it }
---
The day on which [Trump phoned Putin](../claims/white-house-call/trump-phoned-putin.md).
`,
  'newsrooms.md': `---
title: Newsrooms of a test
kind: table
alt: A table of three names, each with a number.
credit: The tests.
data: newsrooms.csv
---
None of it is reported.
`,
  'newsrooms.csv': 'Newsroom,Passed on by\nBeta,9\nAlpha,10\n"Gamma, the third","1,000"\n',
  'the-post.md': `---
title: The post on Truth Social
kind: document
alt: Words of a post, of which some are underlined and numbered.
credit: The post as it is quoted.
source: trump-truth-social-2025-08-18
text: "… At the conclusion of the meetings, I called President Putin …"
passages:
  - { words: At the conclusion of the meetings, claim: call-during-talks }
---
A part of the post.
`,
};

/** The published content with a drawn picture, a table and a document in one of its stories. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      for (const folder of [dir, content]) rmSync(folder, { recursive: true, force: true });
      cpSync(contentFolder(), content, { recursive: true });
      mkdirSync(join(content, 'figures'), { recursive: true });
      for (const [file, text] of Object.entries(figures))
        writeFileSync(join(content, 'figures', file), text);
      writeFileSync(
        join(content, 'figures', 'a-drawing.jpg'),
        await drawnPicture('jpeg', {
          width: 1600,
          height: 1000,
          exif: { IFD0: { Artist: 'Somebody' } },
        }),
      );
      const story = join(content, 'articles', 'security-guarantees.md');
      const images = ['a-drawing', 'newsrooms', 'the-post'].map(
        (id) => `\n![x](../figures/${id}.md)\n`,
      );
      writeFileSync(
        story,
        readFileSync(story, 'utf8').replace(/\npublished:/, '\npicture: a-drawing\npublished:') +
          images.join(''),
      );
      const site = join(content, 'site.md');
      writeFileSync(
        site,
        readFileSync(site, 'utf8')
          .replace(/^lead:.*\n/m, '')
          .replace(/\ntopics:/, '\nlead: security-guarantees\ntopics:'),
      );
      process.env['SOURCELINE_CONTENT'] = content;
      try {
        if (!buildSite(dir, { quiet: true }))
          throw new Error('The site with figures could not be built.');
      } finally {
        delete process.env['SOURCELINE_CONTENT'];
      }
      const { url, close } = await serve(dir, '/', 0);
      await use(url.replace(/\/$/, ''));
      close();
    },
    { scope: 'worker', timeout: 240_000, auto: true },
  ],
});

test.describe('figures of each kind', { tag: '@slow' }, () => {
  // One after the other: two at once would build into one folder.
  test.describe.configure({ mode: 'default' });

  const story = '/articles/security-guarantees/';
  /** What of each is drawn, or marked. */
  const drawn = {
    'a-drawing': 'picture img',
    newsrooms: 'tbody th:text("Gamma")',
    'the-post': 'mark',
    'four-regions': 'svg[role="img"] path.area',
    'statements-by-hour': '.bar rect',
    'hour-of-the-call': '.track rect.within',
  };
  const ids = Object.keys(drawn);
  const pageOf = (id: string) => `/figures/${id}/`;
  const frameOf = (id: string) => `/embed/figures/${id}/`;

  for (const width of [1360, 320])
    test(
      `pages with figures, ${width} px wide: axe finds nothing, and nothing scrolls sideways`,
      { tag: '@slow' },
      async ({ page, site }) => {
        test.setTimeout(240_000);
        await page.setViewportSize({ width, height: 800 });
        for (const path of [story, ...ids.flatMap((id) => [pageOf(id), frameOf(id)])]) {
          await page.goto(site + path);
          await nothingIsFound(page);
          expect
            .soft(await page.evaluate(() => document.documentElement.scrollWidth), path)
            .toBeLessThanOrEqual(width);
        }
      },
    );

  test('a story with a figure of each kind has nothing that axe finds', async ({ page, site }) => {
    await page.setViewportSize({ width: 1360, height: 800 });
    await page.goto(site + story);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a picture keeps its room before it is there: nothing on the page moves', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.addInitScript(() => {
      const shifts = ((globalThis as { shifts?: number[] }).shifts = []) as number[];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site + story);
    const picture = page.locator('figure picture img');
    const before = await picture.evaluate((img) => img.getBoundingClientRect().height);
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);
    expect(await picture.evaluate((img) => img.getBoundingClientRect().height)).toBe(before);
    expect(before).toBeGreaterThan(100);
    expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/);
    // The typeface moves a line by less than a pixel when it comes.
    const shifts = await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts!);
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.001);
  });

  test('the picture of the lead is on the front page, cropped and not put off', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}/`);
    const picture = page.locator('.lead picture img');
    await expect(picture).toBeVisible();
    expect(await picture.getAttribute('loading')).toBeNull();
    expect(await picture.evaluate((img: HTMLImageElement) => img.width / img.height)).toBeCloseTo(
      1.5,
      1,
    );
  });

  test('nothing of what the camera knew is published', () => {
    const files = readdirSync(join(dir, 'pictures'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files)
      expect(readFileSync(join(dir, 'pictures', file)).includes('Somebody')).toBe(false);
  });

  test('a table is sorted by its columns with the keyboard, numbers by their value', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}/figures/newsrooms/`);
    const column = (n: number) => page.locator(`tbody tr > :nth-child(${n})`).allTextContents();
    const trimmed = async (n: number) => (await column(n)).map((text) => text.trim());
    expect(await trimmed(1)).toEqual(['Beta', 'Alpha', 'Gamma, the third']);
    await page.getByRole('button', { name: 'Passed on by' }).press('Enter');
    expect(await trimmed(2)).toEqual(['9', '10', '1,000']);
    await page.getByRole('button', { name: 'Passed on by' }).press('Enter');
    expect(await trimmed(2)).toEqual(['1,000', '10', '9']);
    await expect(page.getByRole('columnheader', { name: 'Passed on by' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('a marked passage leads to its claim, and claims lead back to figures', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}/figures/the-post/`);
    await expect(page.locator('mark')).toHaveAttribute('data-standing', 'contested');
    const link = page.locator('.document + ol a').first();
    expect(await link.getAttribute('href')).toBe('/claims/call-during-talks/');
    await page.goto(`${site}/claims/call-during-talks/`);
    await expect(page.getByRole('link', { name: 'The post on Truth Social' })).toBeVisible();
  });

  test('who reads words alone gets what the figures show', async () => {
    const html = readFileSync(join(dir, story, 'index.html'), 'utf8');
    for (const { name, read } of readers) {
      if (!read || !['lynx', 'w3m'].includes(name)) continue;
      const text = await read(html, 'https://news.example/');
      for (const words of [
        'A dark square stands at the left',
        'Gamma, the third',
        'At the conclusion of the meetings',
        'Drawn by the tests',
      ])
        expect.soft(text, `${name}: ${words}`).toContain(words);
    }
    const markdown = readFileSync(join(dir, 'articles/security-guarantees.md'), 'utf8');
    expect(markdown).toContain('Gamma, the third: Passed on by, 1,000.');
  });

  test('a frame shows what its figure draws, and asks for nothing that its policy forbids', async ({
    page,
    site,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    for (const [id, selector] of Object.entries(drawn)) {
      await page.goto(site + frameOf(id));
      const shown = page.locator(selector).locator('visible=true').first();
      await expect(shown, id).toBeVisible();
      const box = await shown.boundingBox();
      expect(box!.width, id).toBeGreaterThan(1);
      expect(box!.height, id).toBeGreaterThan(1);
    }
    await page.goto(site + frameOf('a-drawing'));
    const picture = page.locator('picture img');
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);
    expect(said).toEqual([]);
  });

  test('a frame needs no more height than its code gives it, on a telephone too', async ({
    page,
    site,
  }) => {
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 200 });
      for (const id of ids) {
        const html = readFileSync(join(dir, 'figures', id, 'index.html'), 'utf8');
        const [, given] = /height=(?:"|&quot;)(\d+)(?:"|&quot;) loading=/.exec(html) ?? [];
        await page.goto(site + frameOf(id));
        const needed = await page
          .locator('footer')
          .evaluate((footer) => footer.getBoundingClientRect().bottom + scrollY);
        expect.soft(needed, `${id} at ${width}`).toBeLessThanOrEqual(Number(given));
      }
    }
  });

  test('in forced colours what is drawn has the colour of text', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const inColour: { [id: string]: [selector: string, property: string] } = {
      'the-post': ['mark', 'color'],
      'four-regions': ['svg[role="img"] path.area', 'stroke'],
      'statements-by-hour': ['.bar rect', 'fill'],
      'hour-of-the-call': ['.track line.hour', 'stroke'],
    };
    for (const path of [pageOf, frameOf])
      for (const [id, [selector, property]] of Object.entries(inColour)) {
        await page.goto(site + path(id));
        const [text, colour] = await page
          .locator(selector)
          .first()
          .evaluate(
            (element, name) => [
              getComputedStyle(document.body).color,
              getComputedStyle(element).getPropertyValue(name),
            ],
            property,
          );
        expect.soft(colour, path(id)).toBe(text);
      }
  });

  test('on paper every figure is drawn, at the width of the sheet', async ({ page, site }) => {
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const [id, selector] of Object.entries(drawn)) {
      await page.goto(site + pageOf(id));
      await expect(page.locator(selector).locator('visible=true').first(), id).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, id).toBeLessThanOrEqual(718);
    }
  });
});
