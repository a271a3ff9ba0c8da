import { onesToLookAt, pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist')).filter(({ html }) =>
  /class="mark"|rel="external"/.test(html),
);

for (const { kind, path } of pages) {
  test(`${kind}: however wide the page is, no glyph stands on a line without the end of the words that it follows`, async ({
    page,
    site,
  }) => {
    await page.goto(site + path);
    const alone = new Set<string>();
    for (let width = 320; width <= 1400; width += width < 520 ? 8 : 40) {
      await page.setViewportSize({ width, height: 800 });
      for (const words of await page.evaluate(glyphsAlone)) alone.add(words);
    }
    expect([...alone]).toEqual([]);
  });
}

/** Runs in the page. Links with a glyph at their end of whose last line the glyph is all. */
function glyphsAlone(): string[] {
  const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
  return [...document.querySelectorAll<HTMLElement>('a.claim-mark, a[rel~="external"]')]
    .filter((link) => {
      const last = [...link.getClientRects()].filter(({ width }) => width > 1).at(-1);
      const seen = [...link.childNodes].filter(
        (part) => !(part instanceof Element && part.matches('.visually-hidden')),
      );
      const lines = seen.flatMap((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return [...range.getClientRects()];
      });
      return (
        last !== undefined &&
        !lines.some((line) => line.width > 1 && Math.abs(middle(line) - middle(last)) < 8)
      );
    })
    .map(({ textContent }) => textContent);
}
