import type { Page } from '@playwright/test';
import { findFirefox } from '../../tools/setup/firefox.ts';
import { findWebKit } from '../../tools/setup/webKit.ts';
import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
import { call, windowSize, type Engine } from '../support/engines/engine.ts';
import { startFirefox } from '../support/engines/firefox.ts';
import { startWebKit } from '../support/engines/webKit.ts';
import { expect, test } from '../support/siteTest.ts';

// What differs between engines, on one page of each kind. Chromium is in all other tests.

const kinds = ['front', 'articles/*', 'claims/*', 'actors/*', 'sources/*', 'events/*', 'topics/*'];
const pages = onesToLookAt(pagesOf('dist')).filter(({ kind }) => kinds.includes(kind));
const story = '/articles/call-to-moscow/';

const firefox = findFirefox();
const webKit = findWebKit();
const engines: { name: string; start: (() => Promise<Engine>) | undefined }[] = [
  { name: 'Firefox', start: firefox === undefined ? undefined : () => startFirefox(firefox) },
  { name: 'WebKitGTK', start: webKit === undefined ? undefined : () => startWebKit(webKit) },
];

for (const { name, start } of engines)
  test.describe(`in ${name}`, () => {
    test.describe.configure({ mode: 'default' });
    test.skip(start === undefined, `${name} is not on this machine`);
    let engine: Engine;
    test.beforeAll(async () => {
      if (start) engine = await start();
    });
    test.afterAll(() => engine?.close());

    test('every link in a text is visibly one', async ({ site }) => {
      const faults: string[] = [];
      for (const { path } of pages) {
        await engine.open(site + path);
        const found = await engine.evaluate<string[]>(call(linksNotSeen));
        faults.push(...found.map((words) => `${path}: ${words}`));
      }
      expect(faults).toEqual([]);
    });

    test('glyphs are whole, as Chromium draws them', async ({ page, site }) => {
      await page.setViewportSize(windowSize);
      await page.goto(`${site}/grades/`);
      await page.evaluate(call(showChipsAlone));
      const drawn = await page.screenshot();
      const places = await page.evaluate<Place[]>(call(placesOfGlyphs));
      // Its own policy lets a page fetch no picture from its text.
      await page.goto('about:blank');
      await engine.open(`${site}/grades/`);
      await engine.evaluate(call(showChipsAlone));
      const theirs = await inkOf(page, drawn, places);
      expect(theirs.length).toBeGreaterThan(8);
      const faults = async () => {
        const picture = await engine.picture();
        const ours = await inkOf(page, picture, await engine.evaluate(call(placesOfGlyphs)));
        return theirs.flatMap((glyph, i) => {
          const { width, height, ink } = ours[i] ?? { width: 0, height: 0, ink: 0 };
          const whole =
            Math.abs(width - glyph.width) <= 2 &&
            Math.abs(height - glyph.height) <= 2 &&
            Math.abs(ink - glyph.ink) / glyph.ink < 0.45;
          return whole ? [] : [{ i, as: { width, height, ink }, not: glyph }];
        });
      };
      // A busy machine may show a page before it has drawn all of it.
      await expect.poll(faults).toEqual([]);
    });

    test('cards open and close, folds fold, and the search finds', async ({ site }) => {
      await openStory(engine, site + story);
      await engine.click('.brief a.claim-mark');
      await expect.poll(() => engine.evaluate(call(openCards))).toBe(1);
      await engine.evaluate(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))",
      );
      await engine.evaluate(call(closeCards));
      expect(await engine.evaluate(call(openCards))).toBe(0);
      await engine.click('.share summary');
      expect(
        await engine.evaluate("document.querySelector('.share summary').parentElement.open"),
      ).toBe(true);

      await engine.open(`${site}/search/`);
      await engine.type('#q', 'Moscow');
      await expect
        .poll(
          () => engine.evaluate("document.querySelectorAll('[data-search-results] > li').length"),
          { timeout: 15_000 },
        )
        .toBeGreaterThan(0);
    });

    test('a source is left out of a claim, and of the whole site', async ({ site }) => {
      await engine.open(`${site}/claims/putin-proposes-annexation/?without=#without`);
      await expect
        .poll(() => engine.evaluate("document.querySelector('#without h2') !== null"))
        .toBe(true);
      await engine.click('#without input');
      await expect
        .poll(() => engine.evaluate("document.querySelector('#without [role=status]').textContent"))
        .toContain('Left out by you: Daily Sabah. As published: reported, no named source.');
      await engine.evaluate(`localStorage.setItem('without', '{"daily-sabah":"Daily Sabah"}')`);
      await engine.open(site + story);
      await expect
        .poll(() => engine.evaluate("document.querySelector('.without-row p')?.textContent"))
        .toContain('Without Daily Sabah: ');
      await engine.click('.without-bar button');
      await expect
        .poll(() => engine.evaluate("document.querySelector('.without-row, .without-bar')"))
        .toBe(null);
    });

    test('a link is copied, and tells later what has changed; the record is shown as of a day', async ({
      site,
    }) => {
      await openStory(engine, site + story);
      // The button says so for three seconds only.
      await engine.evaluate(call(noteWhatButtonSays));
      await engine.click('.share .copy-button');
      await expect
        .poll(() => engine.evaluate("document.body.dataset['said']"))
        .toMatch(/^(?:Link copied|Copy the link from the address bar)$/);
      await engine.open(`${site}${story}?seen=2025-08-18.999`);
      await expect
        .poll(() => engine.evaluate("document.querySelector('main > .notice')?.textContent"))
        .toContain('1 claim went from one side says to agreed by all sides');
      await engine.open(`${site}${story}?on=2025-08-18`);
      await expect
        .poll(() => engine.evaluate("document.querySelector('main > .notice')?.textContent"))
        .toContain('18 August 2025');
    });
  });

