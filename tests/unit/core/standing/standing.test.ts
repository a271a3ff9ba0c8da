import { analyse } from '../../../../src/core/standing/analyse.ts';
import { describe, expect, test } from 'vitest';
import {
  actor,
  claimWith,
  document,
  report,
  statement,
  type Said,
} from '../../../support/claims.ts';
import { describeStanding } from '../../../../src/i18n/describeStanding.ts';

function stands(said: Said): string {
  const { standing } = analyse(claimWith(said));
  return `${standing.row.id}: ${describeStanding(standing).sentence}`;
}

const named = report('gazette', 'basis: named');
const unnamed = report('herald', 'basis: unnamed');
const post = report('post', 'basis: unnamed');
const silent = report('times', 'basis: not said');

describe('how a claim stands', () => {
  test('agreed, when every party says so', () =>
    expect(stands({ statements: [statement('host', 'so'), statement('guest', 'so')] })).toBe(
      'agreed: Both parties say so: the host and the guest.',
    ));

  test('one side, when one says so: silence is not denial', () =>
    expect(stands({ statements: [statement('host', 'so')] })).toBe(
      'one-side: The host says so on the record; no second voice is recorded.',
    ));

  test('contested, when one says so and another otherwise', () =>
    expect(stands({ statements: [statement('host', 'so'), statement('guest', 'otherwise')] })).toBe(
      'contested: The host says so on the record; the guest says otherwise on the record; one voice says so, one says otherwise.',
    ));

  test('denied, when somebody says otherwise and nobody says so', () =>
    expect(
      stands({ statements: [statement('host', 'otherwise'), statement('guest', 'in part')] }),
    ).toBe(
      'denied: The host says otherwise on the record; nobody is recorded as saying so; the guest says so in part: that they met.',
    ));

  test('documented, when a document shows it', () =>
    expect(
      stands({
        statements: [statement('host', 'so')],
        reports: ['{ source: protocol, says: so }'],
        files: document('protocol'),
      }),
    ).toBe('documented: The protocol (Archive) shows it; the host says so on the record.'));

  test('corroborated, when a side and a report that names its people say so', () =>
    expect(
      stands({
        statements: [statement('host', 'so')],
        reports: ['{ source: gazette, says: so }'],
        files: named,
      }),
    ).toBe(
      'corroborated: The host says so on the record, and gazette reports it from a named source.',
    ));

  test('single, when one report that names its people says so', () =>
    expect(stands({ reports: ['{ source: gazette, says: so }'], files: named })).toBe(
      'single: gazette reports it from a named source; no second voice is recorded.',
    ));

  test('reported, however many outlets report it', () =>
    expect(
      stands({
        reports: [
          '{ source: herald, says: so }',
          '{ source: post, says: so }',
          '{ source: times, says: so }',
        ],
        files: unnamed + post + silent,
      }),
    ).toBe(
      'reported: herald and post report it, citing nobody by name (we know of no link between them), and times reports it without saying from whom; nobody is on record as saying so.',
    ));

  test('open, when nobody says so or otherwise outright', () =>
    expect(
      stands({ statements: [statement('host', 'in part'), statement('guest', 'no comment')] }),
    ).toBe(
      'open: The host says so in part: that they met; the guest declines to comment; nobody is recorded as saying so or otherwise outright.',
    ));

  test('unnamed people contest what one side says', () =>
    expect(
      stands({
        statements: [statement('host', 'so')],
        reports: ['{ source: herald, says: otherwise }'],
        files: unnamed,
      }),
    ).toBe(
      'contested: The host says so on the record; herald reports otherwise, citing nobody by name; one voice says so, none says otherwise.',
    ));

  test('unnamed people do not contest what all sides agree on, and the sentence says that they say otherwise', () =>
    expect(
      stands({
        statements: [statement('host', 'so'), statement('guest', 'so')],
        reports: ['{ source: herald, says: otherwise }'],
        files: unnamed,
      }),
    ).toBe(
      'agreed: Both parties say so: the host and the guest; herald reports otherwise, citing nobody by name.',
    ));

  test('unnamed people do not contest what a document shows', () =>
    expect(
      stands({
        reports: ['{ source: protocol, says: so }', '{ source: herald, says: otherwise }'],
        files: document('protocol') + unnamed,
      }),
    ).toMatch(/^documented: /));

  test('a report that names its people does contest it', () =>
    expect(
      stands({
        statements: [statement('host', 'so'), statement('guest', 'so')],
        reports: ['{ source: gazette, says: otherwise }'],
        files: named,
      }),
    ).toMatch(/^contested: /));

  test('one side alone never agrees with itself', () =>
    expect(
      stands({
        about: '[host, aide]',
        statements: [statement('host', 'so'), statement('aide', 'so')],
        files: actor('aide', 'The aide', 'side: host'),
      }),
    ).toMatch(/^one-side: The host and the aide say so on the record/));
});

