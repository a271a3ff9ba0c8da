import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { announce } from '../../tools/release/announce/announce.ts';
import { announcementOf } from '../../tools/release/announce/writeAnnouncement.ts';
import { cloudflarePurges } from '../../tools/release/announce/purges.ts';
import { newItems, postsOf } from '../../tools/release/announce/posts.ts';
import { publish } from '../../tools/release/publish.ts';
import { currentRelease } from '../../tools/release/releases.ts';
import { baseFiles } from '../support/content.ts';
import { builtAt, scratchFolder, writeFiles } from '../support/published.ts';
import { startPublish } from '../support/startPublish.ts';

const scratch = scratchFolder();
const to = join(scratch, 'live');

beforeAll(() => {
  const content = join(scratch, 'content');
  mkdirSync(content);
  writeFiles(content, Object.fromEntries(baseFiles.map(({ file, text }) => [file, text])));
  process.env['SOURCELINE_CONTENT'] = content;
});
afterAll(() => {
  delete process.env['SOURCELINE_CONTENT'];
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(() => rmSync(to, { recursive: true, force: true }));

const item = (id: string, title = 'They spoke: contested, then agreed') => ({
  id,
  url: `https://house.example/claims/they-spoke/?entry=${id}`,
  title,
  summary: 'Both say so.',
  date_published: '2025-08-19T00:00:00Z',
});

const feed = (...ids: string[]) =>
  JSON.stringify({ language: 'en-GB', items: ids.map((id) => item(id)) });

/** Publishes an edition with a feed of these entries, the latest first; its name. */
function published(edition: string, ...ids: string[]): string {
  const built = builtAt(join(scratch, 'built'), edition, {
    'feed.json': feed(...ids),
    'feed.atom': '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id></feed>',
    'robots.txt': 'User-agent: *',
  });
  expect(publish(to, { built })).toMatchObject({ code: 0, switched: true });
  return currentRelease(to)!;
}

const said = (release: string, file: string) =>
  readFileSync(join(announcementOf(to, release), file), 'utf8');

test('after a publication the addresses that changed are listed, for readers and for caches', () => {
  published('one', 'a');
  const release = published('two', 'b', 'a');
  const changed = said(release, 'changed.txt').split('\n');
  expect(changed).toContain('https://house.example/');
  expect(changed).toContain('https://house.example/claims/they-spoke/');
  expect(changed).toContain('https://house.example/feed.json');
  // What is as it was, what is packed and what hosts read is not asked for anew.
  expect(changed).not.toContain('https://house.example/robots.txt');
  expect(changed.filter((address) => /\.(?:gz|br)$|_build/.test(address))).toEqual([]);
  expect(JSON.parse(said(release, 'cloudflare.json'))).toEqual([
    { files: changed.filter((address) => address !== '') },
  ]);
  expect(said(release, 'fastly.txt').split('\n')).toContain('/purge/house.example/');
});

test('what is new in the feed is there as posts, the earliest first; of the first release nothing', () => {
  expect(JSON.parse(said(published('one', 'a'), 'posts.json'))).toEqual([]);
  const posts = JSON.parse(said(published('two', 'c', 'b', 'a'), 'posts.json')) as {
    activityPub: { url: string };
    atProto: { embed: { external: { uri: string } } };
  }[];
  expect(posts.map(({ activityPub }) => activityPub.url)).toEqual([
    'https://house.example/claims/they-spoke/?entry=b',
    'https://house.example/claims/they-spoke/?entry=c',
  ]);
  expect(posts[0]!.atProto.embed.external.uri).toBe(
    'https://house.example/claims/they-spoke/?entry=b',
  );
});

test('what was said of releases that are gone goes with them', () => {
  const names = ['1', '2', '3', '4', '5', '6'].map((edition) => published(edition, edition));
  expect(names.map((name) => existsSync(announcementOf(to, name)))).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('a post is as long as the network takes it, and is no markup', () => {
  const long = postsOf(item('a', `A & <b> ${'é'.repeat(400)}`), 'en', '2025-08-19T00:00:00Z');
  const text = String(long.atProto['text']);
  expect([...new Intl.Segmenter().segment(text)]).toHaveLength(300);
  expect(text.endsWith('…')).toBe(true);
  expect(String(long.activityPub['content'])).toContain('A &amp; &lt;b&gt;');
  expect(newItems([item('a')], [item('b'), item('a')])).toEqual([item('b')]);
});

test('Cloudflare takes so many addresses at a time', () => {
  const many = Array.from({ length: 61 }, (_, i) => `https://house.example/${i}`);
  expect(cloudflarePurges(many).map(({ files }) => files.length)).toEqual([30, 30, 1]);
  expect(cloudflarePurges([])).toEqual([]);
});

/** A hub that answers with a status, and what it was told. */
async function hubWith(status: number) {
  const told: (string | null)[][] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const values = new URLSearchParams(body);
      told.push([request.method ?? '', values.get('hub.mode'), values.get('hub.url')]);
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, told, stop: () => server.close() };
}

test('a hub is told of the feeds that changed, and of no others', async () => {
  published('one', 'a');
  const release = published('two', 'b', 'a');
  const hub = await hubWith(204);
  expect(await announce(hub.url, to, release)).toEqual([]);
  expect(hub.told).toEqual([['POST', 'publish', 'https://house.example/feed.json']]);
  hub.stop();
});

test('what a hub does not take is told', async () => {
  const release = published('one', 'a');
  const hub = await hubWith(500);
  expect(await announce(hub.url, to, release)).toEqual([
    `The hub ${hub.url} did not take https://house.example/feed.atom (500).`,
    `The hub ${hub.url} did not take https://house.example/feed.json (500).`,
  ]);
  hub.stop();
  expect(await announce('http://127.0.0.1:1/', to, release)).toMatchObject([
    expect.stringContaining('the connection failed'),
    expect.anything(),
  ]);
});

test('the command tells the hub that is named, once readers have something new, and no other time', async () => {
  const built = builtAt(join(scratch, 'built'), 'one', { 'feed.json': feed('a') });
  const hub = await hubWith(500);
  const args = ['--built', built, '--announce', hub.url];
  const first = await startPublish(to, args).ended;
  expect(first).toMatchObject({ status: 0, said: expect.stringContaining('did not take') });
  expect(hub.told).toHaveLength(1);
  expect(await startPublish(to, args).ended).toMatchObject({ status: 0 });
  expect(hub.told).toHaveLength(1);
  hub.stop();
});

test('what is no hub, or nothing new, is refused before anything is done', async () => {
  const { said, status } = await startPublish(to, ['--announce', 'hub.example']).ended;
  expect({ said, status }).toEqual({
    said: '--announce takes the address of a WebSub hub: --announce https://hub.example/.\n',
    status: 2,
  });
  expect(await startPublish(to, ['--back', '--announce', 'https://hub.example/']).ended).toEqual({
    said: '--announce goes with what is new, not with --back.\n',
    status: 2,
    signal: null,
  });
});
