import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { servedAt } from '../../src/integration/servedAt.ts';
import { hostileMarkup } from '../support/hostileMarkup.ts';
import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/framedTest.ts';
import { addressesOf, hostsOf, wrongAt } from '../support/hosts.ts';

const { base } = servedAt();
const article = pagesOf('dist').find(({ kind }) => kind === 'articles/*')!;
const files = addressesOf('dist').map(({ path }) => path);

test('every file is answered with what the table says, and so is what does not exist, by each server', async () => {
  const hosts = await hostsOf('dist', base);
  for (const host of hosts) expect(await wrongAt(host, 'dist', base), host.name).toEqual([]);
  for (const { close } of hosts) close();
  expect(files.length).toBeGreaterThan(100);
});

test('every file is of a section that says all, so that hosts which know nothing but `_headers` say it too', () => {
  const whole = readFileSync('dist/_headers', 'utf8')
    .split(/^(?=\/)/m)
    .filter((rule) => rule.includes('Cache-Control'))
    .map((rule) => rule.slice(base.length - 1, rule.indexOf('\n')));
  expect(files.filter((file) => !whole.some((at) => fits(at, file)))).toEqual([]);
});

test('every page allows the inline scripts and styles that are in it, and no other', () => {
  const pages = pagesOf('dist').filter(({ html }) => html.includes('content-security-policy'));
  expect(pages.length).toBeGreaterThan(50);
  for (const { path, html } of pages) {
    const own = [...html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g)].map(
      ([, , text]) => createHash('sha256').update(text!).digest('base64'),
    );
    const allowed = [...html.matchAll(/'sha256-([^']+)'/g)].map(([, digest]) => digest!);
    expect(
      allowed.filter((digest) => !own.includes(digest)),
      path,
    ).toEqual([]);
  }
});

test('hostile markup in a page runs where no policy is sent', async ({ page, site }) => {
  const { ran, covered } = await openPlanted(page, site, false);
  expect(ran.sort()).toEqual(['data', 'handler', 'link', 'script']);
  expect(covered).toBe('fixed');
});

test('under the policy of its page, hostile markup neither runs, loads nor covers it', async ({
  page,
  site,
}) => {
  const { ran, covered, refused } = await openPlanted(page, site, true);
  expect(ran).toEqual([]);
  expect(covered).toBe('static');
  expect([...new Set(refused)].sort()).toEqual([
    'base-uri',
    'form-action',
    'frame-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-attr',
  ]);
});

test('a page of another site may show an embed in a frame, and no other page', async ({
  site,
  framed,
}) => {
  const embeds = files
    .filter((file) => file.startsWith('/embed/') && file.endsWith('/'))
    .slice(0, 2);
  expect(embeds).toHaveLength(2);
  const refused = ['/', article.path, '/404.html'];
  const frames = await framed(...embeds, ...refused);
  // A refused frame has no address until the browser has put its error page there.
  await expect
    .poll(() => frames.map((frame) => frame.url()))
    .toEqual([
      ...embeds.map((path) => site + path),
      ...refused.map(() => 'chrome-error://chromewebdata/'),
    ]);
});

/**
 * Opens an article with all of the hostile markup in it, with its policies or without any: what
 * ran, whether its style holds, and which directives of the policy refused something.
 */
async function openPlanted(
  page: Page,
  site: string,
  held: boolean,
): Promise<{ ran: string[]; covered: string; refused: string[] }> {
  const markup = [
    ...Object.values(hostileMarkup).filter((each) => each.startsWith('<')),
    '<form id="form" action="https://elsewhere.example/" method="post"></form>',
    '<base href="https://elsewhere.example/">',
  ].join('');
  await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
  await page.route(site + article.path, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const html = (await response.text()).replace(/<div class="article-text[^>]*>/, `$&${markup}`);
    if (!held) delete headers['content-security-policy'];
    await route.fulfill({
      response,
      headers,
      body: held ? html : html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
    });
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      ((window as unknown as Seen).refused ??= []).push(effectiveDirective),
    ),
  );
  await page.goto(site + article.path, { waitUntil: 'load' });
  await page.evaluate(() => {
    document.getElementById('lure')!.click();
    (document.getElementById('form') as HTMLFormElement).target = '_blank';
    (document.getElementById('form') as HTMLFormElement).requestSubmit();
  });
  const outcome = () =>
    page.evaluate(() => {
      const { ran = [], refused = [] } = window as unknown as Seen;
      const { position } = getComputedStyle(document.getElementById('cover')!);
      return { ran, refused, covered: position };
    });
  // The link and the form are tried last.
  await expect
    .poll(async () => (held ? (await outcome()).refused : (await outcome()).ran))
    .toContain(held ? 'form-action' : 'link');
  return outcome();
}

interface Seen {
  ran?: string[];
  refused?: string[];
}

/** Whether a section's address is this one, by the rule for stars. */
function fits(at: string, path: string): boolean {
  const [before, after] = at.split('*');
  return after === undefined ? at === path : path.startsWith(before!) && path.endsWith(after);
}
