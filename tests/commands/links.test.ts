import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, linksAsJson, problemsOf } from '../../tools/links/checkLinks.ts';
import { publicAddresses } from '../../tools/links/publicAddresses.ts';
import { realSurroundings, type Surroundings } from '../../tools/links/surroundings.ts';
import type { Mention, Outgoing } from '../../src/core/model/outgoing.ts';
import { baseFiles } from '../support/content.ts';
import { lyingServer, type LyingServer } from '../support/lyingServer.ts';
import { writeFiles } from '../support/published.ts';

let server: LyingServer;
let waits: number[];
beforeAll(async () => {
  server = await lyingServer();
});
afterAll(() => server.stop());

const mention: Mention = {
  file: 'sources/one.md',
  line: 5,
  column: 6,
  collection: 'sources',
  id: 'one',
  day: '2025-08-18',
};

/** What is found of addresses of the server, in a world in which waiting takes no time. */
async function check(paths: readonly string[], changes: Partial<Mention> = {}) {
  waits = [];
  const world: Surroundings = {
    ...realSurroundings('The House link check (desk@house.example)'),
    patience: 200,
    addressesOf: async ({ hostname }) =>
      hostname.startsWith('inside') ? undefined : [{ address: '127.0.0.1', family: 4 }],
    archive: `${server.url}/wayback/available`,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const outgoing = paths.map((path): Outgoing => ({
    url: URL.parse(path)?.href ?? server.url + path,
    mentions: [{ ...mention, ...changes }],
  }));
  return await checkLinks(outgoing, world);
}

/** The waits but those between two requests to one host. */
const longWaits = () => waits.filter((each) => each !== 1000);

const all: { [path: string]: [state: string, message: RegExp] } = {
  '/well': ['well', /^$/],
  '/paper.pdf': ['well', /^$/],
  '/found': ['well', /^$/],
  '/no-head': ['well', /^$/],
  '/fails-twice': ['well', /^$/],
  '/busy-once': ['well', /^$/],
  '/busy-until': ['well', /^$/],
  '/moved': ['moved', /^It has moved for good, to \S+\/well\.$/],
  '/moved-then-found': ['moved', /^It has moved for good, to \S+\/found\.$/],
  '/status/404': ['gone', /^The page is gone \(404\)\.$/],
  '/status/410': ['gone', /^The page is gone \(410\)\.$/],
  '/moved-to-nothing': ['gone', /^The page is gone \(410 at \S+\/status\/410\)\.$/],
  '/only-head': ['gone', /^The page is gone \(404\)\.$/],
  '/to-mail': ['gone', /^It leads to what is no web address: "mailto:desk@example\.org"\.$/],
  '/to-nowhere': ['gone', /^It leads to what is no web address: ""\.$/],
  '/loop': ['loop', /^It leads in a circle: \S+\/loop -> \S+\/loop-on -> \S+\/loop\.$/],
  '/far/1': ['loop', /^It leads on and on, through 11 addresses, the last of them \S+\/far\/12\.$/],
  '/to-front': ['doubtful', /^It leads to a front page now: \S+\/\.$/],
  '/soft': ['doubtful', /^The page says of itself: "404 – Page not found"\.$/],
  '/to-inside': [
    'inside',
    /^It leads to http:\/\/inside\.example\/, which is no address on the public web, and was not asked for\.$/,
  ],
  '/busy-for-long': ['busy', /again after 86400 seconds \(429\)\.$/],
  '/status/500': ['failing', /^The server fails \(500\)\.$/],
  '/status/403': ['refused', /^The server does not show it to a program \(403\)\.$/],
  '/hangs': ['silent', /^There was no answer in time\.$/],
  '/hangs-in-the-page': ['silent', /^There was no answer in time\.$/],
  '/closes': ['broken', /^The connection failed \(ECONNRESET\)\.$/],
  '/breaks-off': ['broken', /^The connection failed \(ECONNRESET\)\.$/],
};

describe('what a link leads to', () => {
  test('is told from every way in which servers answer, also those that lie', async () => {
    const found = linksAsJson(await check(Object.keys(all))).addresses;
    expect(
      Object.fromEntries(found.map(({ url, state }) => [url.slice(server.url.length), state])),
    ).toEqual(Object.fromEntries(Object.entries(all).map(([path, [state]]) => [path, state])));
    for (const { url, said } of found)
      expect(said ?? '', url).toMatch(all[url.slice(server.url.length)]![1]);
  });

  test('is asked for by its head; a page itself only when the head is not enough', async () => {
    server.asked.length = 0;
    await check(['/paper.pdf', '/well', '/no-head']);
    expect(server.asked).toEqual([
      'HEAD /paper.pdf',
      'HEAD /well',
      'GET /well',
      'HEAD /no-head',
      'GET /no-head',
    ]);
  });

  test('at one host is asked for one at a time with a pause between, at several hosts at once, and by a name', async () => {
    const localhost = server.url.replace('127.0.0.1', 'localhost');
    server.most.clear();
    await check([1, 2, 3].flatMap((n) => [`${server.url}/slow?${n}`, `${localhost}/slow?${n}`]));
    expect(
      [...server.most].map(([host, most]) => [host.replace(/:\d+$/, ''), most]).sort(),
    ).toEqual([
      ['127.0.0.1', 1],
      ['all', 2],
      ['localhost', 1],
    ]);
    expect(waits.filter((each) => each === 1000).length).toBeGreaterThanOrEqual(10);
    expect([...server.agents]).toEqual(['The House link check (desk@house.example)']);
  });

  test('is asked for again when a server is busy: after as long as it wants, and after longer and longer', async () => {
    server.asked.length = 0;
    await check(['/busy-once']);
    expect(longWaits()).toEqual([7000]);
    await check(['/busy-until']);
    expect([8000, 9000, 10_000]).toContain(longWaits()[0]);
    await check(['/status/503']);
    expect(longWaits()).toEqual([3000, 15_000]);
    await check(['/busy-for-long']);
    expect(longWaits()).toEqual([]);
  });

  test('that does not exist any more is proposed as a copy, when an archive has one that was a page', async () => {
    const [gone, missing] = await check(['/status/410', '/status/404']);
    expect(gone!.copy).toEqual({
      url: 'https://web.archive.org/web/20250819093000/http://example.org/410',
      day: '2025-08-19',
    });
    expect(missing!.copy).toBeUndefined();
    expect(server.asked).toContainEqual(
      expect.stringMatching(/^GET \/wayback\/available\?url=.+410&timestamp=20250818$/),
    );
    expect(problemsOf([gone!])).toEqual([
      {
        severity: 'error',
        rule: 'link-gone',
        file: 'sources/one.md',
        line: 5,
        column: 6,
        message: 'The page is gone (410).',
        todo: 'The Internet Archive has a copy of 2025-08-19. Look at it, and add it: archived: https://web.archive.org/web/20250819093000/http://example.org/410',
      },
    ]);
  });

  test('that does not exist any more is no error where a copy is named', async () => {
    const found = await check(['/status/410'], { archived: 'https://archive.example/copy' });
    expect(found[0]!.copy).toBeUndefined();
    expect(problemsOf(found)).toMatchObject([
      { severity: 'warning', todo: 'The copy that is named stays: https://archive.example/copy' },
    ]);
  });
});

describe('an address inside', () => {
  const inside = [
    'http://localhost/',
    'http://printer.localhost/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://192.168.0.1/',
    'http://172.20.0.1/',
    'http://169.254.169.254/latest/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::1]/',
    'http://[2001:2::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[100::1]/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.51.100.1/',
    'http://203.0.113.1/',
    'http://192.88.99.1/',
  ];
  test.each(inside)('is known as such: %s', async (url) =>
    expect(await publicAddresses(new URL(url))).toBeUndefined(),
  );
  test.each(['http://93.184.216.34/', 'http://172.32.0.1/', 'http://[2606:2800:220:1::1]/'])(
    'is not %s',
    async (url) => expect(await publicAddresses(new URL(url))).toHaveLength(1),
  );
});

test('a name is asked for once, and connected to as it was told, also after a redirect', async () => {
  const told = [[{ address: '93.184.216.34', family: 4 }], [{ address: '127.0.0.1', family: 4 }]];
  const resolve = async () => told.shift() ?? [];
  const first = await publicAddresses(new URL('http://rebinds.example/'), resolve);
  expect(first).toEqual([{ address: '93.184.216.34', family: 4 }]);
  expect(await publicAddresses(new URL('http://rebinds.example/'), resolve)).toBeUndefined();
  // What is connected to is what was told, whatever the name stands for.
  const asked: string[] = [];
  const { port } = new URL(server.url);
  const found = await checkLinks(
    [{ url: `http://any-name.example:${port}/moved`, mentions: [mention] }],
    {
      ...realSurroundings('The House link check'),
      patience: 2000,
      addressesOf: async ({ hostname }) => {
        asked.push(hostname);
        return [{ address: '127.0.0.1', family: 4 }];
      },
      wait: async () => {},
    },
  );
  expect(linksAsJson(found).addresses).toMatchObject([{ state: 'moved' }]);
  // A head, where it leads, and the page there: each is asked for anew.
  expect(asked.length).toBeGreaterThanOrEqual(3);
});

test('npm run links says in one line that there is no content', () => {
  const dir = mkdtempSync(join(tmpdir(), 'links-'));
  writeFiles(
    dir,
    Object.fromEntries(
      baseFiles
        .filter(({ file }) => !file.startsWith('articles/'))
        .map(({ file, text }) => [file, text]),
    ),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'links', '--content', dir],
    { encoding: 'utf8' },
  );
  rmSync(dir, { recursive: true });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^There are no articles [^\n]+\n$/),
  });
});