/**
 * Opens a story, and waits for its buttons: made after the first paint, they move what is below.
 */
async function openStory(engine: Engine, address: string): Promise<void> {
  await engine.open(address);
  await expect
    .poll(() => engine.evaluate('document.querySelector(".share [role=status]") !== null'))
    .toBe(true);
}

/**
 * Runs in the page. The links in texts without a line, or with one whose contrast on the paper is
 * less than 3 to 1.
 */
function linksNotSeen(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const paint = (color: string) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  };
  const lightness = () => {
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrastOnPaper = (color: string) => {
    paint(getComputedStyle(document.body).backgroundColor);
    const paper = lightness();
    paint(color);
    const line = lightness();
    return (Math.max(paper, line) + 0.05) / (Math.min(paper, line) + 0.05);
  };
  return [...document.querySelectorAll<HTMLElement>('main :is(.prose, .brief, dd) a[href]')]
    .filter((link) => link.checkVisibility() && !link.closest('details:not([open])'))
    .map((link) => {
      const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
      const contrast =
        textDecorationLine === 'underline' ? contrastOnPaper(textDecorationColor) : 0;
      return { words: link.textContent, contrast };
    })
    .filter(({ contrast }) => contrast < 3)
    .map(({ words, contrast }) => `${words}: ${contrast.toFixed(1)}`);
}

/** Runs in the page. Leaves nothing on it but the chips of the standings. */
function showChipsAlone(): void {
  const chips = [...document.querySelectorAll<HTMLElement>('main .chip')].slice(0, 12);
  document.body.replaceChildren(
    ...chips.map((chip) => {
      const line = document.createElement('p');
      line.style.margin = '8px';
      chip.style.fontSize = '40px';
      line.append(chip);
      return line;
    }),
  );
  scrollTo(0, 0);
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs in the page. Where the glyphs stand, in pixels of a picture of the window. */
function placesOfGlyphs(): Place[] {
  return [...document.querySelectorAll('.chip')].map((chip) => {
    const [box] = chip.getClientRects();
    const width = Number.parseFloat(getComputedStyle(chip, '::before').width);
    return { x: box!.x - 2, y: box!.y - 4, width: width + 4, height: box!.height + 8 };
  });
}

/** How large what is drawn in each place is, and how many pixels of it are no paper. */
function inkOf(
  page: Page,
  picture: Buffer,
  places: readonly Place[],
): Promise<{ width: number; height: number; ink: number }[]> {
  return page.evaluate(
    async ({ url, places }) => {
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      })!;
      canvas.drawImage(image, 0, 0);
      return places.map(({ x, y, width, height }) => {
        const { data, width: wide } = canvas.getImageData(
          x,
          y,
          Math.ceil(width),
          Math.ceil(height),
        );
        const drawn: [number, number][] = [];
        for (let i = 0; i < data.length; i += 4)
          if (
            Math.abs(data[i]! - data[0]!) +
              Math.abs(data[i + 1]! - data[1]!) +
              Math.abs(data[i + 2]! - data[2]!) >
            120
          )
            drawn.push([(i / 4) % wide, Math.floor(i / 4 / wide)]);
        const size = (of: number[]) =>
          of.length === 0 ? 0 : Math.max(...of) - Math.min(...of) + 1;
        return {
          width: size(drawn.map(([left]) => left)),
          height: size(drawn.map(([, top]) => top)),
          ink: drawn.length,
        };
      });
    },
    { url: `data:image/png;base64,${picture.toString('base64')}`, places: [...places] },
  );
}

/** Runs in the page. Keeps the first words that the button changes to. */
function noteWhatButtonSays(): void {
  const button = document.querySelector('.share .copy-button')!;
  new MutationObserver(() => {
    document.body.dataset['said'] ??= button.textContent;
  }).observe(button, { childList: true, subtree: true, characterData: true });
}

/** Runs in the page. */
function openCards(): number {
  return document.querySelectorAll('dialog[open], [popover]:popover-open').length;
}

/** Runs in the page. */
function closeCards(): void {
  for (const card of document.querySelectorAll<HTMLElement>(':popover-open')) card.hidePopover();
  for (const card of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) card.close();
}
