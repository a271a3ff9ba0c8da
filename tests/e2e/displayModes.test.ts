import type { Page } from '@playwright/test';
import { onesToLookAt, pagesOf, slowUnlessChief } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist')).filter((page) => !page.path.startsWith('/embed/'));

/** The spacing that a reader may set by WCAG 2.2, 1.4.12, and text of twice the size (1.4.4). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';
const twice = 'html { font-size: 200% !important; }';

for (const { kind, path } of pages) {
  test(
    `${kind}: with wide spacing, and with text twice as large, nothing is cut off and nothing scrolls sideways`,
    slowUnlessChief(kind),
    async ({ page, site }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(site + path);
      for (const [mode, css] of Object.entries({ spacing, twice })) {
        await setStyle(page, css);
        expect.soft(await cutOff(page), mode).toEqual([]);
      }
    },
  );
}

test('in forced colours the glyphs of the standings, and the cells of the strip are seen', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${site}/articles/call-to-moscow/`);
  const seen = await page.evaluate(() => {
    const text = getComputedStyle(document.body).color;
    const before = (selector: string, pseudo: string) =>
      getComputedStyle(document.querySelector(selector)!, pseudo).backgroundColor;
    const border = (selector: string, pseudo?: string) =>
      getComputedStyle(document.querySelector(selector)!, pseudo).borderTopColor;
    return {
      text,
      glyph: before('.legend .glyph', '::before'),
      mark: before('.brief .claim-mark i', '::after'),
      says: before('.says', '::before'),
      cell: border('.evidence-strip i'),
    };
  });
  const { text, ...drawn } = seen;
  expect(drawn).toEqual({ glyph: text, mark: text, says: text, cell: text });
});

test('who wants less motion sees none: neither between pages nor in scrolling', async ({
  page,
  site,
}) => {
  const moves = () =>
    page.evaluate(() => ({
      scroll: getComputedStyle(document.documentElement).scrollBehavior,
      transition: [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some(
          (rule) =>
            rule instanceof CSSMediaRule &&
            matchMedia(rule.conditionText).matches &&
            [...rule.cssRules].some((inner) => inner.constructor.name === 'CSSViewTransitionRule'),
        ),
      ),
    }));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${site}/`);
  expect(await moves()).toEqual({ scroll: 'smooth', transition: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moves()).toEqual({ scroll: 'auto', transition: false });
});

/**
 * A reader's own style. It is set as a browser sets one: the policy of the page has no say in it.
 */
async function setStyle(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    for (const part of document.querySelectorAll('details')) part.open = true;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, css);
}

/** What of the page is cut off by its own box, or wider than the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.matches('.visually-hidden, .visually-hidden *') || element.clientWidth <= 1)
        continue;
      const cut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
      if (cut)
        faults.push(
          `<${element.localName} class="${element.className}"> cuts off "${element.textContent?.trim().slice(0, 40)}"`,
        );
    }
    return faults;
  });
}
