import { expect, test } from 'vitest';
import type { Record } from '../../../src/core/model/model.ts';
import { linkedIn } from '../../../src/core/model/translation/linkIn.ts';
import { quoteViews } from '../../../src/site/parts/prose/quoteView.ts';
import { editionOf, findById, linkedOk } from '../../support/content.ts';

function quotesOf(language: string, quote: string) {
  const edition = editionOf(
    `=== sources/post.md\n---\ntitle: A post\npublisher: The host\nkind: statement\npublished: 2025-08-18\nlanguage: ${language}\n---\n=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host]\nstatements: [{ actor: host, says: so, source: post, ${quote} }]\n---\n`,
  );
  return findById(edition.record.claims, 'they-spoke').statements.flatMap((statement) =>
    quoteViews(statement, edition),
  );
}

test('words in the language of the page need no mark', () =>
  expect(quotesOf('en', 'quote: we spoke')).toEqual([{ text: 'we spoke' }]));
test('words in their own language carry it', () =>
  expect(quotesOf('de', 'quote: wir sprachen')).toEqual([{ text: 'wir sprachen', lang: 'de' }]));
test('a translation is marked as one, and has the words as they were said beside it', () =>
  expect(quotesOf('de', 'quote: we spoke, original: wir sprachen')).toEqual([
    {
      text: 'we spoke',
      translated: 'translated from German',
      original: { text: 'wir sprachen', lang: 'de' },
    },
  ]));
test('words in other letters than those of their language are a translation', () =>
  expect(quotesOf('ru', 'quote: we spoke')).toEqual([
    { text: 'we spoke', translated: 'translated from Russian' },
  ]));

test('our own translation stands below the words as they were read, on pages in its language', () => {
  const linked = linkedOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length, translated: { uk: ми довго розмовляли } }
  - { actor: guest, says: so, source: guest-post }
translated: { uk: Господар і гість розмовляли }
---
`);
  const quotesIn = (record: Record) =>
    quoteViews(record.claims[0]!.statements[0]!, { record, base: '/' });
  expect(quotesIn(linked.record)).toEqual([{ text: 'we spoke at length' }]);
  expect(quotesIn(linkedIn(linked, 'uk').record)).toEqual([
    { text: 'we spoke at length', lang: 'en', ours: 'ми довго розмовляли' },
  ]);
});
