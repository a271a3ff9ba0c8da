import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { findById, readOk } from '../../../support/content.ts';
import {
  actor,
  claimWith,
  document,
  report,
  statement,
  told,
  type Said,
} from '../../../support/claims.ts';

const source = (id: string, kind: string, rest = '') =>
  `=== sources/${id}.md\n---\ntitle: The ${id}\npublisher: The ${id} office\nkind: ${kind}\nurl: https://${id}.example/a\npublished: 2025-08-18\nlanguage: en\n${rest}\n---\n`;
const study = (authors: string) =>
  source('paper', 'study', `authors: [${authors}]\nreviewed: true`);
const named = (id: string, rest = '') => report(id, `basis: named\n${rest}`);
const spoken = (who: string, says: string, at: string, when = '2025-08-18') =>
  `{ actor: ${who}, says: ${says}, source: ${at}, when: ${when} }`;
const evidenceOn = (said: Said) => analyse(claimWith(said)).evidence;
const voices = (said: Said) => {
  const { so, otherwise } = evidenceOn(said);
  return [so.voices, otherwise.voices];
};

describe('what an actor says', () => {
  const saysOf = (...statements: string[]) =>
    analyse(claimWith({ statements })).positions.map(({ actor: who, says }) => [who.id, ...says]);

  test.each([
    ['a month and a day of it', '2025-08-18', '2025-08'],
    ['a month and its last day', '2025-08-31', '2025-08'],
    ['a month and an hour of it', '2025-08-18T09:00Z', '2025-08'],
    ['spans that overlap', '2025-08-10/2025-08-18', '2025-08-18/2025-08-20'],
  ])('is all that it says at times that nothing orders: %s', (_what, so, otherwise) => {
    const said = [statement('host', 'so', so), statement('host', 'otherwise', otherwise)];
    for (const statements of [said, said.toReversed()]) {
      expect(saysOf(...statements)).toEqual([['host', 'so', 'otherwise']]);
      expect(analyse(claimWith({ statements })).positionChanges).toEqual([]);
    }
  });

  test('is what it says after a month, or before one', () => {
    expect(
      saysOf(statement('host', 'otherwise', '2025-09-01'), statement('host', 'so', '2025-08')),
    ).toEqual([['host', 'otherwise']]);
    expect(
      saysOf(statement('host', 'otherwise', '2025-07-31'), statement('host', 'so', '2025-08')),
    ).toEqual([['host', 'so']]);
  });

  test('counts from the last day of a month', () => {
    const claim = claimWith({
      statements: [
        statement('host', 'so', '2025-08'),
        statement('host', 'otherwise', '2025-08-18'),
      ],
    });
    const on = (day: string) => analyse(claim, day).positions.map(({ says }) => says);
    expect([on('2025-08-30'), on('2025-08-31')]).toEqual([[['otherwise']], [['so', 'otherwise']]]);
  });

  test('changes between days, though a month that holds both says either', () =>
    expect(
      analyse(
        claimWith({
          statements: [
            statement('host', 'so', '2025-08'),
            statement('host', 'so', '2025-08-10'),
            statement('host', 'otherwise', '2025-08-18'),
          ],
        }),
      ).positionChanges.map(({ from, to }) => [from.when.text, from.says, to.when.text, to.says]),
    ).toEqual([['2025-08-10', ['so'], '2025-08-18', ['otherwise']]]));

  test('is all that it says on one day', () =>
    expect(saysOf(statement('host', 'otherwise'), statement('host', 'so'))).toEqual([
      ['host', 'so', 'otherwise'],
    ]));

  test('is withdrawn with what was said on the same day', () =>
    expect(saysOf(statement('host', 'so'), statement('host', 'withdrawn'))).toEqual([
      ['host', 'withdrawn'],
    ]));
});

describe('a side', () => {
  const isDivided = (files: string, ...statements: string[]) =>
    analyse(claimWith({ statements, files })).sides.map(({ divided }) => divided);
  const aide = actor('aide', 'The aide', 'side: host');

  test('is divided where one of its actors says so and another otherwise', () =>
    expect(isDivided(aide, statement('host', 'so'), statement('aide', 'otherwise'))).toEqual([
      true,
    ]));
  test('is not where one actor says both, or all say one thing', () => {
    expect(isDivided('', statement('host', 'so'), statement('host', 'otherwise'))).toEqual([false]);
    expect(isDivided(aide, statement('host', 'so'), statement('aide', 'so'))).toEqual([false]);
    expect(isDivided(aide, statement('host', 'otherwise'), statement('aide', 'otherwise'))).toEqual(
      [false],
    );
  });
});

