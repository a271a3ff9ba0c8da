// @module-tag slow

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goBack, publish } from '../../tools/release/publish.ts';
import { takeLock } from '../../tools/release/takeLock.ts';
import { claimFile, textOf } from '../../src/site/formats/json/dataFiles.ts';
import { claimOf, filesFrom, baseText, readOk } from '../support/content.ts';
import {
  builtAt,
  builtSite,
  copyOf,
  editionRead,
  filesIn,
  scratchFolder,
  servedBy,
  writeFiles,
} from '../support/published.ts';
import { startPublish } from '../support/startPublish.ts';
import { webServer } from '../support/webServer.ts';

const scratch = scratchFolder();
const to = join(scratch, 'live');
const current = join(to, 'current');
const sites = { one: join(scratch, 'one'), two: join(scratch, 'two') };
const release = (edition: string, changes = {}) =>
  publish(to, { built: builtAt(join(scratch, 'built'), edition, changes) });

beforeAll(() => {
  for (const [edition, dir] of Object.entries(sites)) builtAt(dir, edition);
});
/** Each test begins with nothing that is published. */
const anew = () => beforeEach(() => rmSync(to, { recursive: true, force: true }));
afterAll(() => {
  delete process.env['SOURCELINE_CONTENT'];
  rmSync(scratch, { recursive: true, force: true });
});

/** Whether a small disk can be had: else that test is skipped. */
const canMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

const draft = `
=== claims/they-agreed.md
---
claim: The two of them agreed on a date in secret
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
---
=== articles/the-date.md
---
title: What nobody may know yet
dek: Not before it is finished.
topic: talks
published: 2025-08-20
draft: true
brief:
  - They [agreed](../claims/they-agreed.md).
  - Both say so.
  - Nobody else was there.
---
They [agreed](../claims/they-agreed.md).
`;

writeFiles(
  join(scratch, 'content'),
  Object.fromEntries(filesFrom(baseText + draft).map(({ file, text }) => [file, text])),
);
process.env['SOURCELINE_CONTENT'] = join(scratch, 'content');

describe('publishing', () => {
  anew();

  test('shows a new release, says so, and keeps the last five', () => {
    expect(release('one').said).toMatch(
      /^Readers have release 1-[0-9a-f]{8}: 4 pages, 7 files\.\nEvery page parses, /,
    );
    for (const edition of ['two', 'three', 'four', 'five', 'six'])
      expect(release(edition).code).toBe(0);
    expect(
      readdirSync(join(to, 'releases'))
        .filter((name) => !name.endsWith('.sha256'))
        .map((name) => Number.parseInt(name))
        .sort(),
    ).toEqual([2, 3, 4, 5, 6]);
    expect(readdirSync(to).sort()).toEqual([
      'announce',
      'assets',
      'assets.list',
      'current',
      'releases',
      'versions',
    ]);
    expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe(builtSite('six')['index.html']);
  });

  test('of the same site again changes nothing', () => {
    release('one');
    const before = readlinkSync(current);
    expect(release('one')).toMatchObject({
      code: 0,
      said: expect.stringContaining('the same site already'),
    });
    expect(readlinkSync(current)).toBe(before);
    expect(readdirSync(join(to, 'releases'))).toHaveLength(2);
  });

  test('of a site with an address: what it names in citations, feeds and Markdown is read as it is written there', () => {
    const own = 'https://house.example/claims/they-spoke/';
    const { code, said } = release('addressed', {
      'claims/they-spoke.bib': `  url = {${own}},\n`,
      'claims/they-spoke.ris': `UR  - ${own}\r\n`,
      'feed.atom': `<link href="${own}#top"/>`,
      'claims/they-spoke.md': `[so](${own}), <${own}>.`,
    });
    expect([code, said]).toEqual([0, expect.stringContaining('Readers have release')]);
  });

  test('tells which pages readers had and have no more', () => {
    expect(release('one').said).not.toContain('gone');
    expect(
      release('two', {
        'claims/index.html': undefined,
        'index.html': builtSite('two')['404.html'],
        'claims/they-spoke/index.html': undefined,
        'claims/they-talked/index.html': builtSite('two')['404.html'],
      }).said,
    ).toContain('lead nowhere: /claims/they-spoke/. A file that was renamed');
  });

  test('takes nothing in whose place it cannot put a link', () => {
    mkdirSync(current, { recursive: true });
    writeFileSync(join(current, 'index.html'), "Somebody else's.");
    expect(() => release('one')).toThrow('no link that was made here');
    expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe("Somebody else's.");
  });

  test('lets a page that is open since before still find its own files, for a month after it was last shown', () => {
    const style = (edition: string) =>
      join(
        current,
        Object.keys(builtSite(edition)).find((path) => path.startsWith('_astro/'))!,
      );
    for (const edition of ['one', 'two', 'three', 'four', 'five', 'six', 'seven']) release(edition);
    expect(readFileSync(style('one'), 'utf8')).toBe('/* one */');
    const register = join(to, 'assets.list');
    const lastMonth = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString();
    const written = readFileSync(register, 'utf8');
    expect(written.split('\n')).toHaveLength(8);
    const mine = (edition: string) => style(edition).slice(current.length + 1);
    writeFileSync(
      register,
      written
        .split('\n')
        .map((line) =>
          [mine('one'), mine('seven')].some((file) => line.endsWith(file))
            ? line.slice(0, 65) + lastMonth + line.slice(89)
            : line,
        )
        .join('\n'),
    );
    writeFileSync(join(to, 'assets/_astro/foreign.css'), "Somebody else's.");
    release('eight');
    expect([
      existsSync(style('one')),
      existsSync(style('two')),
      existsSync(style('seven')),
    ]).toEqual([false, true, true]);
    expect(existsSync(join(to, 'assets/_astro/foreign.css'))).toBe(true);
  });

  test('keeps apart two files that have one name and differ', () => {
    release('one', { '_astro/a.12345678.css': 'a {}' });
    release('two', { '_astro/a.12345678.css': 'b {}' });
    expect(readFileSync(join(current, '_astro/a.12345678.css'), 'utf8')).toBe('b {}');
    expect(
      existsSync(
        join(
          current,
          Object.keys(builtSite('one')).find((path) => path.startsWith('_astro/'))!,
        ),
      ),
    ).toBe(true);
    goBack(to);
    expect(readFileSync(join(current, '_astro/a.12345678.css'), 'utf8')).toBe('a {}');
  });
});

