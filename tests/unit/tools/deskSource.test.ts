import { describe, expect, test } from 'vitest';
import { realSurroundings } from '../../../tools/links/surroundings.ts';
import { dateOf, metadataIn } from '../../../tools/desk/source/metadata.ts';
import { readSource } from '../../../tools/desk/source/readSource.ts';
import { spokenOf } from '../../../src/desk/finding/spokenOf.ts';
import { sourceText } from '../../../src/desk/finding/findingDialogs.ts';
import { readOk } from '../../support/content.ts';

const page = `<!doctype html><html lang="en"><head><title>The talks | The Gazette</title>
<link rel="canonical" href="/talks"><meta property="og:site_name" content="The Gazette">
<meta property="og:title" content="The talks, in short"><meta name="citation_doi" content="doi:10.1000/182">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"The talks","datePublished":"2025-08-18T17:42:10+03:00","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"A. Writer"}]}</script>
<script type="application/ld+json">{broken</script></head><body></body></html>`;

describe('a source from its page', () => {
  test('is proposed field by field, each told from where', () => {
    expect(metadataIn(page, 'https://gazette.example/talks?from=x')).toEqual([
      { key: 'title', value: 'The talks', from: 'its JSON-LD' },
      { key: 'publisher', value: 'The Gazette', from: 'its Open Graph tags' },
      { key: 'published', value: '2025-08-18T17:42+03:00', from: 'its JSON-LD' },
      { key: 'language', value: 'en', from: 'the page itself' },
      { key: 'authors', value: 'A. Writer', from: 'its JSON-LD' },
      { key: 'doi', value: '10.1000/182', from: 'its citation tags' },
      { key: 'url', value: 'https://gazette.example/talks', from: 'its canonical link' },
    ]);
  });

  test.each([
    ['2025/08/18', '2025-08-18'],
    ['2025-08-18T17:42:10.123+0300', '2025-08-18T17:42+03:00'],
    ['2025-08-18 17:42Z', '2025-08-18T17:42Z'],
    ['2025-08-18T17:42:10', '2025-08-18'],
    ['2025', '2025'],
    ['yesterday', undefined],
    ['2025-02-30', undefined],
  ])('reads the date %j as %j', (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  test('is not asked for inside the network', async () => {
    const web = realSurroundings('test');
    for (const url of [
      'http://127.0.0.1:4390/',
      'http://localhost/',
      'http://10.0.0.1/',
      'http://[::1]/',
    ])
      expect(await readSource(url, web)).toEqual({
        cannot: expect.stringContaining('no address on the public web'),
      });
    expect(await readSource('file:///etc/passwd', web)).toHaveProperty('cannot');
  });

  test('leaves empty what the page does not say and a source cannot do without', () => {
    expect(
      sourceText({ title: 'The talks: a day', url: 'https://x.example/', authors: 'A, B c' }),
    ).toBe(
      '---\ntitle: "The talks: a day"\npublisher:\nkind:\nurl: https://x.example/\npublished:\nauthors:\n  - A\n  - B c\nlanguage:\n---\n',
    );
  });
});

test('a paragraph is found to speak of recorded words and claims, and of no standing', () => {
  const record = readOk('');
  const found = spokenOf('The host has said: “We spoke at length.” His guest spoke later.', record);
  expect(found.quotes.map(({ words, claim }) => [words, claim.id])).toEqual([
    ['we spoke at length', 'they-spoke'],
  ]);
  expect(found.claims.map(({ claim }) => claim.id)).toEqual(['they-spoke']);
  expect(JSON.stringify(found)).not.toMatch(/agreed|standing/);
  expect(spokenOf('It rained in Lisbon.', record)).toEqual({ quotes: [], claims: [] });
});
