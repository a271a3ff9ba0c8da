import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { bundleDesk } from '../../../tools/desk/bundleDesk.ts';
import { baseFiles } from '../../support/content.ts';
import { madeGitHub, type MadeGitHub } from '../../support/madeGitHub.ts';
import { expect, test } from './deskTest.ts';

// The first reading takes its time on a machine that does something else besides.
test.describe.configure({ timeout: 400_000 });

const token = 'github_pat_made_up';
const file = 'claims/they-spoke.md';
let gitHub: MadeGitHub;
let server: Server;
let address = '';

/** The desk as files, served plainly below a path, as any host of files does. */
test.beforeEach(async () => {
  gitHub = await madeGitHub(
    new Map(baseFiles.map(({ file, text }) => [`content/${file}`, text])),
    token,
  );
  const files = await bundleDesk({ github: gitHub.url, local: false });
  server = createServer((request, response) => {
    const found = files.get((request.url ?? '').replace('/tools/desk/', '') || 'index.html');
    response.writeHead(found ? 200 : 404, found && { 'content-type': found.type });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools/desk/`;
});
test.afterEach(() => {
  gitHub.close();
  server.close();
});

test(
  'as static files it opens a branch, and says that the page of a source cannot be read',
  { tag: '@slow' },
  async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Open the folder' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Open a branch on GitHub…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Repository').fill('house/record');
    await dialog.getByLabel('Fine-grained token').fill(token);
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.locator('.place')).toHaveText('house/record, main');
    await expect(page.getByRole('button', { name: /^The host and the guest spoke/ })).toBeVisible();

    await page.getByText('More', { exact: true }).click();
    await page.getByRole('button', { name: 'A source from its address…' }).click();
    await expect(dialog).toContainText('A page can be read only by `npm run desk` on your machine');
    await dialog.getByLabel('Its web address').fill('https://gazette.example/dinner');
    await dialog.getByRole('button', { name: 'Begin', exact: true }).click();
    await dialog.getByLabel('Title').fill('The guests dined');
    await dialog.getByLabel('Its short name').fill('gazette');
    await dialog.getByRole('button', { name: 'Begin the source' }).click();
    await expect(page.locator('[id="field-url"]')).toHaveValue('https://gazette.example/dinner');
  },
);

test('a folder of the machine is opened, changed and saved', { tag: '@slow' }, async ({ page }) => {
  // The browser's own room for files stands in for the folder that somebody picks.
  await page.addInitScript(() =>
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  await page.goto(address);
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    for (const { file, text } of files) {
      const parts = file.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1))
        folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(parts.at(-1)!, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, baseFiles);
  await page.getByRole('button', { name: 'Open a folder…' }).click();
  await page.getByRole('button', { name: /^The host and the guest spoke/ }).click();
  await page.locator('[id="field-claim"]').fill('The host and the guest spoke at length');
  await page.getByRole('button', { name: 'Save 1 file' }).click();
  await expect(page.getByRole('status')).toHaveText('1 file saved.');
  const before = baseFiles.find((each) => each.file === file)!.text;
  expect(await textIn(page, 'they-spoke.md')).toBe(
    before.replace('The host and the guest spoke', 'The host and the guest spoke at length'),
  );
});

/** The text of a claim in the browser's own room for files. */
function textIn(page: Page, name: string): Promise<string> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const claims = await root.getDirectoryHandle('claims');
    return (await (await claims.getFileHandle(name)).getFile()).text();
  }, name);
}