describe('--back', () => {
  anew();
  const shown = () => readFileSync(join(current, 'index.html'), 'utf8');

  test('returns to the release before, again and again, and says when there is none', () => {
    for (const edition of ['one', 'two', 'three']) release(edition);
    expect(goBack(to)).toMatchObject({
      code: 0,
      said: expect.stringMatching(
        /^Readers have release 2-\w+ again\. Release 3-\w+ is no longer shown/,
      ),
    });
    expect(shown()).toBe(builtSite('two')['index.html']);
    goBack(to);
    expect(goBack(to)).toMatchObject({
      code: 2,
      said: expect.stringContaining('no release before'),
    });
    expect(shown()).toBe(builtSite('one')['index.html']);
  });

  test('never leads to a release that was gone back from', () => {
    for (const edition of ['one', 'wrong']) release(edition);
    goBack(to);
    release('two');
    goBack(to);
    expect(shown()).toBe(builtSite('one')['index.html']);
  });

  test('refuses a release that is not as it was', () => {
    for (const edition of ['one', 'two']) release(edition);
    writeFileSync(
      join(to, 'releases', readdirSync(join(to, 'releases'))[0]!, 'claims/index.html'),
      'Half of',
    );
    expect(goBack(to)).toMatchObject({
      code: 3,
      said: expect.stringMatching(/^Release 1-\w+ is not as it was: claims\/index\.html\.$/),
    });
    expect(shown()).toBe(builtSite('two')['index.html']);
  });
});

/**
 * Data as a build makes them: rules, a claim whose standing they give, and the same claim with
 * another standing.
 */
function dataOf(): { rules: string; claim: string; changed: string } {
  const rules = 'export const rules = [];';
  const version = createHash('sha256').update(rules).digest('hex').slice(0, 12);
  const claim = textOf(claimFile(claimOf(''), { record: readOk(''), base: '/', rules: version }));
  return { rules, claim, changed: claim.replace('"standing":"agreed"', '"standing":"documented"') };
}

