import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { collections } from '../../../src/core/model/model.ts';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 400_000 });

/** Of each kind the first file; of figures all, which are each drawn in another way. */
const files = collections.flatMap((kind) => {
  const all = readdirSync(`content/${kind}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `${kind}/${file}`);
  return kind === 'figures' ? all : all.slice(0, 1);
});

test(
  'the page of the desk has the words and the drawings of the site’s',
  { tag: '@slow' },
  async ({ page, desk }) => {
    await page.goto(desk.url);
    for (const file of files) {
      await page.getByLabel('Find a file by its name or its words').fill(file);
      await page.locator(`.files button[title="${file}"]`).click();
      const [kind = ''] = file.split('/');
      const [id, language = '.'] = basename(file, '.md').split('.');
      const built = readFileSync(`dist/${language}/${kind}/${id}/index.html`, 'utf8');
      const expected = await shownIn(page, built);
      expect(expected.words.length, file).toBeGreaterThan(100);
      await expect
        .poll(async () => shownIn(page, await drawn(page)), { message: file })
        .toEqual(expected);
    }
  },
);

/** The page of the desk as HTML. */
function drawn(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('iframe')?.contentDocument?.documentElement?.outerHTML ?? '',
  );
}

/** The words of a page, and what is drawn on it. */
function shownIn(page: Page, html: string): Promise<{ words: string; drawings: string[] }> {
  // The desk's own policy takes no styles from a text.
  const plain = html.replace(/<style.*?<\/style>/gs, '');
  return page.evaluate((html) => {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    // Where it can be had from, and what only scripts read, are the site's own.
    for (const each of main?.querySelectorAll('script, textarea') ?? []) each.remove();
    const drawn = (each: Element): string =>
      [
        each.tagName,
        ...[...each.attributes]
          .filter(({ name }) => name !== 'href')
          .map(({ name, value }) => `${name}="${value}"`)
          // Which comes first makes no difference.
          .sort(),
        ...[...each.children].map((child) => `(${drawn(child)})`),
      ].join(' ');
    return {
      words: main?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      drawings: [...(main?.querySelectorAll('svg') ?? [])].map(drawn),
    };
  }, plain);
}
