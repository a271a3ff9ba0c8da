import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { realSurroundings } from '../../../tools/links/surroundings.ts';
import { startDesk, type RunningDesk } from '../../../tools/desk/startDesk.ts';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 600_000 });

test.use({ viewport: { width: 1440, height: 900 } });

const sourcePage = `<!doctype html><html lang="en"><head><title>Guests dined | The Gazette</title>
<meta property="og:site_name" content="The Gazette">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The guests dined at the White House","datePublished":"2025-08-19T09:00:00+03:00"}</script>
</head><body><p>“We had dinner together,” said Mr Stubb.</p></body></html>`;

let web: Server;
let desk: RunningDesk;
test.beforeEach(async ({ dir }) => {
  web = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(sourcePage),
  );
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  desk = await startDesk({
    dir,
    port: 0,
    github: 'https://api.github.com',
    // Every host of the web is this server, and the archive has no copy.
    web: {
      ...realSurroundings('test'),
      addressesOf: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      archive: addressOf(web),
    },
  });
});
test.afterEach(async () => {
  web.close();
  await desk.close();
});

test('a first hour: a source, a claim and its place in an article, saved without a fault', async ({
  page,
  dir,
}) => {
  const before = filesIn(dir);
  page.setDefaultTimeout(120_000);
  await page.goto(desk.url);
  await expect(page.locator('.files li').first()).toBeAttached();
  const source = `gazette-2025-08-19`;
  const claim = 'guests-dined';
  const article = 'articles/call-to-moscow.md';

  await test.step('a source from its address', async () => {
    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'A source from its address…' }).click();
    const address = `${addressOf(web).replace('127.0.0.1', 'gazette.example')}/dinner`;
    await dialog(page).getByLabel('Its web address').fill(address);
    await dialog(page).getByRole('button', { name: 'Read the page' }).click();
    await expect(dialog(page).getByLabel('Title')).toHaveValue(
      'The guests dined at the White House',
    );
    await expect(dialog(page).getByText('From its JSON-LD.').first()).toBeVisible();
    await expect(dialog(page).getByLabel('Publisher')).toHaveValue('The Gazette');
    await expect(dialog(page).getByLabel('Published')).toHaveValue('2025-08-19T09:00+03:00');
    await dialog(page).getByLabel('Its short name').fill(source);
    await dialog(page).getByRole('button', { name: 'Begin the source' }).click();
    await field(page, 'kind').selectOption('report');
    await expect(errors(page)).toContainText('Add `basis`');
    await page.getByLabel('Add a field', { exact: true }).selectOption('basis');
    await field(page, 'basis').selectOption('witnessed');
    await expect(errors(page)).toHaveCount(0);
  });

  await test.step('a claim with two statements', async () => {
    await page.getByRole('button', { name: 'New claim' }).click();
    await dialog(page).getByLabel('Its short name').fill(claim);
    await dialog(page).getByRole('button', { name: 'Begin' }).click();
    await page.getByLabel('Claim', { exact: true }).fill('The guests dined at the White House');
    await page.getByLabel('Add a field', { exact: true }).selectOption('statements');
    await statement(page, 0, { actor: 'alexander-stubb', says: 'so', source });
    await page.getByRole('button', { name: 'Add: statement' }).click();
    await statement(page, 1, { actor: 'donald-trump', says: 'otherwise', source });
  });

  await test.step('two errors, mended by their messages', async () => {
    await field(page, 'statements.1.source').fill('gazete-2025-08-19');
    await expect(page.locator('.problems')).toContainText(`gazette-2025-08-19`);
    await field(page, 'statements.1.source').fill(source);
    await page.getByLabel('Add a field to statements 0').selectOption('when');
    await field(page, 'statements.0.when').fill('19.8.2025');
    await expect(page.locator('.problems')).toContainText('2025-08-19');
    await expect(field(page, 'statements.0.when')).toHaveAttribute('aria-invalid', 'true');
    await field(page, 'statements.0.when').fill('2025-08-19');
    await expect(errors(page)).toHaveCount(0);
  });

  await test.step('its standing and its page', async () => {
    const preview = page.frameLocator('iframe');
    await expect(preview.locator('h1')).toHaveText('The guests dined at the White House');
    await expect(preview.locator('.chip').first()).toHaveText('Contested');
    await expect(
      page.getByRole('button', { name: /^The guests dined at the White House ?, Contested/ }),
    ).toBeVisible();
  });

  await test.step('its place in an article', async () => {
    await page.getByRole('button', { name: /^A call to Moscow/ }).click();
    const text = page.getByLabel('Text', { exact: true });
    await text.fill(
      (await text.inputValue()).replace(
        '\n## What Trump announced\n',
        `\nWhether the guests [dined there](../claims/${claim}.md) is disputed.\n$&`,
      ),
    );
    await expect(page.locator('.effects')).toContainText(
      'This adds The guests dined at the White House: contested; 1 story shows it.',
    );
    await expect(
      page.frameLocator('iframe').getByRole('link', { name: /^dined there/ }),
    ).toBeVisible();
  });

  await page.keyboard.press('Control+s');
  await expect(page.locator('.status')).toHaveText('3 files saved.');
  const after = filesIn(dir);
  expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
    article,
    `claims/${claim}.md`,
    `sources/${source}.md`,
  ]);
  expect(readFileSync(join(dir, article), 'latin1')).toBe(
    before[article]!.replace(
      '\n## What Trump announced\n',
      `\nWhether the guests [dined there](../claims/${claim}.md) is disputed.\n$&`,
    ),
  );
  // It fails where there is an error.
  execFileSync('npm', ['run', '-s', 'check', '--', '--content', dir]);
});

function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

function errors(page: Page): Locator {
  return page.locator('.problems [data-severity=error]');
}

function field(page: Page, path: string): Locator {
  return page.locator(`[id="field-${path}"]`);
}

async function statement(
  page: Page,
  index: number,
  { actor, says, source }: { actor: string; says: string; source: string },
): Promise<void> {
  await field(page, `statements.${index}.actor`).fill(actor);
  await field(page, `statements.${index}.says`).selectOption(says);
  await field(page, `statements.${index}.source`).fill(source);
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The files of a folder, by path, each as its bytes in a text. */
function filesIn(dir: string): { [file: string]: string } {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(dir, file), 'latin1')]));
}
