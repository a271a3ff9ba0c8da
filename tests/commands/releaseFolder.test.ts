// @module-tag slow

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closedParents } from '../../tools/release/modes.ts';
import { claimFolder } from '../../tools/release/ownFolder.ts';
import { publish } from '../../tools/release/publish.ts';
import { siteFiles } from '../../tools/release/siteFiles.ts';
import { findCaddy, serveWithCaddy } from '../../tools/setup/caddy.ts';
import { findNginx, serveWithNginx } from '../../tools/setup/nginx.ts';
import { deployFiles } from '../../src/site/hosting/hostFiles.ts';
import { filesFrom, baseText } from '../support/content.ts';
import { builtAt, builtSite, scratchFolder, writeFiles } from '../support/published.ts';
import { startPublish } from '../support/startPublish.ts';

const scratch = scratchFolder();
const to = join(scratch, 'live');
const current = join(to, 'current');
const content = join(scratch, 'content');
writeFiles(content, Object.fromEntries(filesFrom(baseText).map(({ file, text }) => [file, text])));
process.env['SOURCELINE_CONTENT'] = content;

const built = (edition: string, changes: { [path: string]: string | undefined } = {}) =>
  builtAt(join(scratch, edition), edition, changes);
const release = (edition: string, changes = {}) => publish(to, { built: built(edition, changes) });
const released = (edition: string, changes = {}) => {
  const outcome = release(edition, changes);
  expect(outcome.code, outcome.said).toBe(0);
  return outcome;
};
const run = (args: readonly string[], how: Parameters<typeof startPublish>[2] = {}) =>
  startPublish(to, args, how).ended;

beforeEach(() => rmSync(to, { recursive: true, force: true }));
afterAll(() => {
  delete process.env['SOURCELINE_CONTENT'];
  rmSync(scratch, { recursive: true, force: true });
});

/** Whether a disk of a test's own can be had. */
const canMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

/** What in a folder not everybody can read. */
function closedIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(dir)
    .filter((path) => {
      const { mode } = statSync(path);
      return (mode & 0o7777) !== (statSync(path).isDirectory() ? 0o755 : 0o644);
    });
}

describe('the folder that is published to', () => {
  test('can be read by everybody, whatever the umask is and was', async () => {
    const site = built('one');
    chmodSync(join(site, 'index.html'), 0o600);
    chmodSync(join(site, 'claims'), 0o700);
    const masked = ['/bin/sh', '-c', 'umask 077; exec "$@"', 'sh'];
    expect(await run(['--built', site], { before: masked })).toMatchObject({ status: 0 });
    expect(closedIn(to)).toEqual([]);
    chmodSync(join(current, 'index.html'), 0o600);
    chmodSync(join(to, 'releases'), 0o700);
    expect(release('one').said).toContain('the same site already');
    expect(closedIn(to)).toEqual([]);
  });

  test('is told to lie in a closed folder', () => {
    const home = join(scratch, 'home');
    mkdirSync(join(home, 'live'), { recursive: true });
    chmodSync(home, 0o750);
    expect(closedParents(join(home, 'live'))).toContainEqual({ path: home, mode: '750' });
    const { code, todo } = publish(join(home, 'live'), { built: built('one') });
    expect([code, todo.join()]).toEqual([
      0,
      expect.stringContaining(`\`chmod o+x ${home}\` opens the way.`),
    ]);
    chmodSync(home, 0o755);
    expect(closedParents(join(home, 'live')).map(({ path }) => path)).not.toContain(home);
  });

  test('is a new one, an empty one or one of ours, and none that the project needs', () => {
    for (const dir of ['.', '..', '/', 'dist', 'dist/news', 'content', 'src/live', content])
      expect(claimFolder(dir, content), dir).toMatch(/is no place to publish to/);
    expect(claimFolder(join(content, 'live'), content)).toMatch(/where the content is/);
    const theirs = join(scratch, 'theirs');
    writeFiles(theirs, { 'notes.txt': 'Mine.' });
    expect(claimFolder(theirs, content)).toMatch(/is not empty, and was not made by publishing/);
    expect(readdirSync(theirs)).toEqual(['notes.txt']);
    expect(claimFolder(join(theirs, 'notes.txt'), content)).toMatch(/is no folder/);
    const link = join(scratch, 'link');
    symlinkSync(join(process.cwd(), 'src'), link);
    expect(claimFolder(link, content)).toMatch(/src\/ is a folder of the project/);
    mkdirSync(to);
    expect(claimFolder(to, content)).toBeUndefined();
    writeFiles(to, { 'notes.txt': 'Mine.' });
    expect(claimFolder(to, content)).toBeUndefined();
  });

  test('of before there was a marker is taken for what it is', () => {
    release('one');
    expect(existsSync(join(to, '.sourceline'))).toBe(false);
    expect(claimFolder(to, content)).toBeUndefined();
    expect(existsSync(join(to, '.sourceline'))).toBe(true);
  });

  test('keeps the files and folders of others', () => {
    release('one');
    const first = readlinkSync(current).replace('releases/', '');
    const theirs = {
      'notes.txt': 'Mine.',
      'releases/notes/old.txt': 'Mine.',
      'releases/2020-backup': 'Mine.',
      'assets/pictures/own.png': 'Mine.',
      [`releases/${first}/.well-known/key`]: 'Mine.',
    };
    writeFiles(to, theirs);
    for (const edition of ['two', 'three', 'four', 'five']) release(edition);
    const { todo } = release('six');
    expect(todo.join()).toContain(`kept-${first} is an old release with files that nobody`);
    for (const path of Object.keys(theirs))
      expect(existsSync(join(to, path.replace(first, `kept-${first}`))), path).toBe(true);
    expect(release('seven').todo.join()).not.toContain('nobody published');
    expect(readdirSync(join(to, 'releases')).filter((name) => /^\d+-/.test(name))).toHaveLength(11);
  });

  test.each(['claims/index.html', '_astro'])(
    'whose current release is damaged (%s) is mended by publishing the same again',
    (damaged) => {
      release('one');
      const file = damaged.endsWith('.html')
        ? damaged
        : siteFiles(join(to, 'assets')).files.find((path) => path.startsWith(damaged))!;
      writeFileSync(join(current, file), 'Half of');
      const { code, said } = release('one');
      expect([code, said]).toEqual([
        0,
        expect.stringMatching(
          new RegExp(
            `^Readers have release 2-[^]*Release 1-\\w+, which readers had, was not as it was published: ${file}\\.`,
          ),
        ),
      ]);
      expect(readFileSync(join(current, file), 'utf8')).toBe(builtSite('one')[file]);
      expect(release('one').said).toContain('the same site already');
    },
  );
});

