import { describe, expect, test } from 'vitest';
import { analyse, lastDayOf } from '../../../../src/core/standing/analyse.ts';
import { entryDays } from '../../../../src/core/standing/claimAsOf.ts';
import { answerOf } from '../../../../src/core/standing/answer.ts';
import { growthOf, hasEntries, stripOf, tallyOf } from '../../../../src/core/standing/growth.ts';
import { isOverdue } from '../../../../src/core/standing/silence.ts';
import { standingBy, strongestOf } from '../../../../src/core/standing/strongest.ts';
import { whoSaysWhat } from '../../../../src/core/standing/whoSaysWhat.ts';
import type { Article } from '../../../../src/core/model/model.ts';
import { findById, readOk } from '../../../support/content.ts';
import { actor, claimWith, document, report, statement, told } from '../../../support/claims.ts';

const named = (id: string, rest = '', published?: string) =>
  report(id, `basis: named\n${rest}`, published);

/** An article that links these claims in their order. */
function articleOf(claims: { [id: string]: string }, more = ''): Article {
  const ids = Object.keys(claims);
  const files = ids.map(
    (id) =>
      `=== claims/${id}.md\n---\nclaim: This of ${id} is so\nabout: [host, guest]\n${claims[id]}\n---\n`,
  );
  return readOk(`${files.join('')}
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-16
brief: ["${ids.map((id) => `[It](../claims/${id}.md)`).join(', ')}", b, c]
${more}
---
Text.
`).articles[0]!;
}

const says = (...statements: string[]) => `statements: [${statements.join(', ')}]`;

describe('the strip of an article', () => {
  const article = articleOf({
    'b-one-side': says(
      statement('host', 'so', '2025-08-19'),
      statement('host', 'so', '2025-08-20'),
    ),
    'a-agreed': says(statement('host', 'so', '2025-08-17'), statement('guest', 'so', '2025-08-18')),
    'c-one-side': says(statement('guest', 'so', '2025-08-19')),
    'd-gone': `${says(statement('guest', 'so', '2025-08-15'))}\nretracted: { at: 2025-08-20, why: An error. }`,
    'e-empty': '',
  });
  const inShort = (cells: ReturnType<typeof stripOf>) =>
    cells.map(({ claim, standing }) => `${claim.id} ${standing.row.id}`);

  test('has the best borne out first, of one standing the first mentioned, and none retracted', () => {
    expect(inShort(stripOf(article))).toEqual([
      'a-agreed agreed',
      'b-one-side one-side',
      'c-one-side one-side',
      'e-empty open',
    ]);
    expect(tallyOf(stripOf(article)).map(({ row, count }) => [row.id, count])).toEqual([
      ['agreed', 1],
      ['one-side', 2],
      ['open', 1],
    ]);
  });

  test('grew by days, each with the claims on record by then; a day that changes no cell is none', () =>
    expect(growthOf(article).map(({ day, cells }) => [day, ...inShort(cells)])).toEqual([
      ['2025-08-17', 'a-agreed one-side'],
      ['2025-08-18', 'a-agreed agreed'],
      ['2025-08-19', 'a-agreed agreed', 'b-one-side one-side', 'c-one-side one-side'],
    ]));

  test('has a claim from the first day of its record on', () => {
    const claim = findById(article.claims, 'b-one-side');
    expect(hasEntries(claim, '2025-08-18')).toBe(false);
    expect(hasEntries(claim, '2025-08-19')).toBe(true);
  });
});

describe('a question', () => {
  const answer = (claim: string) => {
    const [question] = articleOf(
      { 'it-is-so': claim },
      'questions: [{ question: Is it so?, answeredBy: it-is-so }]',
    ).questions;
    return answerOf(question!);
  };

  test('is answered by the opposite of a claim that is denied on all sides', () =>
    expect(
      answer(
        says(
          statement('host', 'otherwise', '2025-08-17'),
          statement('guest', 'otherwise', '2025-08-19'),
        ),
      ),
    ).toMatchObject({ state: 'answered', says: 'otherwise', day: '2025-08-19' }));

  test('is answered from the last day on which its claim became settled', () =>
    expect(
      answer(
        says(
          statement('host', 'so', '2025-08-17'),
          statement('guest', 'so', '2025-08-17'),
          statement('guest', 'otherwise', '2025-08-18'),
          statement('guest', 'so', '2025-08-20'),
        ),
      ),
    ).toMatchObject({ state: 'answered', says: 'so', day: '2025-08-20' }));

  test('is open where its claim is retracted', () =>
    expect(
      answer(
        `${says(statement('host', 'so'), statement('guest', 'so'))}\nretracted: { at: 2025-08-20, why: No. }`,
      ),
    ).toEqual({ state: 'open' }));
});