describe('a built site is refused, and readers keep what they had,', () => {
  const page = builtSite('two')['claims/index.html']!;
  const { rules: rulesText, claim, changed } = dataOf();
  const cases: { [when: string]: [changes: { [path: string]: string | undefined }, says: string] } =
    {
      'when a page is cut off': [
        { 'claims/index.html': page.slice(0, page.indexOf('<ul>') + 4) },
        'claims/index.html:1:',
      ],
      'when a page is empty': [
        { 'claims/index.html': '' },
        'claims/index.html:1:1 missing-doctype',
      ],
      'when a link leads nowhere': [
        { 'claims/they-spoke/index.html': undefined },
        '/claims/ -> /claims/they-spoke/#top',
      ],
      'when a fragment leads nowhere': [
        { 'claims/index.html': page.replace('they-spoke"', 'they-talked"') },
        '/claims/they-spoke/ -> ../#they-spoke',
      ],
      'when a stylesheet is missing': [
        { 'claims/index.html': page.replace('/_astro/', '/_astro/x') },
        '/claims/ -> /_astro/xsite.',
      ],
      'when a font of a stylesheet is missing': [
        { 'extra.css': 'a { src: url("/_astro/font.woff2") }' },
        '/extra.css -> /_astro/font.woff2',
      ],
      'when a redirect leads nowhere': [
        {
          'old/index.html': page.replace(
            '<title>',
            '<meta http-equiv="refresh" content="0; url=/gone/"><title>',
          ),
        },
        '/old/ -> /gone/',
      ],
      'when a sitemap names a page that is not there': [
        { 'sitemap.xml': '<loc>https://house.example/gone/</loc>' },
        '/sitemap.xml -> https://house.example/gone/',
      ],
      'when a citation names a page that is not there': [
        { 'claims/gone.bib': '  url = {https://house.example/claims/gone/},\n' },
        '/claims/gone.bib -> https://house.example/claims/gone/',
      ],
      "when a draft's title is in a feed": [
        { 'feed.atom': '<title>What nobody may know yet</title>' },
        'feed.atom has words of a draft',
      ],
      'when its JSON is none': [{ 'addresses.json': '[' }, 'addresses.json is no JSON'],
      "when a claim's JSON says another standing than the rules give": [
        { 'rules.js': rulesText, 'claims/they-spoke.json': changed },
        'claims/they-spoke.json: they-spoke stands as documented ("Both parties say so: the host and the guest."), and the rules give agreed',
      ],
      "when a claim's JSON was made by other rules": [
        { 'rules.js': `${rulesText}\n`, 'claims/they-spoke.json': claim },
        'claims/they-spoke.json was made by the rules',
      ],
      'when there is no page for what does not exist': [
        { '404.html': undefined },
        'There is no 404.html.',
      ],
      'when it does not say of what it is made': [{ '_build.json': undefined }, '_build.json'],
      'when it is made of other content': [
        { '_build.json': '{"content":"0123","base":"/"}' },
        'is made of other content than',
      ],
      'when it is made for another path': [
        { '_build.json': builtSite('two')['_build.json']!.replace('"/"', '"/news/"') },
        'was built for /news/, and is to be published for /',
      ],
      'when nothing is built': [{ 'index.html': undefined }, 'has no index.html'],
      "when a draft's page is in it": [
        { 'articles/the-date/index.html': page },
        "articles/the-date/index.html is there, and it is a draft's.",
      ],
      "when a draft's title is on a page": [
        { 'claims/index.html': page.replace('<ul>', 'What nobody <b>may</b> know\n yet<ul>') },
        'claims/index.html has words of a draft: "What nobody may know yet"',
      ],
      'when what only a draft reaches is in its data': [
        { 'addresses.json': '["The two of them agreed on a date in secret"]' },
        'addresses.json has words of a draft: "The two of them agreed',
      ],
    };
  beforeAll(() => {
    rmSync(to, { recursive: true, force: true });
    release('one');
  });
  test.each(Object.entries(cases))('%s', (_when, [changes, says]) => {
    const { code, said } = release('two', changes);
    expect(said).toContain(says);
    expect(code).toBeGreaterThan(0);
    expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe(builtSite('one')['index.html']);
    expect(readdirSync(join(to, 'releases'))).toHaveLength(2);
  });

  test('when something in it is a link to elsewhere', () => {
    builtAt(join(scratch, 'built'), 'two');
    symlinkSync('/etc/hostname', join(scratch, 'built/hostname.txt'));
    expect(publish(to, { built: join(scratch, 'built') }).said).toContain(
      'hostname.txt is neither a file nor a folder',
    );
  });
});

/**
 * Does something, and from its n-th change of the file system on lets none come about, as when a
 * process is killed there. Whether it came so far.
 */
