import { expect, test } from 'vitest';
import { describeChange } from '../../../src/site/parts/changes/describeChange.ts';
import { changesOfArticle } from '../../../src/core/standing/changes.ts';
import { editionOf, findById } from '../../support/content.ts';

const files = `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
questions: [{ question: Did they speak?, answeredBy: they-spoke }]
corrections: [{ at: 2025-08-21, was: They did not., now: "They [did](../claims/they-spoke.md)." }]
retracted: { at: 2025-08-22, why: The talk was another one. }
---
Text.
`;

test('every type of change has its own description', () => {
  const edition = editionOf(files);
  const said = changesOfArticle(findById(edition.record.articles, 'the-talk')).map(
    (change) => `${change.day} ${describeChange(change, edition).title}`,
  );
  expect(said).toEqual([
    '2025-08-18 New claim: The host and the guest spoke (one side says)',
    '2025-08-18 New source: The host, 18 August 2025',
    '2025-08-19 The host and the guest spoke: one side says, then agreed by all sides',
    '2025-08-19 Answered: Did they speak?',
    '2025-08-19 New source: The guest, 19 August 2025',
    '2025-08-21 Correction: They did.',
    '2025-08-22 This story is retracted',
  ]);
});
