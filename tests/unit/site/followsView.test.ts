import { expect, test } from 'vitest';
import { changesOfArticle } from '../../../src/core/standing/changes.ts';
import { describeChange } from '../../../src/site/parts/changes/describeChange.ts';
import { followsView, impliesView } from '../../../src/site/parts/claim/followsView.ts';
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
