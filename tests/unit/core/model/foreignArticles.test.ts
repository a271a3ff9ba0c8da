import { expect, test } from 'vitest';
import { languagesOf, linkedIn } from '../../../../src/core/model/translation/linkIn.ts';
import { withoutForeign } from '../../../../src/core/model/foreignArticles.ts';
import { addressOf } from '../../../../src/site/parts/addressOf.ts';
import { lengthAddress } from '../../../../src/site/parts/article/lengths.ts';
import { contentWith, findById, linkedOk, readContent } from '../../../support/content.ts';

const files = `
=== articles/rozmova.md
---
title: Розмова
dek: Що про неї сказали.
language: uk
topic: talks
published: 2025-08-20
brief: ["Вони [не мовчали](../claims/they-spoke.md).", Обоє так кажуть., Більше нікого не було.]
---
Вони [не мовчали](../claims/they-spoke.md). Є [і англійською](the-talk.md).
=== articles/rozmova.de.md
---
translates: rozmova
title: Das Gespräch
dek: Was darüber gesagt wurde.
brief: ["Sie [sprachen](../claims/they-spoke.md).", Beide sagen es., Sonst war niemand da.]
---
`;

test('an article in another language than the site is in the lists of that language alone', () => {
  const linked = linkedOk(files);
  expect(languagesOf(linked)).toEqual(['de', 'uk']);
  expect(withoutForeign(linked.record).articles.map(({ id }) => id)).toEqual(['the-talk']);
  const { record } = linkedIn(linked, 'uk');
  expect(record.articles.map(({ id, wordsIn }) => [id, wordsIn])).toEqual([['rozmova', undefined]]);
  expect(record.articles[0]!.body.wordsIn).toBeUndefined();
  expect(record.articles[0]!.claims[0]).toMatchObject({ id: 'they-spoke', wordsIn: 'en-GB' });
  // What the site says in its own language is as it was.
  expect(withoutForeign(linkedOk('').record).articles).toHaveLength(1);
});

test('its page is where its language is, from wherever it is linked', () => {
  const linked = linkedOk(files);
  const article = findById(linked.record.articles, 'rozmova');
  expect(article.wordsIn).toBe('uk');
  expect(addressOf(article, { base: '/news/' })).toBe('/news/uk/articles/rozmova/');
  const inUkrainian = { record: linkedIn(linked, 'uk').record, base: '/news/uk/', root: '/news/' };
  const own = inUkrainian.record.articles[0]!;
  expect(addressOf(own, inUkrainian)).toBe('/news/uk/articles/rozmova/');
  expect(lengthAddress(own, 'brief', inUkrainian)).toBe('/news/uk/articles/rozmova/brief/');
});

test('it can be translated into a third language, and shows its own text where that has none', () => {
  const linked = linkedOk(files);
  const [article, ...more] = linkedIn(linked, 'de').record.articles;
  expect(more).toEqual([]);
  expect(article).toMatchObject({ title: 'Das Gespräch', body: { wordsIn: 'uk' } });
  expect(article!.wordsIn).toBeUndefined();
});

test('it is not held to the words of the site’s language', () => {
  expect(readContent(contentWith(files)).problems.map(({ rule, file }) => [rule, file])).toEqual(
    [],
  );
});