describe('origins', () => {
  const relay = (id: string, of: string) => report(id, `relays: [${of}]`);
  const publishers = (said: Said) =>
    analyse(claimWith(said)).origins.map(
      (origin) =>
        `${origin.source.publisher} (${origin.basis}), passed on by ${origin.passedOnBy.map((source) => source.id).join(', ') || 'nobody'}`,
    );

  test('ten outlets that pass on one report are one origin', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `relay-${index}`);
    expect(
      publishers({
        reports: [
          '{ source: herald, says: so }',
          ...ids.map((id) => `{ source: ${id}, says: so }`),
        ],
        files: unnamed + ids.map((id) => relay(id, 'herald')).join(''),
      }),
    ).toEqual([`herald (unnamed), passed on by ${ids.join(', ')}`]);
  });

  test('a relay of a relay leads to the first report, also when that one is not recorded for the claim', () =>
    expect(
      publishers({
        reports: ['{ source: third, says: so }'],
        files: unnamed + relay('second', 'herald') + relay('third', 'second'),
      }),
    ).toEqual(['herald (unnamed), passed on by second, third']));

  test('`via` says what a report passes on for one claim', () =>
    expect(
      publishers({
        reports: ['{ source: gazette, says: so, via: [herald] }'],
        files: unnamed + named,
      }),
    ).toEqual(['herald (unnamed), passed on by gazette']));

  test('a piece that passes on two is of two origins', () =>
    expect(
      publishers({
        reports: ['{ source: both, says: so }'],
        files: unnamed + post + relay('both', 'herald, post'),
      }),
    ).toEqual(['herald (unnamed), passed on by both', 'post (unnamed), passed on by both']));

  test('publishers count, not pages: of two pieces of one the later counts', () =>
    expect(
      publishers({
        reports: ['{ source: herald, says: so }', '{ source: herald-late, says: otherwise }'],
        files: unnamed + report('herald-late', 'basis: named', '2025-08-19', 'Herald '),
      }),
    ).toEqual(['Herald (named), passed on by nobody']));

  test('who passes on a statement adds no origin', () =>
    expect(
      publishers({ reports: ['{ source: echo, says: so }'], files: relay('echo', 'host-post') }),
    ).toEqual([]));

  test('what is passed on later is there from the first report on', () => {
    const claim = claimWith({
      reports: ['{ source: late, says: so }', '{ source: herald, says: so }'],
      files: unnamed + report('late', 'relays: [herald]', '2025-08-20'),
    });
    expect(analyse(claim, '2025-08-18').origins.map((origin) => origin.passedOnBy.length)).toEqual([
      0,
    ]);
    expect(analyse(claim, '2025-08-20').origins.map((origin) => origin.passedOnBy.length)).toEqual([
      1,
    ]);
  });
});

describe('voices', () => {
  test('origins that name the same person are one voice', () => {
    const files =
      report('gazette', 'basis: named\nperson: Jane Doe') +
      report('herald', 'basis: named\nperson: "jane  doe"');
    expect(
      stands({ reports: ['{ source: gazette, says: so }', '{ source: herald, says: so }'], files }),
    ).toMatch(/^single: /);
  });

  test('a person of a side that speaks is the voice of that side', () =>
    expect(
      stands({
        statements: [statement('host', 'so')],
        reports: ['{ source: gazette, says: so }'],
        files:
          report('gazette', 'basis: named\nperson: aide') + actor('aide', 'The aide', 'side: host'),
      }),
    ).toMatch(/^one-side: /));

  test('people whom nobody names never corroborate', () =>
    expect(
      stands({
        statements: [statement('host', 'so')],
        reports: ['{ source: herald, says: so }', '{ source: post, says: so }'],
        files: unnamed + post,
      }),
    ).toBe(
      'one-side: The host says so on the record, and herald and post report it, citing nobody by name (we know of no link between them); no second voice is recorded.',
    ));
});

describe('positions', () => {
  const says = (...statements: string[]) => {
    const claim = claimWith({ statements });
    return analyse(claim).positions.map(({ actor: who, says: words }) => {
      const changed = analyse(claim).positionChanges.some((change) => change.actor === who);
      return `${who.id}: ${words.join(' and ')}${changed ? ', changed' : ''}`;
    });
  };

  test('the latest day counts, and a change is said to be one', () =>
    expect(says(statement('host', 'so'), statement('host', 'otherwise', '2025-08-19'))).toEqual([
      'host: otherwise, changed',
    ]));
  test('of one day both count', () =>
    expect(says(statement('host', 'so'), statement('host', 'otherwise'))).toEqual([
      'host: so and otherwise',
    ]));
  test('but for times that order them', () =>
    expect(
      says(
        statement('host', 'so', '2025-08-18T10:00Z'),
        statement('host', 'otherwise', '2025-08-18T12:30+02:00'),
      ),
    ).toEqual(['host: otherwise, changed']));
  test('the later instant counts, whatever the day that its place wrote', () =>
    expect(
      says(
        statement('host', 'so', '2025-08-20T00:30+03:00'),
        statement('host', 'otherwise', '2025-08-19T20:00-04:00'),
      ),
    ).toEqual(['host: otherwise, changed']));
  test('of a day and an hour within it by the clock of the record, both count', () =>
    expect(
      says(
        statement('host', 'so', '2025-08-20'),
        statement('host', 'otherwise', '2025-08-19T20:00-04:00'),
      ),
    ).toEqual(['host: so and otherwise']));
  test('"no comment" never replaces an earlier statement', () =>
    expect(says(statement('host', 'so'), statement('host', 'no comment', '2025-08-19'))).toEqual([
      'host: so',
    ]));
  test('"withdrawn" takes it back', () =>
    expect(says(statement('host', 'so'), statement('host', 'withdrawn', '2025-08-19'))).toEqual([
      'host: withdrawn, changed',
    ]));
  test('who speaks for another holds that one’s position', () =>
    expect(
      analyse(
        claimWith({
          statements: [statement('aide', 'so'), statement('host', 'otherwise', '2025-08-19')],
          files: actor('aide', 'The aide', 'speaksFor: host'),
        }),
      ).positions.map((position) => [position.actor.id, position.says]),
    ).toEqual([['host', ['otherwise']]]));
  test('a side whose actors differ is divided, and says both', () => {
    const [side] = analyse(
      claimWith({
        statements: [statement('aide', 'so'), statement('host', 'otherwise')],
        files: actor('aide', 'The aide', 'side: host'),
      }),
    ).sides;
    expect([side?.side.id, side?.says, side?.divided]).toEqual(['host', ['so', 'otherwise'], true]);
  });
});
