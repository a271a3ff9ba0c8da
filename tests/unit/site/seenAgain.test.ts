import { expect, test } from 'vitest';
import { changesOfArticle, changesOfClaim } from '../../../src/core/standing/changes.ts';
import { entriesOfArticles, entriesOfClaim } from '../../../src/site/formats/feeds/entries.ts';
import { sourceData } from '../../../src/site/formats/json/references.ts';
import { changesOfArticleView } from '../../../src/site/parts/changes/changesView.ts';
import { sourceView } from '../../../src/site/views/source.ts';
import { editionOf, findById } from '../../support/content.ts';

const withFindings = (findings: string, more = '') =>
  editionOf(`${more}
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
seenAgain: ${findings}
---
`);

const gone = withFindings('[{ at: 2025-09-03, words: gone }]');

function wordsIn({ record }: ReturnType<typeof editionOf>) {
  const words = changesOfClaim(findById(record.claims, 'they-spoke')).filter(
    ({ type }) => type === 'words',
  );
  return words.map((change) => [change.day, change.type === 'words' && change.seen.words]);
}

test('that words have gone is a change of the claim and of the article, each once', () => {
  expect(wordsIn(gone)).toEqual([['2025-09-03', 'gone']]);
  const article = findById(gone.record.articles, 'the-talk');
  expect(changesOfArticle(article).filter(({ type }) => type === 'words')).toHaveLength(1);
  const [latest] = changesOfArticleView(article, gone).days;
  expect(latest).toMatchObject({
    date: { text: '3 September 2025' },
    lines: [
      {
        head: 'Looked for again',
        what: 'The words that we quote are no longer found on the page (3 September 2025).',
      },
    ],
  });
});

test('feeds of the article and of the claim have it', () => {
  const title = 'Words of The host, 18 August 2025 are no longer found on its page';
  expect(entriesOfArticles(gone.record.articles, gone)[0]).toMatchObject({
    day: '2025-09-03',
    title,
  });
  const [entry] = entriesOfClaim(findById(gone.record.claims, 'they-spoke'), gone);
  expect(entry).toMatchObject({ day: '2025-09-03', title });
  expect(entry?.html).toContain('https://house.example/sources/host-post/');
});

test('words that were there all the time are no news, those that came back are', () => {
  expect(wordsIn(withFindings('[{ at: 2025-09-01, words: there }]'))).toEqual([]);
  expect(
    wordsIn(
      withFindings(
        '[{ at: 2025-09-01, words: there }, { at: 2025-09-02, words: changed }, { at: 2025-09-03, words: changed }, { at: 2025-09-04, words: there }]',
      ),
    ),
  ).toEqual([
    ['2025-09-02', 'changed'],
    ['2025-09-04', 'there'],
  ]);
});

test('a finding on words that a claim does not quote is none of its changes', () => {
  const other = withFindings(
    '[{ at: 2025-09-03, words: gone, quote: it went well }]',
    `
=== claims/it-went-well.md
---
claim: The talk went well
about: [host]
statements:
  - { actor: host, says: so, source: host-post, quote: it went well }
---
`,
  );
  expect(wordsIn(other)).toEqual([]);
  const own = withFindings('[{ at: 2025-09-03, words: gone, quote: we spoke at length }]');
  expect(wordsIn(own)).toEqual([['2025-09-03', 'gone']]);
});

test('the page of the source says what was found and when, the latest first', () => {
  const edition = withFindings(
    '[{ at: 2025-09-01, words: there }, { at: 2025-09-03, words: gone, quote: we spoke at length }]',
  );
  expect(sourceView(findById(edition.record.sources, 'host-post'), edition).seenAgain).toEqual([
    'The words that we quote are no longer found on the page (3 September 2025): “we spoke at length”.',
    'The words that we quote stand on the page (1 September 2025).',
  ]);
});

test('what was found is in the data of the source, and nothing where nobody looked', () => {
  const { record } = gone;
  expect(sourceData(findById(record.sources, 'host-post'), gone).seenAgain).toMatchObject([
    { words: 'gone' },
  ]);
  expect(sourceData(findById(record.sources, 'guest-post'), gone)).not.toHaveProperty('seenAgain');
});
