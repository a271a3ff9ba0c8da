import { expect, test } from 'vitest';
import { headOfLength } from '../../../src/site/formats/share/headOfLength.ts';
import { allPages } from '../../../src/site/formats/allPages.ts';
import { lengthLinks } from '../../../src/site/parts/article/lengths.ts';
import { pageRedirects } from '../../../src/site/hosting/redirects.ts';
import { editionOf } from '../../support/content.ts';

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
