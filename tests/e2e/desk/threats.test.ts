import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 240_000 });

test('another page on the machine can neither read nor write', async ({
  page,
  desk,
  dir,
  silent,
}) => {
  const other = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<p>Another page'),
  );
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  const site = readFileSync(join(dir, 'site.md'), 'utf8');
  // Even with the token, which it cannot know.
  const got = await page.evaluate(
    async ({ origin, token }) => {
      const attempts: Promise<Response>[] = [
        fetch(`${origin}/api/content`),
        fetch(`${origin}/api/content`, { headers: { 'x-desk-token': token } }),
        fetch(`${origin}/api/save`, {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: '{"changes":[{"file":"site.md","text":"gone"}]}',
        }),
        fetch(`${origin}/api/save`, {
          method: 'POST',
          mode: 'no-cors',
          body: '{"changes":[{"file":"site.md","text":"gone"}]}',
        }),
      ];
      return (await Promise.allSettled(attempts)).map((each) =>
        each.status === 'fulfilled' && each.value.type !== 'opaque' ? 'read' : 'refused',
      );
    },
    { origin: desk.origin, token: desk.token },
  );
  expect(got).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(readFileSync(join(dir, 'site.md'), 'utf8')).toBe(site);
  // The browser itself remarks on what was refused.
  silent.length = 0;
  other.close();
});

test(
  'what runs elsewhere does not run in the page of the desk',
  { tag: '@slow' },
  async ({ page, desk, dir, silent }) => {
    const file = join(dir, 'claims/white-house-call/call-during-talks.md');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}\n<script>top.hacked = 1</script>\n\n<img src=x onerror="top.hacked = 1">\n\n[x](javascript:top.hacked=1)\n`,
    );
    await page.goto(desk.url);
    await page.getByRole('button', { name: /^The call was made while the talks/ }).click();
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('h1')).toHaveText('The call was made while the talks were still on');
    await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-same-origin');
    // The page has data of its own, which are no script to a browser.
    expect(
      await frame
        .locator('script:not([type="application/json"]), img, [onerror], a[href^="javascript:"]')
        .count(),
    ).toBe(0);
    // Nor would it, if it got that far.
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('iframe')!;
      const script = contentDocument!.createElement('script');
      script.textContent = 'top.hacked = 1';
      contentDocument!.body.append(script);
    });
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
    silent.length = 0;
  },
);
