import type { Page } from '@playwright/test';
import { onesToLookAt, pagesOf, slowUnlessChief } from '../support/builtPages.ts';
import { expect, test } from '../support/siteTest.ts';

const pages = onesToLookAt(pagesOf('dist'));
const article = pages.find((page) => page.kind === 'articles/*')!;

// Without motion, so that what has the focus is in view at once.
test.use({ viewport: { width: 1360, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

for (const { kind, path } of pages) {
  test(
    `${kind}: everything is reached by the Tab key, seen when it is, and not covered`,
    slowUnlessChief(kind),
    async ({ page, site }) => {
      test.setTimeout(120_000);
      await page.goto(site + path);
      // What the script adds to share is there a moment later.
      if ((await page.locator('.share').count()) > 0)
        await page.locator('.share > [role="status"]').waitFor({ state: 'attached' });
      const wanted = await page.evaluate(reachable);
      const faults: string[] = [];
      const met = new Set<number>();
      for (let step = 0; step < wanted + 5; step += 1) {
        await page.keyboard.press('Tab');
        const { index, fault } = await page.evaluate(focused);
        if (index < 0) break;
        met.add(index);
        if (fault) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(met.size).toBe(wanted);
    },
  );
}

test('the first thing that the Tab key reaches leads past the masthead to the text', async ({
  page,
  site,
}) => {
  await page.goto(site + article.path);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a part of the facts opens and closes with the Enter key', async ({ page, site }) => {
  await page.goto(site + article.path);
  const part = page.locator('details').first();
  const open = await part.evaluate((details) => (details as HTMLDetailsElement).open);
  await part.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await part.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(!open);
});

test('the links to the whole records of claims are told apart by their names', async ({
  page,
  site,
}) => {
  for (const path of [article.path, `${article.path}record/`]) {
    await page.goto(site + path);
    await expect(page.locator('.claim-card > div > a').first()).toHaveAttribute('aria-label');
    const links = await page.locator('.claim-card > div > a').evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ ariaLabel, textContent, pathname }) => ({
        name: ariaLabel ?? textContent,
        text: textContent,
        pathname,
      })),
    );
    expect(links.length).toBeGreaterThan(5);
    // Who speaks to a computer says the words that are seen.
    for (const { name, text } of links) expect(name.startsWith(`${text} `)).toBe(true);
    expect(new Set(links.map(({ name }) => name)).size).toBe(
      new Set(links.map(({ pathname }) => pathname)).size,
    );
  }
});

test("a claim's card opens beside its mark with the Enter key, and closes with Escape, which leads back to the mark", async ({
  page,
  site,
}) => {
  await page.goto(site + article.path);
  const mark = markIn(page);
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('[popover]:popover-open');
  await expect(card).toBeVisible();
  expect(page.url()).toBe(site + article.path);
  await expect(card).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("a claim's card links the claim's page", async ({ page, site }) => {
  await page.goto(site + article.path);
  const mark = markIn(page);
  const href = await mark.getAttribute('href');
  await mark.click();
  await expect(page.locator(`[popover]:popover-open a[href="${href}"]`).first()).toBeVisible();
});

/** The first mark of a claim in the running text. */
function markIn(page: Page) {
  return page.locator('article p a[href*="/claims/"]').first();
}

/** Runs in the page. Numbers what a Tab key should reach, and counts it. */
function reachable(): number {
  const candidates = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea, [tabindex]',
  );
  // Of a group of radio buttons the Tab key reaches the chosen one, and arrow keys the others.
  const unchosen = (element: HTMLElement) =>
    element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
  const all = [...candidates].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !unchosen(element) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  all.forEach((element, index) => {
    element.dataset['reached'] = String(index);
  });
  return all.length;
}

/** Runs in the page. Which of these has the focus, and what is wrong with how it shows. */
async function focused(): Promise<{ index: number; fault?: string }> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return { index: -1 };
  const name = `<${element.localName}> "${element.textContent?.trim().slice(0, 40)}"`;
  const index = Number(element.dataset['reached'] ?? -1);
  if (index < 0) return { index, fault: `${name} was not to be reached` };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1)
    return { index, fault: `${name} does not show that it has the focus` };
  const box = [...element.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  if (!box) return { index, fault: `${name} is not there to be seen` };
  const inside = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  // Of what is taller than the window, the part that is in it.
  const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const seen = [0.25, 0.5, 0.75].some((part) => inside(box.left + box.width * part, middle));
  return seen ? { index } : { index, fault: `${name} is covered when it has the focus` };
}
