import { expect, test } from 'vitest';
import { languagesOf, linkedIn } from '../../../../src/core/model/translation/linkIn.ts';
import { overlaid } from '../../../../src/core/model/translation/translatedEntry.ts';
import { linkedOk, readOk } from '../../../support/content.ts';

const inUkrainian = `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
translated:
  uk: { tagline: Запис для випробувань, topics: { talks: Переговори } }
---
=== actors/host.md
---
name: The host
kind: person
role: Host
translated: { uk: Господар }
---
=== articles/the-talk.uk.md
---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
brief: ["Вони [розмовляли](../claims/they-spoke.md).", Обоє так кажуть., Більше нікого не було.]
---
Вони [розмовляли](../claims/they-spoke.md).
=== claims/they-spoke.uk.md
---
translates: they-spoke
claim: Господар і гість розмовляли
---
`;

test('a record in another language has the words of its translations, and the same evidence', () => {
  const linked = linkedOk(inUkrainian);
  expect(languagesOf(linked)).toEqual(['uk']);
  const { record } = linkedIn(linked, 'uk');
  expect(record.site).toMatchObject({
    language: 'uk',
    tagline: 'Запис для випробувань',
    topics: [{ id: 'talks', name: 'Переговори' }],
  });
  const [article] = record.articles;
  expect(article).toMatchObject({ id: 'the-talk', title: 'Розмова' });
  expect(article!.published).toEqual(linked.record.articles[0]!.published);
  expect(article!.brief[0]!.text).toBe('Вони розмовляли.');
  const [claim] = record.claims;
  expect(article!.claims).toEqual([claim]);
  expect(claim!.claim).toBe('Господар і гість розмовляли');
  expect(claim!.statements.map(({ says }) => says)).toEqual(
    linked.record.claims[0]!.statements.map(({ says }) => says),
  );
});

test('what is not translated is reached but not listed, and says in which language it is', () => {
  const { record } = linkedIn(linkedOk(inUkrainian), 'uk');
  expect(record.actors.map(({ name }) => name)).toEqual(['Господар']);
  expect(record.sources).toEqual([]);
  const [claim] = record.claims;
  expect(claim!.statements.map(({ actor }) => [actor.name, actor.wordsIn])).toEqual([
    ['Господар', undefined],
    ['The guest', 'en-GB'],
  ]);
  // A claim without a translated text shows that of the original.
  expect(claim!.body.wordsIn).toBe('en-GB');
  expect(record.articles[0]!.body.wordsIn).toBeUndefined();
});

test('the record in its own language is as it is without translations', () => {
  const record = readOk(inUkrainian);
  expect(record.articles.map(({ title }) => title)).toEqual(['The talk']);
  expect(record.claims).toHaveLength(1);
  expect([...record.articles, ...record.claims].map(({ wordsIn }) => wordsIn)).toEqual([
    undefined,
    undefined,
  ]);
});

test('words are laid over an original where it has them', () => {
  expect(
    overlaid({ a: 'x', b: ['y', { c: 'z', d: 1 }] }, { b: ['Y', { c: 'Z' }, 'more'] }),
  ).toEqual({
    a: 'x',
    b: ['Y', { c: 'Z', d: 1 }],
  });
});

test('questions of which one is not translated yet are those of the original', () => {
  const files = `${inUkrainian}=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there., Nor later.]
questions: [{ question: How long did they speak? }, { question: Who rang whom? }]
---
They [spoke](../claims/they-spoke.md).
=== articles/the-talk.uk.md
---
translates: the-talk
title: Розмова
dek: Що про неї сказали.
brief: ["Вони [розмовляли](../claims/they-spoke.md).", Обоє так кажуть., Більше нікого не було.]
questions: [{ question: Як довго вони розмовляли? }]
---
`;
  const [article] = linkedIn(linkedOk(files), 'uk').record.articles;
  expect(article!.questions.map(({ question }) => question.text)).toEqual([
    'How long did they speak?',
    'Who rang whom?',
  ]);
  expect(article!.brief.map(({ text }) => text)).toEqual([
    'Вони розмовляли.',
    'Обоє так кажуть.',
    'Більше нікого не було.',
  ]);
});
