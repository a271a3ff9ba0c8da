import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readContent } from '../../src/core/checks/readContent.ts';
import { checkContext } from '../../src/i18n/describeStanding.ts';
import { readContentFolder } from '../../src/integration/contentFolder.ts';
import { cmsFiles } from '../../tools/cms/cmsFiles.ts';

// The CMS itself, with its store in the browser: what it writes is what the check takes.

test.describe.configure({ timeout: 400_000 });

/** A file of each kind, where the CMS shows it, and the first text of its form. */
const edited = [
  ['articles', 'articles/call-to-moscow.md', 'Title'],
  ['claims', 'claims/white-house-call/call-during-talks.md', 'Claim'],
  ['sources', 'sources/axios-2025-08-18.md', 'Title'],
  ['actors', 'actors/donald-trump.md', 'Role'],
  ['events', 'events/call-announced.md', 'Title'],
  ['figures-map', 'figures/four-regions.md', 'Title'],
  ['figures-chart', 'figures/statements-by-hour.md', 'Title'],
  ['_singletons', 'site.md', 'Tagline'],
] as const;

let server: Server;
let address = '';
test.beforeAll(async () => {
  const files = cmsFiles({
    backend: 'test-repo',
    repository: '',
    branch: 'main',
    folder: 'content',
  });
  const types: { [ending: string]: string } = {
    html: 'text/html',
    js: 'text/javascript',
    yml: 'text/yaml',
    woff2: 'font/woff2',
  };
  server = createServer((request, response) => {
    const name = request.url?.replace('/admin/', '') || 'index.html';
    const body = files.get(name);
    const type = types[name.split('.').at(-1)!] ?? 'text/plain';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`;
});
test.afterAll(() => void server.close());

test('the CMS opens and saves a file of each kind, and the check passes on what it wrote', async ({
  page,
}) => {
  const own = readContentFolder('content');
  if ('cannot' in own) throw new Error(own.cannot);
  await page.goto(address);
  await putInBrowser(page, own.files);
  await page.reload();
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await expect(page.getByText('Collections').first()).toBeVisible();

  const written = new Map(own.files.map(({ file, text }) => [file, text]));
  for (const [collection, file, label] of edited) {
    const entry = file.replace(/^[a-z]+\//, '').replace('.md', '');
    await page.goto(`${address}#/collections/${collection}/entries/${entry}`);
    const field = page.getByRole('textbox', { name: label, exact: true }).first();
    await field.fill(`${await field.inputValue()} again`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => textInBrowser(page, file), { message: file }).toContain(' again"');
    written.set(file, await textInBrowser(page, file));
  }

  const { attachments } = own;
  const before = readContent(own.files, checkContext, [], { attachments });
  const texts = [...written].map(([file, text]) => ({ file, text }));
  const after = readContent(texts, checkContext, [], { attachments });
  const errorsOf = ({ problems }: typeof before) =>
    problems.filter(({ severity }) => severity === 'error');
  expect(errorsOf(after)).toEqual(errorsOf(before));
  // Beside the edit it says what it said; the CMS writes `false` where nothing stood.
  const saidBy = ({ entries }: typeof before) =>
    entries.map(({ file, data }) => [
      file,
      JSON.parse(
        JSON.stringify(data, (_, value: unknown) =>
          value === false
            ? undefined
            : typeof value === 'string'
              ? value.replace(/ again$/, '')
              : value,
        ),
      ),
    ]);
  expect(Object.fromEntries(saidBy(after))).toEqual(Object.fromEntries(saidBy(before)));
  for (const [, file] of edited)
    expect(bodyOf(written.get(file)!)).toBe(bodyOf(readFileSync(join('content', file), 'utf8')));
});

function bodyOf(text: string): string {
  return text.replace(/^---\n.*?\n---\n/s, '').trim();
}

/** Puts files where the CMS keeps them. */
function putInBrowser(page: Page, files: readonly { file: string; text: string }[]): Promise<void> {
  return page.evaluate(async (files) => {
    const store = await navigator.storage.getDirectory();
    for (const { file, text } of files) {
      const parts = ['sveltia-cms-test', 'content', ...file.split('/')];
      let folder = store;
      for (const part of parts.slice(0, -1))
        folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(parts.at(-1)!, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
}

function textInBrowser(page: Page, file: string): Promise<string> {
  return page.evaluate(async (file) => {
    const parts = ['sveltia-cms-test', 'content', ...file.split('/')];
    let folder = await navigator.storage.getDirectory();
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(parts.at(-1)!)).getFile()).text();
  }, file);
}
