import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { readContent } from '../../src/core/checks/readContent.ts';
import { checkContext } from '../../src/i18n/describeStanding.ts';
import { contentFolder, readContentFolder } from '../../src/integration/contentFolder.ts';
import { cmsFiles } from '../../tools/cms/cmsFiles.ts';

// The CMS has two megabytes of script, which a machine that does something else takes its time
// over.
test.describe.configure({ timeout: 300_000 });

const claim = 'claims/white-house-call/call-during-talks.md';
const read = readContentFolder(contentFolder());
const texts = new Map('files' in read ? read.files.map(({ file, text }) => [file, text]) : []);

let server: Server;
let origin: string;
test.beforeAll(async () => {
  const files = cmsFiles({
    backend: 'test-repo',
    repository: '',
    branch: 'main',
    folder: 'content',
  });
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    json: 'application/json',
    yml: 'text/yaml',
    woff2: 'font/woff2',
  };
  server = createServer((request, response) => {
    // It asks for its configuration with the time after a question mark.
    const name = new URL(request.url!, 'http://x').pathname.slice(1) || 'index.html';
    const body = name === 'empty.html' ? '<!doctype html>' : files.get(name);
    const type = types[name.split('.').at(-1) as keyof typeof types] ?? 'text/plain';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test(
  'the CMS opens the content, and what it saves passes the check',
  { tag: '@slow' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${origin}/empty.html`);
    await page.evaluate(putContent, Object.fromEntries(texts));
    // Nothing ends its loading before it is signed in.
    await page.goto(origin, { waitUntil: 'commit' });
    await page
      .getByRole('button', { name: 'Work with Test Repository' })
      .click({ timeout: 120_000 });

    for (const [kind, folder] of [
      ['Articles', 'articles'],
      ['Claims', 'claims'],
      ['Sources', 'sources'],
      ['Actors', 'actors'],
    ] as const) {
      const count = [...texts.keys()].filter((file) => file.startsWith(`${folder}/`)).length;
      await expect(page.getByRole('treeitem', { name: kind, exact: true })).toContainText(
        `${kind} ${count}`,
        { timeout: 60_000 },
      );
    }

    await page.goto(
      `${origin}/#/collections/claims/entries/${claim.replace(/^claims\/|\.md$/g, '')}`,
      { waitUntil: 'commit' },
    );
    const sentence = page.getByRole('textbox', { name: 'Claim', exact: true }).first();
    await expect(sentence).toHaveValue('The call was made while the talks were still on');
    await sentence.fill('The call was made while the talks were going on');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => savedText(page, claim)).toContain('were going on');

    const saved = await savedText(page, claim);
    const problemsOf = (text: string) =>
      readContent(
        [...texts].map(([file, kept]) => ({ file, text: file === claim ? text : kept })),
        checkContext,
      ).problems.map(({ file, rule, line }) => `${file}:${line} ${rule}`);
    const edited = texts.get(claim)!.replace('were still on', 'were going on');
    const withoutLines = (problems: string[]) => problems.map((each) => each.replace(/:\d+/, ''));
    expect(withoutLines(problemsOf(saved))).toEqual(withoutLines(problemsOf(edited)));
    // Its own host is all that is asked; for its newest version it tries, and the policy forbids
    // it.
    expect(asked.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url))).toEqual(
      [],
    );
  },
);

/** Runs in the page: puts files where the CMS keeps its content when it is tried. */
async function putContent(files: { [file: string]: string }): Promise<void> {
  const storage = await navigator.storage.getDirectory();
  const root = await storage.getDirectoryHandle('sveltia-cms-test', { create: true });
  for (const [file, text] of Object.entries(files)) {
    const folders = `content/${file}`.split('/');
    const name = folders.pop()!;
    let folder = root;
    for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
    const handle = await folder.getFileHandle(name, { create: true });
    const writer = await handle.createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** What the CMS holds of a file. */
function savedText(page: Page, file: string): Promise<string> {
  return page.evaluate(async (file) => {
    let folder = await navigator.storage.getDirectory();
    const steps = `sveltia-cms-test/content/${file}`.split('/');
    const name = steps.pop()!;
    for (const each of steps) folder = await folder.getDirectoryHandle(each);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, file);
}
