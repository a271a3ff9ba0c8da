import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/site/formats/search/searchRecords.ts';
import { searchView } from '../../../src/site/views/search.ts';
import { editionOf } from '../../support/content.ts';

const base = editionOf('');

test('articles, claims, actors and sources are found, each with what it is, and events are not', () => {
  expect(searchRecords(base).map(({ address, kind }) => `${address} ${kind}`)).toEqual([
    '/articles/the-talk/ Story',
    '/claims/they-spoke/ Claim',
    '/actors/guest/ Person',
    '/actors/host/ Person',
    '/sources/guest-post/ Statement',
    '/sources/host-post/ Statement',
  ]);
});

test('the search puts the path of the site before an address, so the index is the same below any', () => {
  expect(searchRecords(editionOf('', '/news/'))).toEqual(searchRecords(base));
});

test('a claim comes with its standing, and is found by how it was reached and by what was said', () => {
  const claim = found('/claims/they-spoke/');
  expect(claim).toMatchObject({ title: 'The host and the guest spoke', standing: 'agreed' });
  expect(claim.text).toBe('Both parties say so: the host and the guest. “we spoke at length”');
});

test('an article is found by its dek, its brief and its text, and says when it was last changed', () => {
  expect(found('/articles/the-talk/')).toMatchObject({
    detail: '19 August 2025',
    text: 'What was said of it. They spoke. Both say so. Nobody else was there. They spoke.',
  });
});

test('a source of which no words are recorded is found by its title', () => {
  expect(found('/sources/host-post/')).toMatchObject({
    title: 'The host, 18 August 2025',
    text: 'A post of the host.',
    also: '',
  });
});

test('words in another language lead to what they stand in, and are not shown among words of the site’s own', () => {
  const files = `=== sources/host-post.md
---
title: Пост господаря
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: uk
---

Read as an archived copy.

> Ми довго розмовляли
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length, original: Ми довго розмовляли }
  - { actor: guest, says: so, source: guest-post }
---
`;
  expect(found('/sources/host-post/', files)).toMatchObject({
    text: 'Statement. Read as an archived copy.',
    also: 'Пост господаря. Ми довго розмовляли.',
  });
  expect(found('/claims/they-spoke/', files)).toMatchObject({
    text: expect.stringContaining('“we spoke at length”'),
    also: 'Ми довго розмовляли.',
  });
});

test('other spellings of a name lead to the actor', () => {
  const files =
    '=== actors/guest.md\n---\nname: Volodymyr Zelenskyy\nkind: person\nrole: Guest\naliases: [Zelensky, Zelenskiy]\n---\n';
  expect(found('/actors/guest/', files)).toMatchObject({
    text: 'Guest.',
    also: 'Zelensky, Zelenskiy',
  });
});

test('words lead to what they stand in without the letters that not everybody can type', () => {
  const files = `=== actors/guest.md
---
name: Lech Wałęsa
kind: person
role: Guest of Ødegård & Groß, in ŁÓDŹ
---
`;
  expect(found('/actors/guest/', files).also).toBe('Walesa Odegard Gross LODZ');
  expect(
    found('/actors/guest/', files.replace('Wałęsa', 'Café').replace(/Ødegård.*/, 'nobody')).also,
  ).toBe('');
});

test('a search can be narrowed to the standings that claims have', () => {
  expect(searchView(base).standings).toEqual([
    { standing: 'agreed', label: 'Agreed by all sides' },
  ]);
});

test('the lists that lead to everything without the search stand below the path of the site', () => {
  expect(searchView(editionOf('', '/news/')).lists.map(({ address }) => address)).toEqual([
    '/news/articles/',
    '/news/claims/',
    '/news/actors/',
    '/news/sources/',
  ]);
});

function found(address: string, files?: string) {
  const record = searchRecords(files === undefined ? base : editionOf(files)).find(
    (each) => each.address === address,
  );
  if (!record) throw new Error(`Nothing is found at ${address}.`);
  return record;
}
