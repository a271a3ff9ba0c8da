import { describe, expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';
import { statement } from '../../../support/claims.ts';

/** What is said of the title of a figure on this claim, on which the host and the guest differ. */
function toldOf(
  title: string,
  {
    claim = 'Yesterday the host left the noisy room',
    statements = [statement('host', 'so'), statement('guest', 'otherwise')],
    more = '',
  } = {},
): string[] {
  return readContent(
    contentWith(`=== claims/they-spoke.md
---
claim: ${claim}
about: [host, guest]
statements: [${statements.join(', ')}]
${more}
---
=== figures/who-spoke.md
---
title: ${title}
kind: table
alt: Two names, each with a day.
credit: The House
claims: [they-spoke]
columns: [Who, Day]
rows: [[The host, Monday], [The guest, Monday]]
---
`),
  )
    .problems.filter(({ rule }) => rule === 'figure-title')
    .map(({ message }) => message);
}

const warned = ['This sounds surer than the record: “they-spoke” is contested.'];

describe('the title of a figure', () => {
  test('is warned of where it says most of the longer words of a claim, in whatever letters', () => {
    // yesterday, host, left, noisy, room: five words of more than three letters.
    expect(toldOf('YESTERDAY HOST LEFT NOISY ROOM')).toEqual(warned);
    expect(toldOf('Yesterday host left room')).toEqual(warned);
    expect(toldOf('Yesterday host left')).toEqual([]);
    expect(toldOf('Yesterday yesterday yesterday')).toEqual([]);
  });

  test('is not told by the short words of a claim', () => {
    expect(toldOf('He is by far too old')).toEqual([]);
    expect(toldOf('Of the two one is in', { claim: 'Of the two one is in' })).toEqual([]);
    expect(
      toldOf('A noisy evening, left alone', { claim: 'He left the two by a noisy car' }),
    ).toEqual(warned);
  });

  test('may say it where it says whose account it is', () =>
    expect(toldOf('Yesterday the host left the noisy room, according to the host')).toEqual([]));

  test('may say what holds by itself, and nothing is told of what is retracted', () => {
    const title = 'Yesterday the host left the noisy room';
    expect(toldOf(title)).toEqual(warned);
    expect(
      toldOf(title, { statements: [statement('host', 'so'), statement('guest', 'so')] }),
    ).toEqual([]);
    expect(toldOf(title, { more: 'retracted: { at: 2025-08-20, why: An error. }' })).toEqual([]);
  });
});
