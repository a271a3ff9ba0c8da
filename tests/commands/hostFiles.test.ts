// @module-tag slow

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findCaddy, serveWithCaddy } from '../../tools/setup/caddy.ts';
import { findNginx, serveWithNginx } from '../../tools/setup/nginx.ts';
import { longestId } from '../../src/core/model/idPattern.ts';
import { hostFiles } from '../../src/site/hosting/hostFiles.ts';
import { fileRedirects, pageRedirects } from '../../src/site/hosting/redirects.ts';
import { editionOf } from '../support/content.ts';
import { ledOn } from '../support/hosts.ts';
import { scratchFolder, writeFiles } from '../support/published.ts';

const scratch = scratchFolder();
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const longest = 'a'.repeat(longestId);
const servers = [
  { name: 'nginx', program: findNginx(), file: '_nginx.conf', serve: serveWithNginx },
  { name: 'Caddy', program: findCaddy(), file: '_Caddyfile', serve: serveWithCaddy },
];

/** A folder with the files for hosts of an actor, a claim and an article of these old ids. */
function siteWith(formerly: readonly string[], base: string, host: string): string {
  const dir = join(scratch, `site-${formerly.length}-${base.length}`);
  const edition = editionOf(
    `
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
formerly: [${formerly.join(', ')}]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
formerly: [${formerly.join(', ')}]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
---
`,
    base,
  );
  mkdirSync(dir, { recursive: true });
  writeFiles(
    dir,
    hostFiles({ base, host }, [...pageRedirects(edition), ...fileRedirects(edition)]),
  );
  writeFileSync(join(dir, '404.html'), 'Nothing is here.');
  return dir;
}

describe.each(servers)('$name', ({ program, file, serve }) => {
  test.skipIf(program === undefined).each([
    ['the longest id that there can be', [longest, 'visitor'], '/', 'news.example'],
    [
      'the longest id below a long path at a long host',
      [longest, `${longest.slice(1)}b`],
      `/${'a-path/'.repeat(40)}`,
      `${'a-long-name.'.repeat(10)}example`,
    ],
    [
      'a path with all signs that an address of a site can have',
      [longest],
      '/~News_2.0/a-b.c/',
      'xn--80ak6aa92e.example',
    ],
    [
      'five thousand renames',
      Array.from({ length: 5000 }, (_, i) => `they-said-what-nobody-heard-${i}`),
      '/',
      'news.example',
    ],
  ])('starts, and leads on from every old address, with %s', async (_with, ids, base, host) => {
    const dir = siteWith(ids, base, host);
    const running = await serve(program!, dir, join(dir, file));
    try {
      for (const id of [ids[0]!, ids.at(-1)!])
        for (const [from, to] of [
          [`actors/${id}/`, 'actors/guest/'],
          [`embed/claims/${id}/`, 'embed/claims/they-spoke/'],
          [`claims/${id}.csl.json`, 'claims/they-spoke.csl.json'],
        ])
          expect(await ledOn(running, base + from!)).toBe(base + to!);
    } finally {
      running.close();
    }
  });
});
