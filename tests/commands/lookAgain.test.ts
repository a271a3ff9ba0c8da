import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readRecord } from '../../src/core/model/readRecord.ts';
import type { LinkedRecord } from '../../src/core/model/linkRecord.ts';
import { readCaptures } from '../../src/integration/captures/readCaptures.ts';
import { keepPages } from '../../tools/keep/keepPages.ts';
import { lookAgain } from '../../tools/links/lookAgain.ts';
import { problemsOfWords, wordsAsJson } from '../../tools/links/problemsOfWords.ts';
import { recordFindings } from '../../tools/links/recordFindings.ts';
import { realSurroundings, type Surroundings } from '../../tools/links/surroundings.ts';
import { contentWith, findById, readContent } from '../support/content.ts';
import { pageOf, pageServer, type Answered, type PageServer } from '../support/pageServer.ts';
import { writeFiles } from '../support/published.ts';

const first = 'Last night we spoke at length, and it went well.';
const second = 'There was no dinner afterwards for anybody.';
const around = 'The two of them had not met before, and nobody else was in the room that evening.';

let server: PageServer;
/** The server, as a host on the public web. */
let host: string;
/** With the content and, beside it, the copies. */
let dir: string;
beforeAll(async () => {
  server = await pageServer({});
  host = server.url.replace('127.0.0.1', 'host.example');
});
afterAll(() => server.stop());
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'again-'));
  for (const path of Object.keys(server.pages)) delete server.pages[path];
  server.pages['/post'] = { body: pageOf(first, around, second) };
  const files = contentWith(`
=== sources/host-post.md
---
# Looked at by hand.
title: "A post of the host"
publisher: The host
kind: statement
url: ${host}/post   # the page itself
published: 2025-08-18
language: en
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - actor: host
    says: so
    source: host-post
    quote: [we spoke at length, There was no dinner afterwards]
---
`);
  writeFiles(dir, Object.fromEntries(files.map(({ file, text }) => [`content/${file}`, text])));
  const [kept] = await keepPages([findById(read().record.sources, 'host-post')], {
    world: worldOn('2025-08-18'),
    folder: join(dir, 'captures'),
    archived: false,
  });
  if (!kept) throw new Error('No page was asked for.');
  if ('why' in kept.kept) throw new Error(kept.kept.why);
  return () => rmSync(dir, { recursive: true });
});

const worldOn = (day: string): Surroundings => ({
  ...realSurroundings('Sourceline for The House (desk@house.example)'),
  patience: 3_000,
  addressesOf: async ({ hostname }) =>
    hostname.startsWith('inside') ? undefined : [{ address: '127.0.0.1', family: 4 }],
  wait: async () => {},
  now: () => new Date(`${day}T22:00:00Z`),
});

function read(): LinkedRecord {
  const names = ['site.md', 'actors/host.md', 'actors/guest.md', 'sources/host-post.md'];
  const files = [...names, 'sources/guest-post.md', 'claims/they-spoke.md', 'articles/the-talk.md'];
  return readRecord(
    files.map((file) => ({ file, text: readFileSync(join(dir, 'content', file), 'utf8') })),
    [],
    undefined,
    { captures: readCaptures(join(dir, 'captures')) },
  ).linked;
}

const sourceFile = () => readFileSync(join(dir, 'content/sources/host-post.md'), 'utf8');
const claimFile = () => readFileSync(join(dir, 'content/claims/they-spoke.md'), 'utf8');

/** What is found when the page is answered so; and with a day, what is recorded. */
async function look(answer: Answered, day?: string) {
  server.pages['/post'] = answer;
  const linked = read();
  const looked = await lookAgain(linked.record.sources, worldOn(day ?? '2025-09-03'));
  const recorded = day === undefined ? [] : recordFindings(looked, join(dir, 'content'), day);
  const [{ isGone, quotes, why } = { isGone: false, quotes: [], why: undefined }] =
    wordsAsJson(looked).words;
  return {
    states: quotes.map(({ state }) => state),
    isGone,
    why,
    page: quotes.map(({ page }) => page),
    said: problemsOfWords(looked, linked).map(({ message }) => message),
    recorded,
  };
}

