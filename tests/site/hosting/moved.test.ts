import { expect, test } from 'vitest';
import { filesForHosts } from '../../../src/site/hosting/files.ts';
import { movedOf } from '../../../src/site/hosting/moved.ts';
import { editionOf } from '../edition.ts';

const files = `
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
formerly: [visitor, a-visitor]
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
formerly: [they-talked]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
---
`;

test('each old address leads to where its file is, below the base, at every host', () => {
  const moved = movedOf(editionOf(files, '/news/'));
  const hosts = filesForHosts({ base: '/news/', host: 'house.example' }, moved);
  expect(hosts['_redirects']).toBe('/news/actors/a-visitor/ /news/actors/guest/ 301\n/news/actors/visitor/ /news/actors/guest/ 301\n/news/claims/they-talked/ /news/claims/they-spoke/ 301\n');
  for (const [name, ending] of [['_moved.nginx', ';'], ['_moved.caddy', '']]) {
    expect(hosts[name!]!.trim().split('\n')).toEqual(moved.map(({ from, to }) => `${from} ${to}${ending}`));
    expect(hosts[name === '_moved.nginx' ? '_nginx.conf' : '_Caddyfile'], 'the server reads it').toContain(`/current/${name}*`);
  }
});