describe('a file that has not changed', () => {
  const style = '/* it is long enough to be packed */\n'.repeat(40);
  const page = builtSite('one')
    ['claims/index.html']!.replace(/<link[^>]*>/, '')
    .replace('<ul>', `<ul>${'<li>So</li>'.repeat(200)}`);
  const same = { 'claims/index.html': page, 'other.css': style };

  test('keeps its time and its packed copies, and one that has gets later ones, however soon', () => {
    released('one', same);
    const files = ['claims/index.html', 'claims/index.html.br', 'other.css.gz', 'index.html'];
    const times = () => files.map((file) => statSync(join(current, file)).mtimeMs);
    const before = times();
    released('two', same);
    const after = times();
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(after[3]! - before[3]!).toBeGreaterThanOrEqual(1000);
    expect(after.every((time) => time % 1000 === 0)).toBe(true);
    released('three', { ...same, 'other.css': style.replace('long', 'wide') });
    expect(times()[2]! - before[2]!).toBeGreaterThanOrEqual(1000);
    expect(gunzipSync(readFileSync(join(current, 'other.css.gz'))).toString()).toContain('wide');
  });

  test('has its packed copies beside it when it is a text over a kilobyte, and these are in the list', () => {
    released('one', same);
    const read = (file: string) => readFileSync(join(current, file));
    expect(brotliDecompressSync(read('claims/index.html.br')).toString()).toBe(page);
    expect(gunzipSync(read('claims/index.html.gz')).toString()).toBe(page);
    expect(existsSync(join(current, 'index.html.gz'))).toBe(false);
    const list = readFileSync(`${join(to, readlinkSync(current))}.sha256`, 'utf8');
    expect(list).toContain('  claims/index.html.br\n');
    // Mended like any other.
    writeFileSync(join(current, 'other.css.br'), 'Half of');
    expect(release('one', same).said).toContain('not as it was published: other.css.br');
    expect(brotliDecompressSync(read('other.css.br')).toString()).toBe(style);
  });

  const servers = [
    { name: 'nginx', program: findNginx(), file: 'nginx.conf', serve: serveWithNginx },
    { name: 'Caddy', program: findCaddy(), file: 'Caddyfile', serve: serveWithCaddy },
  ];
  test.each(servers.filter(({ program }) => program !== undefined))(
    'is not sent again by $name over a publication, and a changed one is; packed copies are sent as they are',
    async ({ program, file, serve }) => {
      released('one', same);
      const config = join(scratch, file);
      writeFileSync(config, deployFiles()[file]!);
      const { origin, close } = await serve(program!, current, config);
      try {
        const ask = (path: string, headers: { [name: string]: string } = {}) =>
          fetch(origin + path, { headers: { 'accept-encoding': 'gzip', ...headers } });
        const first = await ask('/claims/');
        expect(await first.text()).toBe(page);
        expect(first.headers.get('content-encoding')).toBe('gzip');
        expect(Number(first.headers.get('content-length'))).toBe(
          statSync(join(current, 'claims/index.html.gz')).size,
        );
        expect((await ask('/claims/index.html.gz')).status).toBe(404);
        const home = await ask('/', { 'accept-encoding': 'identity' });
        const etag = (answer: Response) => ({ 'if-none-match': answer.headers.get('etag')! });
        released('two', same);
        expect((await ask('/claims/', etag(first))).status).toBe(304);
        const anew = await ask('/', { ...etag(home), 'accept-encoding': 'identity' });
        expect([anew.status, await anew.text()]).toEqual([200, builtSite('two')['index.html']]);
      } finally {
        close();
      }
    },
  );
});

