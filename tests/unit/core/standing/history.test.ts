import { analyse } from '../../../../src/core/standing/analyse.ts';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../../src/core/standing/answer.ts';
import { describeEntries } from '../../../../src/i18n/en/entries.ts';
import { growthOf, stripOf, tallyOf } from '../../../../src/core/standing/growth.ts';
import { whoSaysWhat } from '../../../../src/core/standing/whoSaysWhat.ts';
import { claimWith, report, statement } from '../../../support/claims.ts';

test('how a claim has stood is replayed from the dates, day by day', () => {
  const claim = claimWith({
    statements: [statement('host', 'so'), statement('guest', 'so', '2025-08-20')],
    reports: ['{ source: herald, says: so }', '{ source: late, says: so }'],
    files:
      report('herald', 'basis: unnamed', '2025-08-17') +
      report('late', 'relays: [herald]', '2025-08-19'),
  });
  expect(
    analyse(claim).history.map((row) => [
      row.day,
      row.standing.row.id,
      row.changed,
      describeEntries(row.entries),
    ]),
  ).toEqual([
    ['2025-08-17', 'reported', true, 'herald says so.'],
    ['2025-08-18', 'one-side', true, 'The host says so.'],
    ['2025-08-19', 'one-side', false, 'late passes on herald.'],
    ['2025-08-20', 'agreed', true, 'The guest says so.'],
  ]);
});

test('a claim enters the strip of its article on its first day', () => {
  const claim = claimWith({
    statements: [statement('host', 'so'), statement('guest', 'so', '2025-08-19')],
  });
  const article = claim.articles[0]!;
  expect(
    growthOf(article).map((row) => [row.day, ...row.cells.map((cell) => cell.standing.row.id)]),
  ).toEqual([
    ['2025-08-18', 'one-side'],
    ['2025-08-19', 'agreed'],
  ]);
  expect(tallyOf(stripOf(article)).map(({ row, count }) => [row.id, count])).toEqual([
    ['agreed', 1],
  ]);
});

describe('who says what', () => {
  const tableOf = (content: Parameters<typeof claimWith>[0]) => {
    return whoSaysWhat(claimWith(content).articles[0]!).map(({ said, silent }) => ({
      ...Object.fromEntries(
        [...said].map(([says, { positions, origins }]) => [
          says,
          [...positions.map(({ actor }) => actor.id), ...origins.map(({ source }) => source.id)],
        ]),
      ),
      silent: silent.map(({ id }) => id),
    }));
  };
  test('has the claims on which two parties are recorded', () =>
    expect(tableOf({ statements: [statement('host', 'so'), statement('guest', 'so')] })).toEqual([
      { so: ['host', 'guest'], silent: [] },
    ]));
  test('names the party of which no word is recorded, where the other has changed', () =>
    expect(
      tableOf({
        statements: [statement('host', 'so'), statement('host', 'otherwise', '2025-08-19')],
      }),
    ).toEqual([{ otherwise: ['host'], silent: ['guest'] }]));
  test('has a claim on which only reports differ, with its outlets', () =>
    expect(
      tableOf({
        reports: ['{ source: herald, says: so }', '{ source: gazette, says: otherwise }'],
        files: report('herald', 'basis: witnessed') + report('gazette', 'basis: witnessed'),
      }),
    ).toMatchObject([{ so: ['herald'], otherwise: ['gazette'] }]));
  test('leaves out what one side says, and that of which nobody speaks', () => {
    expect(tableOf({ statements: [statement('host', 'so')] })).toEqual([]);
    expect(tableOf({ statements: [] })).toEqual([]);
  });
});

test('a question is answered from the day on which its claim is settled', () => {
  const question = (statements: string[]) => ({
    question: {
      file: '',
      tree: { type: 'root' as const, children: [] },
      links: new Map(),
      claimLinks: [],
      valueLinks: [],
      text: '',
    },
    answeredBy: claimWith({ statements }),
  });
  expect(
    answerOf(question([statement('host', 'so'), statement('guest', 'so', '2025-08-19')])),
  ).toMatchObject({ state: 'answered', day: '2025-08-19' });
  expect(answerOf(question([statement('host', 'so')]))).toMatchObject({ state: 'so far' });
  expect(answerOf({ ...question([]), answeredBy: undefined })).toEqual({ state: 'open' });
});