describe('a change of position', () => {
  const changesOf = (...statements: string[]) =>
    analyse(claimWith({ statements })).positionChanges.map(
      ({ actor: who, from, to }) => `${who.id} ${from.says.join()} -> ${to.says.join()} ${to.day}`,
    );

  test('is none where the same is said again, or "no comment" came first', () => {
    expect(changesOf(statement('host', 'so', '2025-08-17'), statement('host', 'so'))).toEqual([]);
    expect(
      changesOf(statement('host', 'no comment', '2025-08-17'), statement('host', 'so')),
    ).toEqual([]);
  });

  test('comes in the order of days, whoever spoke first', () =>
    expect(
      changesOf(
        statement('host', 'so', '2025-08-10'),
        statement('guest', 'so', '2025-08-11'),
        statement('guest', 'otherwise', '2025-08-19'),
        statement('host', 'otherwise', '2025-08-20'),
        statement('guest', 'leaves open', '2025-08-20'),
      ),
    ).toEqual([
      'guest so -> otherwise 2025-08-19',
      'host so -> otherwise 2025-08-20',
      'guest otherwise -> leaves open 2025-08-20',
    ]));

  test('is told within a day by the hours, and against the days as written by the instants', () => {
    expect(
      changesOf(
        statement('host', 'so', '2025-08-18T09:00+03:00'),
        statement('host', 'otherwise', '2025-08-18T12:00+03:00'),
        statement('host', 'so', '2025-08-18T15:00+03:00'),
      ),
    ).toEqual(['host so -> otherwise 2025-08-18', 'host otherwise -> so 2025-08-18']);
    expect(
      changesOf(
        statement('host', 'so', '2025-08-20T00:30+03:00'),
        statement('host', 'otherwise', '2025-08-19T20:00-04:00'),
      ),
    ).toEqual(['host so -> otherwise 2025-08-19']);
  });

  test('is told of two hours on a day of which a third statement has none', () =>
    expect(
      changesOf(
        statement('host', 'so'),
        statement('host', 'so', '2025-08-18T09:00+03:00'),
        statement('host', 'otherwise', '2025-08-18T12:00+03:00'),
      ),
    ).toEqual(['host so -> otherwise 2025-08-18']));

  test('is none between a day and an hour on a day beside it that overlaps it', () =>
    expect(
      changesOf(
        statement('host', 'so', '2025-08-20'),
        statement('host', 'otherwise', '2025-08-19T20:00-04:00'),
      ),
    ).toEqual([]));

  test('is none where it only follows from what was said of other claims', () => {
    const { claims } = readOk(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
---
=== claims/they-argued.md
---
claim: The host and the guest argued
about: [host, guest]
implies: [they-spoke]
statements: [${statement('host', 'so', '2025-08-17')}]
---
=== claims/they-were-apart.md
---
claim: The host and the guest never met
about: [host, guest]
excludes: [they-spoke]
statements: [${statement('host', 'so', '2025-08-19')}]
---
`);
    const { positions, positionChanges } = analyse(findById(claims, 'they-spoke'));
    expect(positions.map(({ says }) => says)).toEqual([['otherwise']]);
    expect(positionChanges).toEqual([]);
  });
});

describe('origins', () => {
  const originsOf = (reports: string[], files: string) =>
    analyse(claimWith({ reports, files })).origins.map((each) => [
      each.source.id,
      each.says,
      each.basis,
      each.passedOnBy.map(({ id }) => id).join(' '),
    ]);

  test('are in the order of their own days, then of their names', () =>
    expect(
      originsOf(
        [
          told('late'),
          told('b'),
          told('a'),
          told('echo', 'so', 'via: [wire]'),
          told('own', 'so', 'when: 2025-08-12'),
        ],
        named('b') +
          named('a') +
          report('late', 'basis: named', '2025-08-20') +
          report('wire', 'basis: unnamed', '2025-08-10') +
          report('own', 'basis: named', '2025-08-21') +
          report('echo', 'basis: unnamed', '2025-08-22'),
      ),
    ).toEqual([
      ['wire', 'so', 'unnamed', 'echo'],
      ['own', 'so', 'named', ''],
      ['a', 'so', 'named', ''],
      ['b', 'so', 'named', ''],
      ['late', 'so', 'named', ''],
    ]));

  test('name those who pass them on in the order of days, then of names', () =>
    expect(
      originsOf(
        [told('late'), told('b'), told('a')],
        named('wire') +
          report('late', 'relays: [wire]', '2025-08-20') +
          report('b', 'relays: [wire]', '2025-08-19') +
          report('a', 'relays: [wire]', '2025-08-19'),
      ),
    ).toEqual([['wire', 'so', 'named', 'a b late']]));

  test('of one publisher that says two things on a day are both, each on its own basis', () =>
    expect(
      originsOf(
        [told('a'), told('b', 'otherwise')],
        report('a', 'basis: named', '2025-08-18', 'Herald') +
          report('b', 'basis: unnamed', '2025-08-18', 'Herald'),
      ),
    ).toEqual([
      ['a', 'so', 'named', ''],
      ['b', 'otherwise', 'unnamed', ''],
    ]));

  test('a recording that nobody has verified is no voice', () => {
    expect(originsOf([told('film')], source('film', 'recording'))).toEqual([
      ['film', 'so', 'unverified', ''],
    ]);
    expect(voices({ reports: [told('film')], files: source('film', 'recording') })).toEqual([0, 0]);
  });
});

describe('whose voice a report is', () => {
  test('that of whom it quotes, to the same effect, by its day', () => {
    const quoting = (says: string, when = '2025-08-18') =>
      evidenceOn({
        statements: [spoken('host', says, 'gazette', when)],
        reports: [told('gazette')],
        files: named('gazette'),
      });
    expect(quoting('so').so).toMatchObject({ voices: 1, origins: [{ voice: 'quoted' }] });
    expect(quoting('otherwise').so).toMatchObject({ voices: 1, origins: [{ voice: 'own' }] });
  });

  test('its own, where it quotes somebody on another claim', () =>
    expect(
      evidenceOn({
        reports: [told('gazette')],
        files: `${named('gazette')}=== claims/it-went-well.md\n---\nclaim: The talk went well\nabout: [host]\nstatements: [${spoken('host', 'so', 'gazette')}]\n---\n`,
      }).so,
    ).toMatchObject({ voices: 1, origins: [{ voice: 'own' }] }));

  test('its own, where it was earlier than the words', () =>
    expect(
      evidenceOn({
        statements: [spoken('host', 'so', 'gazette')],
        reports: [told('gazette', 'so', 'when: 2025-08-17')],
        files: named('gazette'),
      }).so,
    ).toMatchObject({ voices: 2, origins: [{ voice: 'own' }] }));

  test('that of whom the source quotes that is passed on', () =>
    expect(
      evidenceOn({
        statements: [spoken('host', 'so', 'wire')],
        reports: [told('echo')],
        files: named('wire') + report('echo', 'relays: [wire]', '2025-08-20'),
      }).so,
    ).toMatchObject({ voices: 1, origins: [{ publisher: 'wire', voice: 'quoted' }] }));
});

describe('one voice', () => {
  test.each<[string, Said, number]>([
    [
      'are an outlet and its author no more than others',
      {
        statements: [statement('host', 'so')],
        reports: [told('gazette')],
        files: named('gazette', 'authors: [host]'),
      },
      2,
    ],
    [
      'are a study and who speaks in it, though somebody else wrote it',
      {
        about: '[]',
        statements: [spoken('guest', 'so', 'paper')],
        reports: [told('paper')],
        files: study('Jane Doe'),
      },
      1,
    ],
    [
      'are who speaks in a study and a report that names its author',
      {
        about: '[]',
        statements: [spoken('guest', 'so', 'paper')],
        reports: [told('gazette')],
        files: study('Jane Doe') + named('gazette', 'person: Jane Doe'),
      },
      1,
    ],
    [
      'are authors of one study who repeat it elsewhere',
      {
        about: '[]',
        statements: [statement('host', 'so'), statement('guest', 'so')],
        reports: [told('paper')],
        files: study('host, guest'),
      },
      1,
    ],
    [
      'are a study and the one for whom its author speaks',
      {
        about: '[]',
        statements: [statement('host', 'so'), statement('guest', 'so')],
        reports: [told('paper')],
        files: study('aide, guest') + actor('aide', 'The aide', 'speaksFor: host'),
      },
      1,
    ],
    [
      'are not those of whom one says something else in the study of the other',
      {
        about: '[]',
        statements: [
          statement('host', 'so'),
          spoken('host', 'otherwise', 'paper'),
          statement('guest', 'so'),
        ],
        files: study('guest'),
      },
      2,
    ],
  ])('%s', (_what, said, count) => expect(voices(said)[0]).toBe(count));

  test('is marked on the reports that share it, and on no other', () => {
    const shared = (said: Said) => evidenceOn(said).so.origins.map((each) => each.shared ?? false);
    const files =
      named('gazette', 'person: Jane Doe') + named('herald', 'person: Jane Doe') + named('post');
    expect(shared({ reports: [told('gazette'), told('herald'), told('post')], files })).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      shared({
        statements: [statement('host', 'so')],
        reports: [told('gazette')],
        files: named('gazette', 'person: The host'),
      }),
    ).toEqual([true]);
    expect(shared({ reports: [told('paper')], files: study('Jane Doe, Ann Lee') })).toEqual([
      false,
    ]);
    expect(
      shared({
        statements: [statement('host', 'otherwise')],
        reports: [told('gazette')],
        files: named('gazette', 'person: The host'),
      }),
    ).toEqual([false]);
  });
});

describe('the evidence names', () => {
  test('who leaves it open, does not comment and has withdrawn', () => {
    const { leavesOpen, noComment, withdrawn, so } = evidenceOn({
      statements: [
        statement('host', 'leaves open'),
        statement('guest', 'no comment'),
        statement('aide', 'so', '2025-08-17'),
        statement('aide', 'withdrawn'),
      ],
      files: actor('aide', 'The aide'),
    });
    const names = (speakers: readonly { name: string }[]) => speakers.map(({ name }) => name);
    expect(names(leavesOpen)).toEqual(['The host']);
    expect(names(noComment)).toEqual(['The guest']);
    expect(names(withdrawn)).toEqual(['The aide']);
    expect(so.sides).toEqual([]);
  });

  test('by whose account somebody says it, where there are no words of its own', () => {
    const { so } = evidenceOn({
      about: '[host, guest, aide]',
      statements: [
        spoken('host', 'so', 'gazette'),
        spoken('guest', 'so', 'gazette').replace(' }', ', quote: we did }'),
        statement('aide', 'so'),
      ],
      files: named('gazette') + actor('aide', 'The aide'),
    });
    expect(so.sides.flat()).toEqual([
      { name: 'The host', plural: false, accountOf: 'gazette' },
      { name: 'The guest', plural: false },
      { name: 'The aide', plural: false },
    ]);
  });

  test('nobody’s account where one of several statements has words', () => {
    const { so } = evidenceOn({
      statements: [spoken('host', 'so', 'gazette'), statement('host', 'so')],
      files: named('gazette'),
    });
    expect(so.sides).toEqual([[{ name: 'The host', plural: false }]]);
  });

  test('which part, what an origin is called, and that a group is several', () => {
    const { inPart, so } = evidenceOn({
      statements: [statement('host', 'in part'), statement('hosts', 'so')],
      reports: [told('gazette', 'in part'), told('protocol')],
      files:
        named('gazette') +
        document('protocol') +
        actor('hosts', 'The hosts').replace('kind: person', 'kind: group'),
    });
    expect(inPart).toEqual({
      sides: [[{ name: 'The host', plural: false, part: 'that they met' }]],
      origins: [{ publisher: 'gazette', basis: 'named', voice: 'own', part: 'that they met' }],
    });
    expect(so.sides).toEqual([[{ name: 'The hosts', plural: true, outside: true }]]);
    expect(so.origins).toEqual([
      { publisher: 'Archive', basis: 'document', voice: 'none', title: 'The protocol' },
    ]);
  });
});

describe('beside the word of the holder of a position', () => {
  const held = (said: Said) => evidenceOn({ ...said, against: 'holder: host\n' });

  test('others are shown and do not count, but for documents', () => {
    const { so, otherwise, aside } = held({
      statements: [statement('host', 'so'), statement('guest', 'otherwise')],
      reports: [told('gazette'), told('protocol'), told('herald', 'otherwise')],
      files: named('gazette') + named('herald') + document('protocol'),
    });
    expect([so.voices, otherwise.voices, so.holder]).toEqual([1, 0, true]);
    expect(so.origins.map(({ publisher }) => publisher)).toEqual(['Archive']);
    expect(aside).toMatchObject({
      so: { sides: [], origins: [{ publisher: 'gazette' }] },
      otherwise: { sides: [[{ name: 'The guest' }]], origins: [{ publisher: 'herald' }] },
    });
    expect(aside?.so.origins).toHaveLength(1);
  });

  test('of the opposite too', () => {
    const { evidence } = analyse(
      claimWith({
        statements: [statement('host', 'so'), statement('guest', 'otherwise')],
        against: 'holder: host\n',
      }),
    ).opposite;
    expect(evidence.otherwise.holder).toBe(true);
    expect(evidence.aside?.so.sides).toMatchObject([[{ name: 'The guest' }]]);
    expect(evidence.aside?.otherwise.sides).toEqual([]);
  });

  test('nothing stands aside where nobody else says so or otherwise', () => {
    expect(held({ statements: [statement('host', 'so')] })).not.toHaveProperty('aside');
    expect(
      held({ statements: [statement('host', 'so'), statement('guest', 'leaves open')] }),
    ).not.toHaveProperty('aside');
    expect(
      held({ statements: [statement('host', 'leaves open'), statement('guest', 'so')] }),
    ).not.toHaveProperty('aside');
  });

  test('the words of its side count where it is a side, and not where it belongs to one', () => {
    const statements = [statement('host', 'so'), statement('aide', 'otherwise')];
    const files = actor('aide', 'The aide', 'side: host');
    expect(held({ statements, files })).toMatchObject({
      so: { voices: 1, sides: [[{ name: 'The host' }]] },
      otherwise: { voices: 1, sides: [[{ name: 'The aide' }]] },
    });
    const ofAide = evidenceOn({
      about: '[aide]',
      statements,
      files,
      against: 'holder: aide\n',
    });
    expect(ofAide).toMatchObject({
      so: { voices: 0, sides: [] },
      otherwise: { voices: 1, sides: [[{ name: 'The aide' }]] },
      aside: { so: { sides: [[{ name: 'The host' }]] } },
    });
  });
});

describe('a group that a claim is about', () => {
  const group = (id: string, rest = '') =>
    actor(id, `The ${id}`, rest).replace('kind: person', 'kind: group');
  const members = (...ids: string[]) =>
    ids.map((id) => actor(id, `The ${id}`, 'memberOf: [allies]')).join('');
  const agreedBy = (files: string, ...statements: string[]) =>
    evidenceOn({ about: '[host, allies]', statements, files }).so.parties;

  test('says so in its own statement, or by all its recorded members', () => {
    const files = group('allies') + members('one', 'two');
    expect(agreedBy(files, statement('allies', 'so'))).toBe(1);
    expect(agreedBy(files, statement('one', 'so'))).toBe(0);
    expect(agreedBy(files, statement('one', 'so'), statement('two', 'so'))).toBe(1);
    expect(agreedBy(files, statement('one', 'so'), statement('two', 'leaves open'))).toBe(0);
    expect(agreedBy(files, statement('one', 'so'), statement('allies', 'so'))).toBe(1);
  });

  test('has the members of its groups among its own', () => {
    const files =
      group('allies') +
      group('inner', 'memberOf: [allies]') +
      actor('one', 'The one', 'memberOf: [inner]');
    const { sides, evidence } = analyse(
      claimWith({ about: '[host, allies]', statements: [statement('one', 'so')], files }),
    );
    expect(sides.map(({ side }) => side.id)).toEqual(['allies']);
    expect(evidence.so).toMatchObject({ voices: 1, outside: 0, parties: 0 });
  });

  test('does not speak for a member that is a party itself', () => {
    const files = group('allies') + members('one', 'two');
    const { sides } = analyse(
      claimWith({ about: '[one, allies]', statements: [statement('one', 'so')], files }),
    );
    expect(sides.map(({ side }) => side.id)).toEqual(['one']);
  });
});

test('a side that has a side of its own is no outside voice: it counts for the end of the chain', () => {
  const files = `${actor('town', 'The town')}${actor('board', 'The board', 'side: town')}${actor('chair', 'The chair', 'side: board')}`;
  const statements = ['town', 'board', 'chair'].map((who) => statement(who, 'so'));
  const analysed = analyse(claimWith({ about: '[town, guest]', statements, files }));
  expect(analysed.standing.row.id).toBe('one-side');
  expect(analysed.evidence.so.voices).toBe(1);
});
