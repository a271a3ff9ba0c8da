import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '../../src/core/model/model.ts';
import { readRecord } from '../../src/core/model/readRecord.ts';
import { readCaptures } from '../../src/integration/captures/readCaptures.ts';
import { keepCopy, type Kept } from '../../tools/keep/keepCopy.ts';
import { keepPages } from '../../tools/keep/keepPages.ts';
import { savedPage } from '../../tools/keep/savedFile.ts';
import { warcOf } from '../../tools/keep/warcOf.ts';
import { realSurroundings, type Surroundings } from '../../tools/links/surroundings.ts';
import { contentWith, findById } from '../support/content.ts';
import { pageOf, pageServer, type Answered, type PageServer } from '../support/pageServer.ts';
import { writtenPdf } from '../support/writtenPdf.ts';

const words = 'Last night we spoke at length. It went well.';
let server: PageServer;
/** The server, as a host on the public web. */
let host: string;
let folder: string;
beforeAll(async () => {
  server = await pageServer({});
  host = server.url.replace('127.0.0.1', 'host.example');
});
afterAll(() => server.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'captures-'));
  server.asked.length = 0;
  for (const path of Object.keys(server.pages)) delete server.pages[path];
  return () => rmSync(folder, { recursive: true });
});

const world: Surroundings = {
  ...realSurroundings('Sourceline for The House (desk@house.example)'),
  patience: 3_000,
  addressesOf: async ({ hostname }) =>
    hostname.startsWith('inside') ? undefined : [{ address: '127.0.0.1', family: 4 }],
  wait: async () => {},
  now: () => new Date('2025-08-18T22:00:00.5Z'),
};

/** The host's post at an address of the server, with the copies that are kept of it. */
function postAt(path: string): Source {
  const text = `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: ${host}${path}
archived: https://archive.example/post
published: 2025-08-18
language: en
---
`;
  const { record } = readRecord(contentWith(text), [], undefined, {
    captures: readCaptures(folder),
  });
  return findById(record.sources, 'host-post');
}

async function keep(path: string): Promise<Kept> {
  const [result] = await keepPages([postAt(path)], { world, folder, archived: false });
  return result!.kept;
}

/** Keeps the page at a path that is answered so. */
async function keepAnswer(answer: Answered): Promise<Kept> {
  server.pages['/post'] = answer;
  return await keep('/post');
}

test('a page is kept with its time, headers and digest, and its words are read again', async () => {
  const kept = await keepAnswer({ body: pageOf(words, 'Nothing else was said.') });
  const file = join(folder, 'host-post', readdirSync(join(folder, 'host-post'))[0]!);
  expect(kept).toEqual({ file, isNew: true });
  expect(file).toMatch(/2025-08-18T220000Z-[\da-f]{8}\.warc\.gz$/);
  const [{ copies } = { copies: [] }] = readCaptures(folder);
  expect(copies).toMatchObject([{ url: `${host}/post`, at: '2025-08-18T22:00:00Z' }]);
  const [article, all] = copies[0]!.texts;
  expect(article).toContain(words);
  expect(article).not.toContain('All rights reserved');
  expect(all).toContain('All rights reserved');
  expect(all).not.toContain('not said');
});

test('the very same page is kept once', async () => {
  const { file } = (await keepAnswer({ body: pageOf(words) })) as { file: string };
  expect(await keep('/post')).toEqual({ file, isNew: false });
  expect(readdirSync(join(folder, 'host-post'))).toHaveLength(1);
});

test('words in other letters than UTF-8 are read, and packed pages', async () => {
  const body = Buffer.from(`<p>${'Sie sprachen über Größe. '.repeat(3)}</p>`, 'latin1');
  await keepAnswer({ body, headers: { 'content-type': 'text/html; charset=iso-8859-1' } });
  expect(readCaptures(folder)[0]!.copies[0]!.texts.join()).toContain('über Größe');
  await keepAnswer({ body: gzipSync(pageOf(words)), headers: { 'content-encoding': 'gzip' } });
  expect(readCaptures(folder)[1]).not.toHaveProperty('fault');
});

