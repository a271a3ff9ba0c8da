import { expect, test } from 'vitest';
import { usesOf } from '../../../src/site/parts/claim/usesOf.ts';
import { editionOf, findById } from '../../support/content.ts';

const article = (brief: string, rest: string, body: string) => `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - ${brief}
  - Both say so.
  - Nobody else was there.
${rest}---
${body}
`;

test('a claim shows the sentence around each link to it, with the words of the link apart', () => {
  expect(
    usesIn(
      article(
        'It was late. They say that they [spoke at *length*](../claims/they-spoke.md) that day. Then they left.',
        '',
        'Nothing more.',
      ),
    ),
  ).toEqual([
    {
      title: 'The talk',
      address: '/articles/the-talk/',
      sentences: [{ before: 'They say that they ', words: 'spoke at length', after: ' that day.' }],
    },
  ]);
});

test('a link by reference, in a list or in a table is a use as well, and a sentence that stands twice is shown once', () => {
  const body =
    'They [spoke](../claims/they-spoke.md).\n\n- Some say [so][c].\n\n| When | What |\n| --- | --- |\n| Then | [They spoke](../claims/they-spoke.md) |\n\n[c]: ../claims/they-spoke.md';
  expect(
    usesIn(article('They [spoke](../claims/they-spoke.md).', '', body))[0]!.sentences.map(
      ({ before, words, after }) => `${before}[${words}]${after}`,
    ),
  ).toEqual(['They [spoke].', 'Some say [so].', '[They spoke]']);
});

test('a claim that comes in through the timeline names the event', () => {
  const event =
    '=== events/the-call.md\n---\ntitle: The call\nwhen: 2025-08-18\nclaims: [they-spoke]\n---\n';
  expect(
    usesIn(event + article('Nothing is known.', 'timeline: [the-call]\n', 'Nothing more.')),
  ).toEqual([
    {
      title: 'The talk',
      address: '/articles/the-talk/',
      sentences: [],
      otherwise: 'In the timeline: The call',
    },
  ]);
});

function usesIn(files: string) {
  const edition = editionOf(files);
  return usesOf(findById(edition.record.claims, 'they-spoke'), edition);
}

test('words that say the opposite of the claim say how that stands', () => {
  const [use] = usesIn(
    article(
      'She says that they [kept silent](../claims/they-spoke.md "otherwise").',
      '',
      'They [spoke](../claims/they-spoke.md).',
    ),
  );
  expect(use?.sentences.map(({ opposite }) => opposite)).toEqual([
    'These words say the opposite (denied).',
    undefined,
  ]);
});