describe('the command', () => {
  test('says so when nginx or Caddy would not start with the release, before the switch', () => {
    release('one');
    for (const [file, name] of [
      ['_nginx.conf', 'nginx'],
      ['_Caddyfile', 'Caddy'],
    ] as const) {
      if ((name === 'nginx' ? findNginx() : findCaddy()) === undefined) continue;
      const { code, said, switched } = release('two', { [file]: 'listen {' });
      expect([code, said, switched]).toEqual([
        3,
        expect.stringContaining(`${name} would not start with this release: `),
        false,
      ]);
    }
  });

  test('is quiet when nothing changed, and says one line when something did', async () => {
    expect(await run(['--built', built('one'), '--quiet'])).toEqual({
      status: 0,
      signal: null,
      said: expect.stringMatching(/^Readers have release 1-[^\n]+\n$/),
    });
    expect(await run(['--built', built('one'), '--quiet'])).toMatchObject({ status: 0, said: '' });
  });

  test('tells by its code whether the content, the question or the machine is in the way', async () => {
    const wrong = built('two', { 'claims/they-spoke/index.html': undefined });
    const of = async (args: readonly string[], cutOff?: string) => {
      const { status, said } = await run(args, { cutOff });
      return [status, said.includes('Nothing was published, and readers have what they had.')];
    };
    expect(await of(['--back'])).toEqual([2, true]);
    expect(existsSync(to)).toBe(false);
    expect(await of(['--built', wrong])).toEqual([1, true]);
    expect(await of(['--built', join(scratch, 'nowhere')])).toEqual([2, true]);
    expect(await of(['--wrong'])).toEqual([2, false]);
    expect(await of(['--built', built('one')], 'EIO before renameSync current')).toEqual([3, true]);
  });

  test('says that readers have the release when only what comes after the switch fails', async () => {
    release('one');
    const { status, said } = await run(['--built', built('two')], {
      cutOff: 'EIO before rmSync .lock-',
    });
    expect([status, said]).toEqual([
      3,
      expect.stringMatching(/the disk is broken\nReaders have release 2-\w+\. What came after/),
    ]);
    expect(said).not.toContain('Nothing was published');
  });

  test.skipIf(!canMount)('goes back on a full disk, and says that one is read-only', async () => {
    mkdirSync(to);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', to]).status).toBe(0);
    try {
      expect(claimFolder(to, content)).toBeUndefined();
      for (const edition of ['one', 'two']) released(edition);
      const { bavail, bsize } = statfsSync(to);
      writeFileSync(join(to, 'filler'), Buffer.alloc(bavail * bsize));
      expect(() => writeFileSync(join(to, 'more'), 'x')).toThrow('ENOSPC');
      expect(await run(['--back'])).toMatchObject({ status: 0 });
      expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe(
        builtSite('one')['index.html'],
      );
      expect(spawnSync('mount', ['-o', 'remount,ro', to]).status).toBe(0);
      expect(await run(['--built', built('two')])).toMatchObject({
        status: 3,
        said: expect.stringMatching(/read-only[^\n]*\nNothing was published/),
      });
    } finally {
      spawnSync('umount', [to]);
    }
  });
});
