import { analyse } from '../../../../src/core/standing/analyse.ts';
import { describe, expect, test } from 'vitest';
import {
  changesOfArticle,
  changesOfClaim,
  type Change,
} from '../../../../src/core/standing/changes.ts';
import { isOverdue, silentOn } from '../../../../src/core/standing/silence.ts';
import { strongestOf } from '../../../../src/core/standing/strongest.ts';
import { readOk } from '../../../support/content.ts';
import { actor, claimWith, document, report, statement } from '../../../support/claims.ts';

function inWords(change: Change): string {
  if (change.type === 'standing')
    return `${change.day} ${change.claim.id} ${change.from?.row.id ?? 'new'} -> ${change.to.row.id}`;
  if (change.type === 'position')
    return `${change.day} ${change.actor.id} ${change.from.says.join()} -> ${change.to.says.join()}`;
  if (change.type === 'source') return `${change.day} source ${change.source.id}`;
  return `${change.day} ${change.type}`;
}

describe('what has changed', () => {
  test('is the standings, positions and sources that came after a claim entered the record', () => {
    const claim = claimWith({
      statements: [
        statement('host', 'so', '2025-08-17'),
        statement('host', 'otherwise', '2025-08-19'),
      ],
      reports: ['{ source: herald, says: so }'],
      files: report('herald', 'basis: unnamed', '2025-08-18'),
    });
    expect(changesOfClaim(claim).map(inWords)).toEqual([
      '2025-08-18 source herald',
      '2025-08-19 they-spoke one-side -> contested',
      '2025-08-19 host so -> otherwise',
    ]);
  });

  test('counts evidence found late from the day on which it was added', () => {
    const late = statement('guest', 'so', '2025-08-18').replace(' }', ', added: 2025-09-01 }');
    expect(
      changesOfClaim(claimWith({ statements: [statement('host', 'so'), late] })).map(inWords),
    ).toEqual(['2025-09-01 they-spoke one-side -> agreed']);
  });

  test('of an article begins with its publication', () => {
    const article = claimWith({
      statements: [statement('host', 'so', '2025-08-17'), statement('guest', 'so', '2025-08-20')],
    }).articles[0]!;
    expect(changesOfArticle(article).map(inWords)).toEqual([
      '2025-08-20 they-spoke one-side -> agreed',
    ]);
  });

  test('has the corrections, and the questions that were answered', () => {
    const record = readOk(`
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
questions: [{ question: Did they speak?, answeredBy: they-spoke }]
corrections: [{ at: 2025-08-21, was: They did not., now: They did. }]
---
Text.
`);
    expect(changesOfArticle(record.articles[0]!).map(inWords)).toEqual([
      '2025-08-18 they-spoke new -> one-side',
      '2025-08-18 source host-post',
      '2025-08-19 they-spoke one-side -> agreed',
      '2025-08-19 answer',
      '2025-08-19 source guest-post',
      '2025-08-21 correction',
    ]);
  });
});

test('a position change has both days, and "no comment" is not a position', () => {
  const moves = analyse(
    claimWith({
      statements: [
        statement('host', 'in part', '2025-08-17'),
        statement('host', 'no comment', '2025-08-18'),
        statement('host', 'otherwise', '2025-08-19'),
      ],
    }),
  ).positionChanges;
  expect(
    moves.map(({ actor: who, from, to }) => [who.id, from.day, from.says, to.day, to.says]),
  ).toEqual([['host', '2025-08-17', ['in part'], '2025-08-19', ['otherwise']]]);
});

describe('the strongest either way', () => {
  test('is what is on the record before what a report says, and a quote before a paraphrase', () => {
    const quoted =
      '{ actor: guest, says: so, source: guest-post, quote: yes we did, when: 2025-08-19 }';
    const { so, otherwise } = strongestOf(
      claimWith({
        about: '[host, guest, aide]',
        statements: [statement('aide', 'so'), quoted],
        reports: ['{ source: herald, says: otherwise }'],
        files: actor('aide', 'The aide') + report('herald', 'basis: unnamed'),
      }),
    );
    expect(so).toMatchObject({ type: 'statement', quotes: ['yes we did'] });
    expect(otherwise).toMatchObject({ basis: 'unnamed' });
  });
  test('is a document before all else', () =>
    expect(
      strongestOf(
        claimWith({
          statements: [statement('host', 'so')],
          reports: ['{ source: protocol, says: so }'],
          files: document('protocol'),
        }),
      ).so,
    ).toMatchObject({ basis: 'document' }));
});

test('a side that has said nothing is named, and silence is not denial', () =>
  expect(
    silentOn(claimWith({ statements: [statement('host', 'so')] })).map((each) => each.id),
  ).toEqual(['guest']));

test('an announced event is overdue after the last day of the record', () => {
  const events = readOk(`
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-20
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
timeline: [past, future]
---
Text.
=== events/past.md
---
title: A meeting
planned: true
announcedFor: 2025-08-19
---
=== events/future.md
---
title: Another
planned: true
announcedFor: 2025-08
---
`);
  expect(events.events.map((event) => [event.id, isOverdue(event, events.articles[0]!)])).toEqual([
    ['future', false],
    ['past', true],
  ]);
});

test('the strongest statement of an actor who repeats it is the first', () =>
  expect(
    strongestOf(
      claimWith({
        statements: [
          statement('host', 'so', '2025-08-17'),
          statement('host', 'so', '2025-08-19'),
          statement('guest', 'otherwise'),
        ],
      }),
    ).so,
  ).toMatchObject({ day: '2025-08-17' }));