const notKept: { [what: string]: [answer: Answered, why: RegExp] } = {
  'a page that is gone': [{ status: 410 }, /^The page is gone \(410\)\.$/],
  'a page that is refused': [{ status: 403 }, /does not show it to a program \(403\)/],
  'a page that hangs': [{ fails: 'hangs' }, /no answer in time/],
  'a page that breaks off': [
    { fails: 'breaks off', body: '<p>We spoke', headers: { 'content-length': 1000 } },
    /The connection failed/,
  ],
  'a page that says it was not found': [
    { body: '<title>404 – not found</title>' },
    /says of itself/,
  ],
  'a picture that is called a page': [
    { body: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1') },
    /^It is text\/html; charset=utf-8, and has no words to read\.$/,
  ],
  'a picture': [{ headers: { 'content-type': 'image/png' }, body: 'x' }, /^It is image\/png/],
  'a page without words': [{ body: '<div id="app"></div><script src="a.js">' }, /without a script/],
  'a page that forbids it': [
    { body: `<meta name="robots" content="noarchive">${pageOf(words)}` },
    /\(noarchive\)/,
  ],
  'a page whose server forbids it': [
    { headers: { 'x-robots-tag': 'noarchive' }, body: pageOf(words) },
    /\(noarchive\)/,
  ],
  'a page behind a wall': [
    {
      body: `<script type="application/ld+json">{"isAccessibleForFree": false}</script>${pageOf(words)}`,
    },
    /not free to read/,
  ],
  'what leads to a login': [{ status: 302, headers: { location: '/login?to=post' } }, /a login/],
  'what leads inside': [{ status: 302, headers: { location: 'http://inside.example/' } }, /public/],
};
test.each(Object.entries(notKept))('%s is not kept', async (_, [answer, why]) => {
  server.pages['/login?to=post'] = { body: pageOf(words) };
  expect(await keepAnswer(answer)).toEqual(
    expect.objectContaining({ why: expect.stringMatching(why) }),
  );
  expect(readCaptures(folder)).toEqual([]);
});

describe('robots.txt', () => {
  test('what it does not allow is not asked for', async () => {
    server.pages['/robots.txt'] = {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: Sourceline\nDisallow: /post\n\nUser-agent: *\nAllow: /',
    };
    expect(await keepAnswer({ body: pageOf(words) })).toMatchObject({
      why: `It was not asked for: ${host}/robots.txt does not allow it.`,
    });
    expect(server.asked).toEqual(['/robots.txt']);
  });

  test('one that fails allows nothing, one that is not there all', async () => {
    server.pages['/robots.txt'] = { status: 500 };
    expect(await keepAnswer({ body: pageOf(words) })).toMatchObject({
      why: expect.stringContaining('/robots.txt could not be read (500)'),
    });
    delete server.pages['/robots.txt'];
    expect(await keep('/post')).toMatchObject({ isNew: true });
  });

  test('it is asked of where a redirect leads, too', async () => {
    server.pages['/robots.txt'] = { body: 'User-agent: *\nDisallow: /other' };
    server.pages['/other'] = { body: pageOf(words) };
    expect(await keepAnswer({ status: 302, headers: { location: '/other' } })).toMatchObject({
      why: expect.stringContaining('does not allow it'),
    });
  });
});

describe('a saved file', () => {
  const now = new Date('2025-08-19T09:00:00Z');
  const page = {
    url: 'https://archive.example/post',
    at: '2025-08-18T22:00:00Z',
    type: 'text/html',
    bytes: new TextEncoder().encode(pageOf(words)),
  };
  const mhtml = [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="cut"',
    '',
    '--cut',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Last night we spoke at =\r\nlength. It went well.</p>',
    '--cut--',
    '',
  ].join('\r\n');

  async function keepFile(name: string, content: string | Uint8Array): Promise<Kept> {
    const path = join(folder, name);
    writeFileSync(path, content);
    const source = postAt('/post');
    const saved = await savedPage(path, source, now);
    return 'why' in saved ? saved : await keepCopy(saved, source, folder);
  }

  test.each<[string, () => string | Uint8Array | Promise<Uint8Array>]>([
    ['page.html', () => pageOf(words)],
    ['page.mhtml', () => mhtml],
    ['page.pdf', () => writtenPdf(words)],
    ['page.warc.gz', () => warcOf(page)],
    ['page.wacz', async () => zipSync({ 'archive/data.warc.gz': await warcOf(page) })],
  ])('%s is kept', async (name, content) => {
    expect(await keepFile(name, await content())).toMatchObject({ isNew: true });
    const [{ copies } = { copies: [] }] = readCaptures(folder);
    expect(copies[0]!.texts.some((text) => text.includes('we spoke at length'))).toBe(true);
    const isArchive = name.startsWith('page.wa');
    expect(copies[0]).toMatchObject({
      at: isArchive ? page.at : '2025-08-19T09:00:00Z',
      url: isArchive ? page.url : `${host}/post`,
    });
  });

  test('an archive of other pages is not kept, and it says which it holds', async () => {
    const other = await warcOf({ ...page, url: 'https://other.example/' });
    expect(await keepFile('page.warc.gz', other)).toEqual({
      why: expect.stringMatching(
        /^It holds no page at http.*; it holds https:\/\/other\.example\/\.$/,
      ),
    });
  });

  test('what is not what its name says is not kept', async () => {
    expect(await keepFile('page.docx', 'x')).toMatchObject({
      why: expect.stringContaining('none of'),
    });
    expect(await keepFile('page.pdf', 'x')).toEqual({
      why: 'It is called .pdf, and does not hold that.',
    });
    expect(await keepFile('page.warc.gz', 'x')).toEqual({
      why: 'It is no WARC file, or is cut off.',
    });
  });
});

test('a copy that is cut off or changed is told, and the others are read', async () => {
  const { file } = (await keepAnswer({ body: pageOf(words) })) as { file: string };
  await keepAnswer({ body: pageOf(`${words} Later more was said.`) });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  const captures = readCaptures(folder);
  expect(captures.map(({ fault }) => fault === undefined).sort()).toEqual([false, true]);
  expect(captures.find((each) => each.file === file)?.copies).toEqual([]);
});
