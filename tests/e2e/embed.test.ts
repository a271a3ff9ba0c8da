import { pagesOf } from '../support/builtPages.ts';
import { expect, test } from '../support/framedTest.ts';

const claim = '/embed/claims/call-during-talks/';
const article = '/embed/articles/call-to-moscow/';
const timeline = '/embed/articles/call-to-moscow/timeline/';

test('in a sandboxed frame of another site a claim, an article and a timeline are seen whole, ask for nothing else and store nothing', async ({
  page,
  site,
  framed,
}) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  const frames = await framed(claim, article, timeline);
  expect(asked.slice(1).sort()).toEqual(
    [timeline, article, claim].map((path) => site + path).sort(),
  );
  expect(said).toEqual([]);
  for (const frame of frames) {
    expect(
      await frame.evaluate(() => ({
        mode: document.compatMode,
        origin: window.origin,
        scripts: [...document.scripts].filter(({ src }) => src !== '').length,
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

test('a claim or an article needs no more height than its code gives it, on a telephone too', async ({
  page,
  site,
}) => {
  const pages = pagesOf('dist').filter(({ kind }) => /^(?:claims|articles)\/\*$/.test(kind));
  const hidden: string[] = [];
  expect(pages.length).toBeGreaterThan(5);
  for (const { path, html } of pages) {
    const [, height] = /<textarea[^]*?height=(?:"|&quot;|&#34;)(\d+)/.exec(html)!;
    await page.setViewportSize({ width: 320, height: Number(height) });
    await page.goto(`${site}/embed${path}`);
    const more = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    if (more > 0) hidden.push(`${path}: ${more} pixels`);
  }
  expect(hidden).toEqual([]);
});

// What WordPress makes of an answer to its oEmbed request from a host that it does not know: only
// these attributes are left, and the frame is hidden until it says how high it is.
const asInWordPress = (oEmbedHtml: string, secret: string) =>
  oEmbedHtml
    .replace(/<blockquote>/, `<blockquote class="wp-embedded-content" data-secret="${secret}">`)
    .replace(
      /<iframe src="([^"]*)" (title="[^"]*" width="\d+" height="\d+")[^>]*>/,
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden" src="$1#?secret=${secret}" data-secret="${secret}" $2>`,
    );

test('in the frame that WordPress makes of it, it is shown, as high as it is, and its links lead to us', async ({
  page,
  site,
  openTheirs,
}) => {
  const html = asInWordPress(
    `<blockquote><a href="${site}/claims/call-during-talks/">Contested</a></blockquote><iframe src="${site}${claim}" title="Contested" width="600" height="338" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`,
    'a1B2c3D4e5',
  );
  // What WordPress does with the two messages, each with the secret of its frame.
  await openTheirs(`${html}<script>
    addEventListener('message', ({ data, source }) => {
      const frame = document.querySelector('iframe');
      if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
      document.querySelector('blockquote').hidden = true;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = data.value;
      const isOurs = () => new URL(data.value).host === new URL(frame.src).host;
      if (data.message === 'link' && isOurs() && document.activeElement === frame)
        location.href = data.value;
    });</script>`);
  await expect(page.locator('blockquote')).toBeHidden();
  const frame = page.frames()[1]!;
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeLessThanOrEqual(0);
  expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(200);
  await frame.getByRole('link', { name: 'Who says what' }).click();
  await page.waitForURL(`${site}/claims/call-during-talks/`);
});
