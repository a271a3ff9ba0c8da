// @module-tag slow

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/integration/previewServer.ts';
import { Project } from '../support/project.ts';
import { headersAt } from '../../src/site/hosting/headersAt.ts';

describe('the site, served', () => {
  const dist = mkdtempSync(join(tmpdir(), 'sourceline-'));
  beforeAll(() => {
    writeFileSync(join(dist, 'index.html'), '<h1>Front</h1>');
    writeFileSync(join(dist, '404.html'), '<h1>No such page</h1>');
  });
  afterAll(() => rmSync(dist, { recursive: true }));

  test('is at the address that is printed', async () => {
    const { url, close } = await serve(dist, '/', 0);
    expect(url).toMatch(/^http:\/\/localhost:\d+\/$/);
    expect(await (await fetch(url)).text()).toBe('<h1>Front</h1>');
    close();
  });

  test("answers what does not exist with 404 and the site's own page", async () => {
    const { url, close } = await serve(dist, '/', 0);
    const answer = await fetch(`${url}nothing/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<h1>No such page</h1>');
    close();
  });

  test('answers with the headers that hosts are told to send, and shows nobody what is for the host', async () => {
    writeFileSync(join(dist, '_headers'), '/*');
    writeFileSync(join(dist, 'x.bib'), '@misc{x}');
    const { url, close } = await serve(dist, '/', 0);
    const of = async (path: string) => {
      const { status, headers } = await fetch(url + path);
      return [
        status,
        headers.get('content-type'),
        headers.get('content-security-policy'),
        headers.get('access-control-allow-origin'),
      ];
    };
    expect(await of('')).toEqual([
      200,
      'text/html;charset=utf-8',
      headersAt('/', '/')['Content-Security-Policy'],
      null,
    ]);
    expect(await of('x.bib')).toEqual([
      200,
      'application/x-bibtex; charset=utf-8',
      headersAt('/x.bib', '/')['Content-Security-Policy'],
      '*',
    ]);
    expect(await of('_headers')).toEqual([
      404,
      'text/html;charset=utf-8',
      headersAt('/', '/')['Content-Security-Policy'],
      null,
    ]);
    close();
  });

  test('is below its base path, to which the root leads', async () => {
    const { url, close } = await serve(dist, '/news/', 0);
    expect(url).toMatch(/\/news\/$/);
    expect(await (await fetch(url)).text()).toBe('<h1>Front</h1>');
    expect((await fetch(new URL('/', url))).url).toBe(url);
    expect((await fetch(new URL('/elsewhere/', url))).status).toBe(404);
    close();
  });

  test('gives what is for hosts to nobody, however it is written', async () => {
    writeFileSync(join(dist, '_headers'), '/*');
    const { url, close } = await serve(dist, '/', 0);
    for (const path of [
      '%5fheaders',
      '_headers?x=/',
      '_headers?x',
      './/_headers',
      '%',
      'x%2f..%2f_headers',
    ])
      expect((await fetch(url + path)).status, path).toBe(404);
    close();
  });

  test('answers to names of this machine only', async () => {
    const { url, close } = await serve(dist, '/', 0);
    const { port } = new URL(url);
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve) =>
        get({ port, host: 'localhost', headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }),
      );
    for (const host of [`localhost:${port}`, '127.0.0.1', '[::1]', 'news.localhost', '192.168.1.7'])
      expect(await statusFor(host), host).toBe(200);
    for (const host of ['news.example', 'localhost.news.example', `127.0.0.1.nip.io:${port}`])
      expect(await statusFor(host), host).toBe(403);
    close();
  });

  test('gives nothing from outside its folder', async () => {
    const { url, close } = await serve(dist, '/', 0);
    for (const path of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '.hidden'])
      expect((await fetch(url + path)).status).toBe(404);
    close();
  });

  test('says that a port which was asked for is taken', async () => {
    const other = createServer().listen(0, 'localhost');
    await new Promise((resolve) => other.once('listening', resolve));
    await expect(serve(dist, '/', (other.address() as AddressInfo).port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    other.close();
  });
});

describe('a command', () => {
  test('refuses an option that it does not have', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/run.mjs', 'start', '--prot', '8080'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--prot'/);
  });

  test('refuses an invalid port', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['tools/run.mjs', 'start', '--port', 'eighty'],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Invalid port "eighty". Write a number up to 65535, for instance --port 8080.\n',
    );
  });
});

describe('`npm start`, as the README has it', { timeout: 180_000 }, () => {
  let project: Project;
  beforeAll(() => {
    project = new Project('site');
  });
  afterAll(() => project.leave());

  test('checks the content, builds the site and serves it, at a port that is free', async () => {
    const { stop, said } = await project.start('start', /The site is at http:\S+/);
    const address = /The site is at (http:\S+)/.exec(said())![1]!;
    const answer = await fetch(`${address}articles/call-to-moscow/`);
    const feed = await fetch(`${address}feed.atom`);
    stop();
    expect(answer.status).toBe(200);
    expect((await answer.text()).match(/<h1/g)).toHaveLength(1);
    expect(await feed.text()).toContain(address);
  });
});

describe('`npm run preview`', { timeout: 60_000 }, () => {
  let project: Project;
  beforeAll(() => {
    project = new Project('site');
  });
  afterAll(() => project.leave());

  test('says that nothing has been built', () => {
    const { status, said } = project.run('preview');
    expect(status).toBe(1);
    expect(said).toContain('Nothing has been built.');
  });

  test('serves what is built with our headers, at the port that is named', async () => {
    project.write('dist/index.html', '<h1>Front</h1>');
    const { stop, said } = await project.start('preview --port 0', /The site is at http:\S+/);
    const answer = await fetch(/The site is at (http:\S+)/.exec(said())![1]!);
    stop();
    expect(await answer.text()).toBe('<h1>Front</h1>');
    expect(answer.headers.get('content-security-policy')).toBe(
      headersAt('/', '/')['Content-Security-Policy'],
    );
  });
});
