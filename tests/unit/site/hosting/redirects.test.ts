import { expect, test } from 'vitest';
import { hostFiles } from '../../../../src/site/hosting/hostFiles.ts';
import { fileRedirects, pageRedirects } from '../../../../src/site/hosting/redirects.ts';
import { formatsOf, writeRecordFiles } from '../../../../src/site/formats/recordFiles.ts';
import { editionOf } from '../../../support/content.ts';

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

test('each old address redirects to the new one, below the base, at every host', () => {
  const moved = pageRedirects(editionOf(files, '/news/'));
  const hosts = hostFiles({ base: '/news/', host: 'house.example' }, moved);
  expect(hosts['_redirects']).toBe(
    '/news/actors/a-visitor/ /news/actors/guest/ 301\n/news/actors/visitor/ /news/actors/guest/ 301\n/news/claims/they-talked/ /news/claims/they-spoke/ 301\n/news/embed/claims/they-talked/ /news/embed/claims/they-spoke/ 301\n',
  );
  for (const [name, ending] of [
    ['_redirects.nginx', ';'],
    ['_moved.caddy', ''],
  ]) {
    expect(
      hosts[name!]!.trim()
        .split('\n')
        .filter((line) => !line.startsWith('#')),
    ).toEqual(moved.map(({ from, to }) => `${from} ${to}${ending}`));
    expect(
      hosts[name === '_redirects.nginx' ? '_nginx.conf' : '_Caddyfile'],
      'the server reads it',
    ).toContain(`/current/${name}*`);
  }
});

test('the data, citations and feed of a page redirect too', () => {
  const edition = editionOf(files, '/news/');
  expect(fileRedirects(edition).map(({ from, to }) => `${from} ${to}`)).toEqual(
    ['atom', 'bib', 'csl.json', 'json', 'oembed.json', 'ris', 'txt'].map(
      (form) => `/news/claims/they-talked.${form} /news/claims/they-spoke.${form}`,
    ),
  );
});

test('every file of a claim or an article is among these', () => {
  const edition = { ...editionOf(files), rules: '1' };
  for (const thing of [...edition.record.claims, ...edition.record.articles]) {
    expect(formatsOf(thing, edition).map(({ ending }) => ending)).toEqual(
      writeRecordFiles(thing, edition).map(({ ending }) => ending),
    );
  }
});