describe('the strongest either way', () => {
  const strongest = (said: Parameters<typeof claimWith>[0]) => {
    const { so, otherwise } = strongestOf(claimWith(said));
    return [so, otherwise].map((each) =>
      each && 'index' in each ? `${each.actor.id} ${each.index}` : each?.source.id,
    );
  };

  test('of two statements of one day is the first that is written', () =>
    expect(strongest({ statements: [statement('guest', 'so'), statement('host', 'so')] })).toEqual([
      'guest 0',
      undefined,
    ]));

  test('of reports is by their basis, their quotes, their days and their names', () => {
    const reports = (...ids: string[]) =>
      strongest({
        reports: ids.map((id) => told(id)),
        files:
          named('b') +
          named('a') +
          named('early', '', '2025-08-10') +
          report('weak', 'basis: unnamed', '2025-08-01'),
      })[0];
    expect(reports('b', 'a')).toBe('a');
    expect(reports('a', 'early')).toBe('early');
    expect(reports('weak', 'b')).toBe('b');
    expect(
      strongest({
        reports: [told('early'), told('a', 'so', 'quote: they did')],
        files: named('a') + named('early', '', '2025-08-10'),
      })[0],
    ).toBe('a');
  });

  test('is taken from those alone that say it', () =>
    expect(
      strongest({
        statements: [statement('host', 'otherwise')],
        reports: [told('gazette'), told('protocol', 'otherwise')],
        files: named('gazette') + document('protocol'),
      }),
    ).toEqual(['gazette', 'protocol']));

  test('is nothing that its actor no longer says', () => {
    const claim = claimWith({
      statements: [
        statement('host', 'so', '2025-08-16'),
        statement('host', 'otherwise', '2025-08-17'),
        statement('host', 'otherwise'),
      ],
    });
    const [position] = analyse(claim).positions;
    expect(standingBy(position!, 'so')).toEqual([]);
    expect(standingBy(position!, 'otherwise').map(({ day }) => day)).toEqual([
      '2025-08-17',
      '2025-08-18',
    ]);
    expect(strongestOf(claim).so).toBeUndefined();
  });
});

describe('who was first', () => {
  const first = (reports: string[], files: string) => {
    const { origins, accordingTo } = analyse(claimWith({ reports, files })).firstReport;
    return [origins.map(({ source }) => source.id).join(), accordingTo?.id];
  };

  test('is no document', () =>
    expect(
      first(
        [told('protocol'), told('late')],
        document('protocol') + named('late', '', '2025-08-20'),
      ),
    ).toEqual(['late', undefined]));

  test('is nobody where nobody reports it', () => expect(first([], '')).toEqual(['', undefined]));

  test('is open where sources name two', () =>
    expect(
      first([told('a', 'so', 'first: b'), told('b', 'so', 'first: a')], named('a') + named('b')),
    ).toEqual(['a,b', undefined]));

  test('is not whom a report names that only passes one of them on', () =>
    expect(
      first(
        [told('echo', 'so', 'via: [wire], first: b'), told('b')],
        named('b') + named('wire') + named('echo', '', '2025-08-20'),
      ),
    ).toEqual(['b,wire', undefined]));
});

