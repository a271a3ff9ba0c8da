import { describe, expect, test } from 'vitest';
import {
  dayOfArticle,
  dayOfClaim,
  dayOfLastChange,
} from '../../../../src/core/standing/dayOfRecord.ts';
import type { Article } from '../../../../src/core/model/model.ts';
import { readOk } from '../../../support/content.ts';
import { claimWith, statement } from '../../../support/claims.ts';

/** The article about the claim that they spoke, published on 19 August. */
function articleWith(more: string, claim = statement('host', 'so')): Article {
  return readOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements: [${claim}]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
${more}
---
Text.
`).articles[0]!;
}

describe('the day of the record of a claim', () => {
  test('is that of its last statement', () =>
    expect(
      dayOfClaim(
        claimWith({
          statements: [statement('host', 'so'), statement('guest', 'so', '2025-08-20')],
        }),
      ),
    ).toBe('2025-08-20'));

  test('is that on which the newsroom looked again, if that is later', () => {
    const looked = (day: string) =>
      claimWith({ statements: [statement('host', 'so')], against: `lookedAgain: ${day}\n` });
    expect(dayOfClaim(looked('2025-08-25'))).toBe('2025-08-25');
    expect(dayOfClaim(looked('2025-08-10'))).toBe('2025-08-18');
  });

  test('is none where nothing is on record', () =>
    expect(dayOfClaim(claimWith({}))).toBeUndefined());
});

describe('the day of the record of an article', () => {
  test.each([
    ['its publication', '', '2025-08-19'],
    ['its update by hand', 'updated: 2025-08-22', '2025-08-22'],
    ['what it says was updated', 'updates: [{ at: 2025-08-23, what: More. }]', '2025-08-23'],
    ['its correction', 'corrections: [{ at: 2025-08-24, was: One., now: Two. }]', '2025-08-24'],
  ])('is that of %s', (_what, more, day) => expect(dayOfArticle(articleWith(more))).toBe(day));

  test('is that of a claim, if that is later', () =>
    expect(dayOfArticle(articleWith('', statement('host', 'so', '2025-08-26')))).toBe(
      '2025-08-26',
    ));
});

describe('the day of the last change of a page', () => {
  const added = statement('host', 'so').replace(' }', ', added: 2025-08-27 }');

  test.each([
    ['of its record', '', '2025-08-18'],
    ['of a correction', 'corrections: [{ at: 2025-08-24, was: a, now: b }]\n', '2025-08-24'],
    ['of its retraction', 'retracted: { at: 2025-08-25, why: A mistake. }\n', '2025-08-25'],
  ])('of a claim is that %s', (_what, against, day) =>
    expect(dayOfLastChange(claimWith({ statements: [statement('host', 'so')], against }))).toBe(
      day,
    ),
  );

  test('of a claim is that on which something was added', () =>
    expect(dayOfLastChange(claimWith({ statements: [added] }))).toBe('2025-08-27'));

  test('of an article is that of its claims too', () => {
    expect(dayOfLastChange(articleWith(''))).toBe('2025-08-19');
    expect(dayOfLastChange(articleWith('', added))).toBe('2025-08-27');
    expect(dayOfLastChange(articleWith('retracted: { at: 2025-08-28, why: Wrong. }', added))).toBe(
      '2025-08-28',
    );
  });
});
