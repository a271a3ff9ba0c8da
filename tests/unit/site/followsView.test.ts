import { expect, test } from 'vitest';
import { changesOfArticle } from '../../../src/core/standing/changes.ts';
import { describeChange } from '../../../src/site/parts/changes/describeChange.ts';
import { followsView, impliesView } from '../../../src/site/parts/claim/followsView.ts';
import { sidesView } from '../../../src/site/parts/claim/sidesView.ts';
import { editionOf, findById } from '../../support/content.ts';

const edition = editionOf(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: guest, says: so, source: guest-post, quote: we spoke at length }
excludes: [they-kept-silent]
---
=== claims/they-quarrelled.md
---
claim: The host and the guest quarrelled
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, when: 2025-08-21 }
implies: [they-spoke]
---
=== claims/they-kept-silent.md
---
claim: The host and the guest kept silent
about: [host, guest]
---
`);
const claim = findById(edition.record.claims, 'they-spoke');

test('a claim shows from which others something follows for it, and by whose word', () =>
  expect(followsView(claim, edition)).toMatchObject([
    { claim: { id: 'they-quarrelled' }, note: 'The host says so.' },
  ]));

test('and what it implies and excludes', () =>
  expect(impliesView(claim, edition)).toMatchObject([
    { claim: { id: 'they-kept-silent' }, note: 'Whoever says so here says otherwise there.' },
  ]));

test('that its standing changed by what follows is told with its cause', () => {
  const article = edition.record.articles[0]!;
  const change = changesOfArticle(article).find(
    (each) => each.type === 'standing' && each.claim === claim && each.day === '2025-08-21',
  );
  expect(describeChange(change!, edition)).toMatchObject({
    title: 'The host and the guest spoke: one side says, then agreed by all sides',
    detail: expect.stringMatching(
      /^Of the claim that the host and the guest quarrelled, the host says so\. Both parties/,
    ),
  });
});

test('who says so by what it says of another claim stands among the sides, with that claim', () => {
  const so = sidesView(claim, edition).find(({ says }) => says === 'so');
  expect(so!.speakers).toMatchObject([
    { name: 'The guest', statements: [{ says: 'so' }], derived: [] },
    {
      name: 'The host',
      statements: [],
      derived: [{ from: { label: 'Follows from', claim: { id: 'they-quarrelled' } } }],
    },
  ]);
  const [otherwise] = sidesView(findById(edition.record.claims, 'they-quarrelled'), edition);
  expect(otherwise!.speakers.map(({ name, derived }) => [name, derived.length])).toEqual([
    ['The host', 0],
  ]);
});

test('so does the denial that follows from a denial, and a report of another claim', () => {
  const { record } = editionOf(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: guest, says: otherwise, source: guest-post }
---
=== claims/they-quarrelled.md
---
claim: The host and the guest quarrelled
about: [host, guest]
implies: [they-spoke]
---
=== claims/they-shouted.md
---
claim: The host and the guest shouted
reports:
  - { source: gazette, says: so }
implies: [they-quarrelled]
---
=== sources/gazette.md
---
title: A report
publisher: Gazette
kind: report
basis: witnessed
url: https://gazette.example/a
published: 2025-08-18
language: en
---
`);
  const sides = sidesView(findById(record.claims, 'they-quarrelled'), { record, base: '/' });
  expect(sides.map(({ says }) => says)).toEqual(['so', 'otherwise']);
  expect(sides[0]!.reports).toMatchObject([
    {
      from: { label: 'Follows from', claim: { id: 'they-shouted' } },
      outlets: [{ name: 'Gazette' }],
    },
  ]);
  expect(sides[1]!.speakers[0]!.derived).toMatchObject([
    { from: { label: 'Follows from the denial of', claim: { id: 'they-spoke' } } },
  ]);
});
