import { expect, test } from 'vitest';
import { articleView } from '../../../src/site/views/article.ts';
import { editionOf, findById } from '../../support/content.ts';
import { when } from '../../support/when.ts';

const files = `=== claims/it-was-long.md
---
claim: The talk was long
about: [host, guest]
statements:
  - { actor: host, says: otherwise, source: host-post, quote: it took a minute }
reports:
  - { source: gazette, says: so }
---
=== sources/gazette.md
---
title: A long talk
publisher: The Gazette
kind: report
url: https://gazette.example/talk
published: 2025-08-18
language: en
basis: unnamed
person: two guests
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md).", "It was [long](../claims/it-was-long.md), says The Gazette.", Nobody else was there.]
questions:
  - { question: Was it long?, answeredBy: it-was-long }
  - { question: Did they speak?, answeredBy: they-spoke }
  - { question: Will they again? }
updates:
  - { at: 2025-08-18, what: "The Gazette says that it was [long](../claims/it-was-long.md).", claims: [it-was-long, they-spoke] }
  - { at: 2025-08-19, what: The guest spoke., claims: [they-spoke] }
---
They [spoke](../claims/they-spoke.md), and [for long](../claims/it-was-long.md).
=== articles/another-talk.md
---
title: Another talk
dek: It shares a claim.
topic: talks
published: 2025-08-20
brief: ["They [spoke](../claims/they-spoke.md) again.", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).
`;
const edition = editionOf(files);
const view = articleView(findById(edition.record.articles, 'the-talk'), edition);

test('a page is a plain value: nothing is lost when it is written as JSON', () => {
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
});

test('the strip counts the claims by standing, the best borne out first', () => {
  expect(view.strip.map(({ standing, count, label }) => [standing, count, label])).toEqual([
    ['agreed', 1, 'agreed by all sides'],
    ['contested', 1, 'contested'],
  ]);
});

test('a card says who says so and who otherwise, with their words, and on whom an outlet rests', () => {
  expect(findById(view.facts.claims, 'it-was-long').positionGroups).toEqual([
    {
      says: 'so',
      label: 'Says so',
      who: [
        {
          name: 'The Gazette',
          isReport: true,
          day: '2025-08-18',
          date: '18 August',
          source: {
            id: 'gazette',
            name: 'The Gazette, 18 August',
            publisher: 'The Gazette',
            address: expect.any(String),
          },
          isOfThatDay: true,
          note: 'two guests, unnamed',
          quotes: [],
        },
      ],
    },
    {
      says: 'otherwise',
      label: 'Says otherwise',
      who: [
        {
          name: 'The host',
          isReport: false,
          day: '2025-08-18',
          date: '18 August',
          source: expect.objectContaining({ address: expect.any(String) }),
          isOfThatDay: expect.any(Boolean),
          quotes: [{ text: 'it took a minute' }],
        },
      ],
    },
  ]);
});

test('a question is answered, partly answered or open', () => {
  expect(view.questions.map(({ state, claim }) => [state, claim?.id])).toEqual([
    ['So far', 'it-was-long'],
    ['Answered on 19 August 2025', 'they-spoke'],
    ['No answer is recorded yet', undefined],
  ]);
});

test('what the editors have added is in the list of changes, with the claims that its words do not link', () => {
  expect(
    view.changes.days.map(({ date, lines }) => [
      date.text,
      lines
        .filter(({ head }) => head === 'Added')
        .map(({ html, claims }) => [html, claims?.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['19 August 2025', [['The guest spoke.', ['they-spoke']]]],
    ['18 August 2025', [[expect.stringContaining('>long<'), ['they-spoke']]]],
  ]);
});

test('the table tells who says what of a claim and when, and of whom no word is recorded', () => {
  const day = { day: '2025-08-18', date: '18 August' };
  expect(view.table.rows.find(({ claim }) => claim.id === 'it-was-long')).toMatchObject({
    so: [{ name: 'The Gazette', says: 'so', words: 'Says so', ...day }],
    otherwise: [{ name: 'The host', says: 'otherwise', words: 'Says otherwise', ...day }],
    else: [],
    silent: 'the guest',
  });
  expect(view.table.note).toContain('as of 19 August 2025. To say nothing is not to deny.');
});

test('the rows of the growing record have one scale', () => {
  expect(view.growth.map(({ date, count, short }) => [date.text, count, short])).toEqual([
    ['18 August 2025', '2 claims, 1 contested', 0],
    ['19 August', '2 claims, 1 contested', 0],
  ]);
});

test('other explainers that share its claims are named', () => {
  expect(view.others.map(({ name, address, shares }) => [name, address, shares])).toEqual([
    ['Another talk', '/articles/another-talk/', 'Shares 1 claim'],
  ]);
});

test('a claim that only an event of the timeline names is shown there, has its page, and is counted nowhere', () => {
  const withEvent = editionOf(
    files.replace('questions:', 'timeline: [the-walk]\nquestions:') +
      `=== events/the-walk.md
---
title: The walk
when: 2025-08-18
claims: [they-walked, they-spoke]
---
=== claims/they-walked.md
---
claim: They walked
about: [host]
reports:
  - { source: herald, says: so }
---
=== sources/herald.md
---
title: A walk
publisher: The Herald
kind: report
url: https://herald.example/walk
published: 2025-08-20
language: en
basis: witnessed
---
`,
  );
  const shown = articleView(findById(withEvent.record.articles, 'the-talk'), withEvent);
  expect(shown.timeline[0]?.events[0]?.claims.map(({ id }) => id)).toEqual([
    'they-walked',
    'they-spoke',
  ]);
  expect(shown).toMatchObject({ counts: view.counts, strip: view.strip, recordOf: view.recordOf });
  expect(shown.facts.claims.map(({ id }) => id)).toEqual(view.facts.claims.map(({ id }) => id));
  expect(findById(withEvent.record.claims, 'they-walked').articles.map(({ id }) => id)).toEqual([
    'the-talk',
  ]);
});

test('a page says where its record ends, once that is more than a year before it is published', () => {
  const { record, base } = edition;
  const shownAt = (at?: string) =>
    articleView(findById(record.articles, 'the-talk'), {
      record,
      base,
      ...(at !== undefined && { at: when(at) }),
    }).recordEnds;
  expect(shownAt('2026-08-20')).toBe('The record of this story ends on 19 August 2025');
  // In Kyiv, whose clock the site has, it is the 20th already.
  expect(shownAt('2026-08-19T21:30Z')).toBe('The record of this story ends on 19 August 2025');
  expect(shownAt('2026-08-19')).toBeUndefined();
  expect(shownAt('2026-08-19T20:30Z')).toBeUndefined();
  expect(shownAt()).toBeUndefined();
});