test('a page that is as it was says nothing', async () => {
  expect(await look({ body: pageOf(first, around, second) })).toMatchObject({
    states: ['there', 'there'],
    said: [],
  });
});

test('a sentence that was changed is shown in both readings, and one that was dropped', async () => {
  const changed = first.replace('at length', 'at great length');
  expect(await look({ body: pageOf(changed, around) })).toMatchObject({
    states: ['changed', 'gone'],
    said: [
      expect.stringMatching(/In the copy: “we spoke at length”\. On the page: “we spoke at great/),
      `These words no longer stand at ${host}/post.`,
    ],
  });
});

test('a page that is gone is told as gone', async () => {
  expect(await look({ status: 410 })).toMatchObject({
    states: ['gone', 'gone'],
    isGone: true,
    said: Array.from({ length: 2 }, () => `The page of these words is gone: ${host}/post.`),
  });
});

test('words are found where a redirect leads', async () => {
  server.pages['/moved'] = { body: pageOf(first, around, second) };
  expect(await look({ status: 301, headers: { location: '/moved' } })).toMatchObject({
    states: ['there', 'there'],
  });
});

const unclear: { [what: string]: Answered } = {
  'a page that hangs': { fails: 'hangs' },
  'a page that breaks off': {
    fails: 'breaks off',
    body: '<p>Last night',
    headers: { 'content-length': 2000 },
  },
  'a page that is longer than it says': { body: pageOf(first), headers: { 'content-length': 5 } },
  'a picture in its place': { headers: { 'content-type': 'image/png' }, body: 'x' },
  'what is no page, though it says so': { body: Buffer.from('\x89PNG\0\0', 'latin1') },
  'a page that is refused': { status: 403 },
  'a server that fails': { status: 500 },
  'a front page in its place': { status: 302, headers: { location: '/' } },
  'a page that leads inside': { status: 302, headers: { location: 'http://inside.example/' } },
  'a login in its place': { status: 302, headers: { location: '/login' } },
  'a page that a script fills': { body: '<p>Please turn scripts on.</p>' },
};
test.each(Object.entries(unclear))('%s tells nothing, and is not recorded', async (_, answer) => {
  server.pages['/'] = { body: pageOf('Other news.', around, around) };
  server.pages['/login'] = { body: pageOf('Log in to read on.', around, around) };
  const before = sourceFile();
  expect(await look(answer, '2025-09-03')).toMatchObject({
    states: [],
    isGone: false,
    why: expect.stringMatching(/\.$/),
    recorded: [],
  });
  expect(sourceFile()).toBe(before);
});

test('nothing is written unless it is to be recorded', async () => {
  const before = sourceFile();
  await look({ status: 410 });
  expect(sourceFile()).toBe(before);
});

test('what was found is recorded with its day, and nothing else in the file changes', async () => {
  const before = sourceFile();
  const { recorded } = await look({ status: 410 }, '2025-09-03');
  expect(recorded).toEqual([{ file: 'sources/host-post.md', isWritten: true }]);
  const added = 'seenAgain:\n  - at: 2025-09-03\n    words: gone\n';
  expect(sourceFile().replace(added, '')).toBe(before);
  expect(sourceFile()).toContain(added);
});

test('words that fare differently are recorded one by one, and once', async () => {
  const body = pageOf(first, around);
  await look({ body }, '2025-09-03');
  expect(findById(read().record.sources, 'host-post').seenAgain).toMatchObject([
    { at: { text: '2025-09-03' }, words: 'there', quote: 'we spoke at length' },
    { words: 'gone', quote: 'There was no dinner afterwards' },
  ]);
  const once = sourceFile();
  expect((await look({ body }, '2025-09-04')).recorded).toEqual([]);
  expect(sourceFile()).toBe(once);
  await look({ body: pageOf(first, around, second) }, '2025-09-05');
  expect(findById(read().record.sources, 'host-post').seenAgain.at(-1)).toMatchObject({
    at: { text: '2025-09-05' },
    words: 'there',
  });
  const files = contentWith(
    `=== sources/host-post.md\n${sourceFile()}\n=== claims/they-spoke.md\n${claimFile()}`,
  );
  expect(readContent(files).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});