describe('the days of a claim', () => {
  test('have statements before reports, whatever their times', () =>
    expect(
      analyse(
        claimWith({
          statements: [
            statement('host', 'so', '2025-08-18T12:00+00:00'),
            statement('guest', 'so', '2025-08-18T11:00+00:00'),
          ],
          reports: [told('gazette', 'so', 'when: 2025-08-18T10:00+00:00'), told('herald')],
          files: named('gazette') + named('herald'),
        }),
      ).history.map(({ entries }) =>
        entries.map((entry) => (entry.type === 'report' ? entry.source.id : entry.actor.id)),
      ),
    ).toEqual([['guest', 'host', 'herald', 'gazette']]));

  test('have what entered with a retraction of that day, and what only the retraction changed', () => {
    const claim = claimWith({
      statements: [statement('host', 'so', '2025-08-20')],
      reports: [told('gazette'), told('herald', 'so', 'added: 2025-08-30')],
      files: named('gazette', 'retracted: { at: 2025-08-20, why: No. }') + named('herald'),
    });
    expect(entryDays(claim)).toEqual(['2025-08-18', '2025-08-20', '2025-08-30']);
    const { standing, opposite } = analyse(claim);
    expect(standing.origins.map(({ source }) => source.id)).toEqual(['herald']);
    expect(opposite.origins).toEqual([]);
  });

  test('end with the last, which may be that of a retraction', () => {
    expect(lastDayOf(claimWith({}))).toBeUndefined();
    expect(
      lastDayOf(
        claimWith({
          statements: [statement('host', 'so', '2025-08-17'), statement('guest', 'so')],
        }),
      ),
    ).toBe('2025-08-18');
    expect(
      lastDayOf(
        claimWith({
          reports: [told('gazette')],
          files: named('gazette', 'retracted: { at: 2025-08-25, why: An error. }'),
        }),
      ),
    ).toBe('2025-08-25');
  });

  test('have what was said of other claims only where something followed from it', () => {
    const { claims } = readOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
${says(statement('guest', 'so', '2025-08-19'))}
---
=== claims/they-argued.md
---
claim: The host and the guest argued
about: [host, guest]
implies: [they-spoke]
${says(
  statement('host', 'otherwise', '2025-08-15'),
  statement('host', 'so', '2025-08-17'),
  statement('guest', 'so', '2025-08-18'),
  statement('host', 'otherwise', '2025-08-20'),
)}
---
`);
    const claim = findById(claims, 'they-spoke');
    expect(
      analyse(claim).history.map(({ day, standing, entries, changed }) => [
        day,
        standing.row.id,
        changed,
        ...entries.map((entry) => `${entry.claim.id} ${entry.says}`),
      ]),
    ).toEqual([
      ['2025-08-17', 'one-side', true, 'they-argued so'],
      ['2025-08-18', 'agreed', true, 'they-argued so'],
      ['2025-08-19', 'agreed', false, 'they-spoke so'],
      ['2025-08-20', 'one-side', true, 'they-argued otherwise'],
    ]);
    expect(lastDayOf(claim)).toBe('2025-08-20');
    expect(lastDayOf(findById(claims, 'they-argued'))).toBe('2025-08-20');
  });
});

test('only what is still planned, with a day that has passed, is overdue', () => {
  const { events, articles } = readOk(`
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-20
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
timeline: [that-day, without-day, was]
---
Text.
=== events/that-day.md
---
title: A meeting
planned: true
announcedFor: 2025-08-20
---
=== events/without-day.md
---
title: Another
planned: true
---
=== events/was.md
---
title: A third
when: 2025-08-18
---
`);
  expect(events.map((event) => isOverdue(event, articles[0]!))).toEqual([false, false, false]);
});

test('who says what has a side that is divided, and one that has changed its mind', () => {
  const rows = (statements: string[], files = '') =>
    whoSaysWhat(claimWith({ about: '[host]', statements, files }).articles[0]!).length;
  const aide = actor('aide', 'The aide', 'side: host');
  expect(rows([statement('host', 'so'), statement('aide', 'leaves open')], aide)).toBe(0);
  expect(rows([statement('host', 'so'), statement('aide', 'otherwise')], aide)).toBe(1);
  expect(rows([statement('host', 'so', '2025-08-16'), statement('host', 'in part')])).toBe(1);
  // Who is no party does not make it a difference by agreeing.
  expect(rows([statement('host', 'so'), statement('guest', 'so')])).toBe(0);
});