function isCutOff(at: number, what: () => void): boolean {
  const names = [
    'writeFileSync',
    'copyFileSync',
    'renameSync',
    'linkSync',
    'symlinkSync',
    'mkdirSync',
    'rmSync',
    'utimesSync',
  ] as const;
  const real = Object.fromEntries(names.map((name) => [name, fs[name]]));
  const changed: { [name: string]: unknown } = {};
  let calls = 0;
  for (const name of names) {
    changed[name] = (...given: unknown[]) => {
      calls += 1;
      if (calls >= at) throw new Error('It is cut off.');
      return (real[name] as (...given: unknown[]) => unknown)(...given);
    };
  }
  Object.assign(fs, changed);
  syncBuiltinESMExports();
  try {
    what();
  } catch (error) {
    if (!String(error).includes('It is cut off.')) throw error;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return calls >= at;
}

const start = (args: readonly string[], cutOff?: string) => startPublish(to, args, { cutOff });

describe('what readers get is one whole release, the old or the new,', () => {
  anew();
  const editions = ['one', 'two', 'three'];

  test('wherever publishing is cut off; and the next goes on from there', async () => {
    release('one');
    const old = copyOf(to, join(scratch, 'old'));
    const seen: (string | undefined)[] = [];
    for (let at = 1; seen.length === at - 1; at += 1) {
      copyOf(old, to);
      if (!isCutOff(at, () => publish(to, { built: sites.two }))) break;
      const read = await editionRead(filesIn(current), editions);
      seen.push(read);
      // The next is published from every fifth of these states, which is enough to meet each kind
      // of remains.
      if (at % 5) continue;
      expect(release('three').code, `after it was cut off at call ${at}`).toBe(0);
      expect(await editionRead(filesIn(current), editions)).toBe('three');
      expect(readdirSync(to).sort()).toEqual([
        'announce',
        'assets',
        'assets.list',
        'current',
        'releases',
        'versions',
      ]);
      expect(readdirSync(join(to, 'releases')).filter((name) => name.startsWith('.'))).toEqual([]);
      goBack(to);
      expect(await editionRead(filesIn(current), editions)).toBe(read);
    }
    expect(seen.length).toBeGreaterThan(20);
    expect([...new Set(seen)]).toEqual(['one', 'two']);
  });

  test.skipIf(!canMount)(
    'on a disk that is full, at whatever point it is; and with room again the next is published',
    async () => {
      mkdirSync(to);
      expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', to]).status).toBe(0);
      try {
        release('one');
        const seen: (string | undefined)[] = [];
        for (let room = 0; seen.at(-1) !== 'two'; room += 1) {
          const { bavail, bsize } = statfsSync(to);
          writeFileSync(join(to, 'filler'), Buffer.alloc((bavail - room) * bsize));
          try {
            publish(to, { built: sites.two });
          } catch (error) {
            expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
          }
          seen.push(await editionRead(filesIn(current), editions));
          rmSync(join(to, 'filler'));
        }
        expect(seen.length).toBeGreaterThan(5);
        expect(new Set(seen)).toEqual(new Set(['one', 'two']));
        expect(release('three').code).toBe(0);
        expect(await editionRead(filesIn(current), editions)).toBe('three');
      } finally {
        spawnSync('umount', [to]);
      }
    },
  );

  describe('through a web server,', () => {
    let server: Awaited<ReturnType<typeof webServer>>;
    let read: () => Promise<string | undefined>;
    beforeAll(async () => {
      server = await webServer(current);
      read = () => editionRead(servedBy(server.origin), editions);
    });
    afterAll(() => server.close());

    test.each([
      ['while it copies', 'SIGKILL before copyFileSync they-spoke/index.html', 'one'],
      ['before the switch', 'SIGKILL before renameSync current', 'one'],
      ['after the switch', 'SIGKILL after renameSync current', 'two'],
    ])('when the process is killed %s', async (_when, cutOff, expected) => {
      release('one');
      expect(await read()).toBe('one');
      const process = start(['--built', sites.two], cutOff);
      expect(await pagesWhile(process.ended)).toEqual([]);
      expect(await process.ended).toMatchObject({ signal: 'SIGKILL' });
      expect(readdirSync(to).filter((name) => name.startsWith('.lock-'))).toHaveLength(1);
      expect(await read()).toBe(expected);
      // Its lock holds nobody up.
      const lock = takeLock(to);
      expect(lock).toHaveProperty('letGo');
      if ('letGo' in lock) lock.letGo();
      expect(readdirSync(to).filter((name) => name.startsWith('.lock-'))).toEqual([]);
    });

    /**
     * What a reader gets who asks for one page again and again until something has ended, as far as
     * it is no whole page of an edition.
     */
    async function pagesWhile(ended: Promise<unknown>): Promise<(string | undefined)[]> {
      const whole = editions.map((edition) => builtSite(edition)['claims/index.html']);
      const broken = new Set<string | undefined>();
      let going = true;
      void ended.then(() => {
        going = false;
      });
      while (going) {
        const got = await servedBy(server.origin)('claims/index.html');
        if (!whole.includes(got)) broken.add(got);
      }
      return [...broken];
    }

    test('when two publish at once: the second is told of the first, and the first ends as it would', async () => {
      release('one');
      const first = start(['--built', sites.two], 'SIGSTOP before renameSync current');
      while (
        first.child.exitCode === null &&
        !lstatSync(join(to, `.current-${first.pid}`), { throwIfNoEntry: false })
      )
        await new Promise((resolve) => setTimeout(resolve, 10));
      expect(await start(['--built', sites.one]).ended).toMatchObject({
        status: 2,
        said: expect.stringMatching(
          `^Process ${first.pid} has been publishing here since [^\n]+\nNothing was published, and readers have what they had.\n$`,
        ),
      });
      expect(await read()).toBe('one');
      first.child.kill('SIGCONT');
      expect(await first.ended).toMatchObject({
        status: 0,
        said: expect.stringContaining('Readers have release 2-'),
      });
      expect(await read()).toBe('two');
    });
  });
});
