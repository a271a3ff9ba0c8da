import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { realSurroundings } from '../../../tools/links/surroundings.ts';
import { startDesk } from '../../../tools/desk/startDesk.ts';
import { nothingIsFound } from '../../support/axe.ts';
import { expect, test } from './deskTest.ts';

const newsPage = `<!doctype html><html lang="en"><head><title>Leaders spoke</title>
<meta property="og:site_name" content="The Made-up Gazette">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Leaders spoke again","datePublished":"2025-08-20T09:00:00Z","inLanguage":"en"}</script>
</head><body>Words that nobody keeps.</body></html>`;

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 240_000 });

test.use({ viewport: { width: 1440, height: 900 } });

test('a person’s first hour: a source, a claim, a link, two errors mended, and the check passes', async ({
  page,
  dir,
}) => {
  const news = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(newsPage),
  );
  await new Promise<void>((resolve) => news.listen(0, '127.0.0.1', resolve));
  const address = `http://news.example:${(news.address() as AddressInfo).port}/leaders`;
  const web = {
    ...realSurroundings('test'),
    // The test's own server stands for a host on the public web.
    addressesOf: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    archive: `http://127.0.0.1:${(news.address() as AddressInfo).port}/none`,
  };
  const before = textsIn(dir);
  const desk = await startDesk({ dir, port: 0, github: 'https://api.github.com', web });
  await page.goto(desk.url);
  await expect(page.locator('.files li').first()).toBeAttached();

  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'A source from its address…' }).click();
  await page.getByLabel('Its web address').fill(address);
  await page.getByRole('button', { name: 'Read the page' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Leaders spoke again');
  await expect(page.getByText('From its JSON-LD.').first()).toBeVisible();
  await page.getByLabel('Address', { exact: true }).fill('https://news.example/leaders');
  await page.getByLabel('Its short name').fill('gazette-2025-08-20');
  await page.getByRole('button', { name: 'Begin the source' }).click();
  // The first error: nobody but the editor can say what kind of source it is.
  await expect(page.locator('[id="field-kind-problems"]')).toContainText('`kind`');
  await page.locator('[id="field-kind"]').selectOption('report');
  await page.getByLabel('Add a field', { exact: true }).selectOption('basis');
  await page.locator('[id="field-basis"]').selectOption('witnessed');

  await page.getByRole('button', { name: 'New claim' }).click();
  await page.getByLabel('Its short name').fill('leaders-spoke-again');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.locator('[id="field-claim"]').fill('Trump and Macron spoke again on 20 August');
  await page.getByLabel('Add a field', { exact: true }).selectOption('about');
  await page.locator('[id="field-about.0"]').fill('donald-trump');
  for (const index of [0, 1]) {
    if (index === 0)
      await page.getByLabel('Add a field', { exact: true }).selectOption('statements');
    else await page.getByRole('button', { name: 'Add: statement' }).click();
    // The second error: an id that nothing has. The message names the one that was meant.
    await page
      .locator(`[id="field-statements.${index}.actor"]`)
      .fill(index === 0 ? 'donald-trum' : 'emmanuel-macron');
    await page.locator(`[id="field-statements.${index}.says"]`).selectOption('so');
    await page.locator(`[id="field-statements.${index}.source"]`).fill('gazette-2025-08-20');
  }
  await expect(page.locator('[id="field-statements.0.actor-problems"]')).toContainText(
    'donald-trump',
  );
  await page.locator('[id="field-statements.0.actor"]').fill('donald-trump');

  await page.getByRole('button', { name: /^A call to Moscow/ }).click();
  const body = page.locator('#body');
  await body.fill(
    `${(await body.inputValue()).trimEnd()}\n\nTrump and Macron, the Gazette reports, [spoke again](../claims/leaders-spoke-again.md).\n`,
  );
  await expect(
    page
      .frameLocator('iframe')
      .getByRole('link', { name: /spoke again/ })
      .first(),
  ).toBeVisible();
  await expect(page.locator('.effects')).toContainText('This adds Trump and Macron spoke again');
  await page
    .getByRole('button', { name: /^Trump and Macron spoke again/ })
    .first()
    .click();
  await expect(page.frameLocator('iframe').locator('.chip').first()).toBeVisible();
  await expect(page.locator('.files .errors')).toHaveCount(0);
  await nothingIsFound(page);
  await page.getByRole('button', { name: 'Save 3 files' }).click();
  await expect(page.getByRole('status')).toHaveText('3 files saved.');

  const after = textsIn(dir);
  const article = 'articles/call-to-moscow.md';
  expect([...after.keys()].filter((file) => after.get(file) !== before.get(file))).toEqual([
    article,
    'claims/leaders-spoke-again.md',
    'sources/gazette-2025-08-20.md',
  ]);
  expect(after.get(article)!.startsWith(before.get(article)!.trimEnd())).toBe(true);
  // Throws where it finds an error.
  execFileSync(process.execPath, ['tools/run.mjs', 'check', '--content', dir], { stdio: 'pipe' });
  news.close();
  await desk.close();
});

function textsIn(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
}
