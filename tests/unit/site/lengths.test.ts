import { expect, test } from 'vitest';
import { headInPlain, headOfLength } from '../../../src/site/formats/share/headOfLength.ts';
import { allPages } from '../../../src/site/formats/allPages.ts';
import { lengthLinks } from '../../../src/site/parts/article/lengths.ts';
import { pageRedirects } from '../../../src/site/hosting/redirects.ts';
import { plain } from '../../../src/core/model/plain.ts';
import {
  checkedLanguages,
  languagesOf,
  linkedIn,
} from '../../../src/core/model/translation/linkIn.ts';
import { articlePlainView } from '../../../src/site/views/articlePlain.ts';
import { editionOf, linkedOk } from '../../support/content.ts';

const edition = editionOf(
  `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
formerly: [a-talk]
---
They [spoke](../claims/they-spoke.md). ${'And they spoke on and on. '.repeat(100)}
`,
  '/news/',
);
const article = edition.record.articles[0]!;

test('an article can be read in three lengths, each with the time that it takes', () => {
  expect(lengthLinks(article, 'text', edition)).toEqual([
    { words: 'In brief: 10 seconds', address: '/news/articles/the-talk/brief/' },
    { words: 'The text: 3 minutes' },
    { words: 'The whole record: 10 seconds', address: '/news/articles/the-talk/record/' },
  ]);
  expect(lengthLinks(article, 'brief', edition)[1]).toEqual({
    words: 'The text: 3 minutes',
    address: '/news/articles/the-talk/',
  });
});

test('machines are led from the other lengths to the article itself', () => {
  expect(headOfLength(article, 'brief', edition)).toMatchObject({
    title: 'In brief: The talk',
    canonical: '/news/articles/the-talk/',
    share: { is: 'article' },
  });
  expect(headOfLength(article, 'brief', edition).share).not.toHaveProperty('data');
  const addresses = allPages(edition).map(({ address }) => address);
  expect(addresses).toContain('/news/articles/the-talk/');
  expect(addresses.filter((each) => /brief|record/.test(each))).toEqual([]);
});

test('the lengths of a renamed article lead on', () => {
  expect(
    pageRedirects(edition)
      .map(({ from, to }) => `${from} ${to}`)
      .filter((each) => !each.includes('embed')),
  ).toEqual([
    '/news/articles/a-talk/ /news/articles/the-talk/',
    '/news/articles/a-talk/brief/ /news/articles/the-talk/brief/',
    '/news/articles/a-talk/record/ /news/articles/the-talk/record/',
  ]);
});

test('an edition in plain language has a page of its own beside the article, and is no language', () => {
  const linked = linkedOk(`
=== articles/the-talk.plain.md
---
translates: the-talk
title: They talked
dek: What people said.
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
of:
  dek: bcdf
---
They [spoke](../claims/they-spoke.md).
`);
  expect([languagesOf(linked), checkedLanguages(linked)]).toEqual([[], [plain]]);
  const { articles } = linkedIn(linked, plain).record;
  expect(articles[0]!.claims[0]).toMatchObject({ id: 'they-spoke' });
  expect(articles[0]!.claims[0]).not.toHaveProperty('wordsIn');
  const edition = {
    record: linked.record,
    base: '/',
    plain: new Map(articles.map((each) => [each.id, each])),
  };
  const article = linked.record.articles[0]!;
  expect(lengthLinks(article, 'text', edition)[2]).toEqual({
    words: 'In plain language: 10 seconds',
    address: '/articles/the-talk/plain/',
  });
  expect(articlePlainView(article, articles[0]!, edition)).toMatchObject({
    title: 'They talked',
    behind: ['The article has been changed since this was written.'],
    lengths: [{}, {}, { words: 'In plain language: 10 seconds' }, {}],
  });
  expect(headInPlain(article, articles[0]!, edition)).toMatchObject({
    title: 'In plain language: They talked',
    languages: [],
  });
  expect(headInPlain(article, articles[0]!, edition)).not.toHaveProperty('canonical');
  expect(allPages(edition).map(({ address }) => address)).toContain('/articles/the-talk/plain/');
});
