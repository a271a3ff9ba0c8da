import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/framedTest.ts';

const claim = '/embed/claims/call-during-talks/';
const timeline = '/embed/articles/call-to-moscow/timeline/';

test('in a sandboxed frame of another site a claim and a timeline are seen whole, ask for nothing else and run nothing', async ({
  page,
  site,
  framed,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  const frames = await framed(claim, timeline);
  expect(asked.slice(1).sort()).toEqual([site + timeline, site + claim]);
  expect(said).toEqual([]);
  for (const frame of frames) {
    expect(
      await frame.evaluate(() => ({
        mode: document.compatMode,
        origin: window.origin,
        scripts: document.scripts.length,
        paper: getComputedStyle(document.body).backgroundColor,
        wide: document.documentElement.scrollWidth - innerWidth,
        glyph: getComputedStyle(
          document.querySelector('.chip, .claim-link')!,
          '::before',
        ).maskImage.slice(0, 9),
      })),
    ).toEqual({
      mode: 'CSS1Compat',
      origin: 'null',
      scripts: 0,
      paper: 'rgb(255, 255, 255)',
      wide: 0,
      glyph: 'url("data',
    });
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.getByText('19 August 2025').first()).toBeVisible();
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await frames[0]!.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(28, 28, 25)',
  );
});

test('a link in the frame opens the page beside the other site', async ({
  page,
  context,
  framed,
}) => {
  const [frame] = await framed(timeline);
  const opened = context.waitForEvent('page');
  await frame!.getByRole('link', { name: 'Trump calls Putin' }).click();
  const beside = await opened;
  await beside.waitForLoadState();
  expect(new URL(beside.url()).pathname + new URL(beside.url()).hash).toMatch(
    /^\/articles\/call-to-moscow\/#event-/,
  );
  await expect(beside.locator(':target')).toBeInViewport();
  expect(page.url()).toContain('127.0.0.1');
});

test('a claim needs no more height than its code gives it, on a telephone too', async ({
  page,
  site,
}) => {
  const claims = pagesOf('dist').filter(({ kind }) => kind === 'claims/*');
  const hidden: string[] = [];
  expect(claims.length).toBeGreaterThan(5);
  for (const { path, html } of claims) {
    const [, height] = /<textarea[^]*?height=(?:"|&quot;|&#34;)(\d+)/.exec(html)!;
    await page.setViewportSize({ width: 320, height: Number(height) });
    await page.goto(`${site}/embed${path}`);
    const more = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    if (more > 0) hidden.push(`${path}: ${more} pixels`);
  }
  expect(hidden).toEqual([]);
});
