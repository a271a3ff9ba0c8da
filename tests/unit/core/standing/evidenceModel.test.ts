import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { describeStanding } from '../../../../src/i18n/describeStanding.ts';
import { actor, claimWith, report, statement, told, type Said } from '../../../support/claims.ts';

/** The standing of the claim and its voices for and against: "contested 1:2". */
function stands(said: Said): string {
  const { row, evidence } = analyse(claimWith(said)).standing;
  return `${row.id} ${evidence.so.voices}:${evidence.otherwise.voices}`;
}

const source = (id: string, kind: string, rest = '', published = '2025-08-18') =>
  `=== sources/${id}.md\n---\ntitle: The ${id}\npublisher: The ${id} office\nkind: ${kind}\nurl: https://${id}.example/a\npublished: ${published}\nlanguage: en\n${rest}\n---\n`;
const study = (id: string, authors: string, rest = 'reviewed: true') =>
  source(id, 'study', `authors: [${authors}]\n${rest}`);
const named = (id: string, rest = '') => report(id, `basis: named\n${rest}`);
const spoken = (who: string, says: string, at: string) =>
  `{ actor: ${who}, says: ${says}, source: ${at}, when: 2025-08-18 }`;
const hostAndGuest = (host: string, guest: string) => [
  statement('host', host),
  statement('guest', guest),
];

describe('parties and outside voices', () => {
  test.each<[string, Said, string]>([
    [
      'only its claimants say so, against two outside voices',
      {
        statements: [statement('host', 'so')],
        reports: [told('gazette', 'otherwise'), told('herald', 'otherwise')],
        files: named('gazette') + named('herald'),
      },
      'isolated 1:2',
    ],
    [
      'only its claimants say so, against a document',
      {
        statements: [statement('host', 'so')],
        reports: [told('register', 'otherwise', 'at: page 2')],
        files: source('register', 'document'),
      },
      'isolated 1:0',
    ],
    [
      'a report from unnamed people beside the claimants keeps it contested',
      {
        statements: [statement('host', 'so')],
        reports: [told('gazette', 'otherwise'), told('herald', 'otherwise'), told('post')],
        files: named('gazette') + named('herald') + report('post', 'basis: unnamed'),
      },
      'contested 1:2',
    ],
    [
      'borne out by two outside voices, denied by a party',
      {
        statements: [statement('host', 'otherwise')],
        reports: [told('gazette'), told('herald')],
        files: named('gazette') + named('herald'),
      },
      'upheld 2:1',
    ],
    [
      'one outside voice is not enough',
      {
        statements: [statement('host', 'otherwise')],
        reports: [told('gazette')],
        files: named('gazette'),
      },
      'contested 1:1',
    ],
    [
      'who is no party speaks from outside',
      {
        statements: [
          statement('host', 'otherwise'),
          statement('court', 'so'),
          statement('witness', 'so'),
        ],
        files: actor('court', 'The court') + actor('witness', 'The witness'),
      },
      'upheld 2:1',
    ],
    [
      'a fact without parties, on one side’s word',
      { about: '[]', statements: [statement('host', 'so')] },
      'single 1:0',
    ],
    [
      'a report that rests on a party’s own person is that party’s voice',
      { reports: [told('gazette')], files: named('gazette', 'person: The host') },
      'one-side 1:0',
    ],
  ])('%s', (_what, said, expected) => expect(stands(said)).toBe(expected));
});

describe('one voice', () => {
  test.each<[string, Said, string]>([
    [
      'two reports that name one person, however it is written',
      {
        reports: [told('gazette'), told('herald')],
        files: named('gazette', 'person: Jane  Doe') + named('herald', 'person: jane doe'),
      },
      'single 1:0',
    ],
    ...(
      [
        ['by a title', 'President Ann Lee'],
        ['in another order', 'Lee, Ann'],
        ['by what it is', 'mayor Ann Lee'],
        ['by its role', 'the city clerk Ann Lee'],
        ['by a title in German', 'Oberst Ann Lee'],
        ['by a title in French', 'le colonel Ann Lee'],
        ['by a title in Ukrainian', 'полковник Ann Lee'],
        ['with what it is', 'Ann Lee, the mayor'],
        ['with what it is before', 'the mayor, Ann Lee'],
        ['without the marks of its letters', 'Ánn Lee'],
        ['by an alias', 'Annie'],
        ['with somebody else', 'Ann Lee and Jane Doe'],
      ] as const
    ).map(([how, person]): [string, Said, string] => [
      `an actor, and a report whose person is that actor in words, ${how}`,
      {
        about: '[]',
        statements: [statement('mayor', 'so')],
        reports: [told('gazette')],
        files:
          actor('mayor', 'Ann Lee', 'aliases: [Annie]').replace(/role: .*/, 'role: City clerk') +
          named('gazette', `person: ${person}`),
      },
      'single 1:0',
    ]),
    [
      'reports that name the same people together, or one of them alone',
      {
        about: '[]',
        reports: [told('gazette'), told('herald'), told('post')],
        files:
          named('gazette', 'person: Jane Doe and Ann Lee') +
          named('herald', 'person: Ann Lee and Jane Doe') +
          named('post', 'person: Jane Doe'),
      },
      'single 1:0',
    ],
    ...(
      [
        ['in the same words', 'an EU diplomat', 'An  EU diplomat', 1],
        ['by a name with a title', 'Colonel Tom Fox', 'Tom Fox, Foreign Ministry', 1],
        ['by a name, and what it is', 'Tom Fox (Oslo)', 'Tom Fox, mayor of Bergen', 1],
        ['by a name among others', 'Tom Fox and Jane Doe, of the council', 'Jane Doe', 1],
        ['in small letters', 'Colonel Tom Fox', 'colonel tom fox', 1],
        ['of one ministry', 'Tom Fox, Foreign Ministry', 'Jane Doe, Foreign Ministry', 2],
        ['of one place', 'Tom Fox, New York', 'Jane Doe (New York)', 2],
        [
          'of one ministry in brackets',
          'Tom Fox (Foreign Ministry)',
          'Jane Doe (Foreign Ministry)',
          2,
        ],
        ['of places in a list', 'Tom Fox, San Jose and New York', 'Jane Doe of New York', 2],
        ['from two places', 'officials in Kyiv and New York', 'police in Lviv and New York', 2],
        ['of one office in two places', 'Foreign Minister, Norway', 'Foreign Minister, Chad', 2],
        ['of one title', 'Prime Minister, Norway', 'Prime Minister, Chad', 2],
        ['of one surname', 'President Doe', 'Jane Doe', 2],
        ['with one in relation to it', 'an aide to Jane Doe', 'Jane Doe', 2],
      ] as const
    ).map(([how, one, other, count]): [string, Said, string] => [
      `reports of people ${how}: “${one}”, “${other}”`,
      {
        about: '[]',
        reports: [told('gazette'), told('herald')],
        files: named('gazette', `person: ${one}`) + named('herald', `person: ${other}`),
      },
      count === 1 ? 'single 1:0' : 'corroborated 2:0',
    ]),
    [
      'an outlet that speaks itself, and its report that names nobody',
      {
        about: '[]',
        statements: [statement('gazette', 'so')],
        reports: [told('gazette')],
        files:
          actor('gazette', 'The Gazette').replace('kind: person', 'kind: organisation') +
          named('gazette').replace('publisher: gazette', 'publisher: Gazette'),
      },
      'single 1:0',
    ],
    [
      'a report that a party publishes is that party’s, whomever it names',
      {
        reports: [told('paper'), told('other')],
        files:
          report('paper', 'basis: witnessed', '2025-08-18', 'The host') +
          report('other', 'basis: named\nperson: Jane Doe', '2025-08-18', 'the Host'),
      },
      'one-side 1:0',
    ],
    [
      'a study, and two authors of different sides who repeat it',
      {
        about: '[]',
        statements: [spoken('host', 'so', 'paper'), spoken('guest', 'so', 'paper')],
        reports: [told('paper')],
        files: study('paper', 'host, guest'),
      },
      'single 1:0',
    ],
    [
      'an author who repeats it in another place',
      {
        about: '[]',
        statements: [statement('host', 'so')],
        reports: [told('paper')],
        files: study('paper', 'host, Jane Doe'),
      },
      'single 1:0',
    ],
    [
      'studies that share an author',
      {
        about: '[]',
        reports: [told('paper'), told('preprint')],
        files:
          study('paper', 'Jane Doe, Ann Lee') + study('preprint', 'Ann Lee', 'reviewed: false'),
      },
      'single 1:0',
    ],
    [
      'a study with an author of a party is that party’s',
      { reports: [told('paper')], files: study('paper', 'Jane Doe, host') },
      'one-side 1:0',
    ],
    [
      'studies without a common author are two voices',
      {
        about: '[]',
        reports: [told('paper'), told('preprint')],
        files: study('paper', 'Jane Doe') + study('preprint', 'Ann Lee'),
      },
      'corroborated 2:0',
    ],
    [
      'sides that also speak for themselves stay two, whoever wrote together',
      {
        about: '[]',
        statements: hostAndGuest('so', 'so'),
        reports: [told('paper')],
        files:
          study('paper', 'aide, envoy') +
          actor('aide', 'The aide', 'side: guest') +
          actor('envoy', 'The envoy', 'side: host'),
      },
      'corroborated 2:0',
    ],
    [
      'a report that only quotes who is recorded adds none',
      {
        about: '[]',
        statements: [spoken('host', 'so', 'gazette'), spoken('guest', 'so', 'gazette')],
        reports: [told('gazette')],
        files: named('gazette'),
      },
      'corroborated 2:0',
    ],
    ...[
      'a former aide to Ann Lee',
      'the deputy mayor under Ann Lee',
      'Rose Hall, who succeeded Ann Lee',
      'Rose Hall, Ann Lee',
      'the man who beat Ann Lee',
      'the office of Mayor Ann Lee',
      'Ann Lee’s aide',
      "Ann Lee's Aide",
      'the mayor, an aide to Ann Lee',
    ].map((person): [string, Said, string] => [
      `a report on “${person}”, who is not Ann Lee, adds one`,
      {
        about: '[]',
        statements: [statement('mayor', 'so')],
        reports: [told('gazette')],
        files: actor('mayor', 'Ann Lee') + named('gazette', `person: ${person}`),
      },
      'corroborated 2:0',
    ]),
    [
      'a report that names somebody else besides adds one',
      {
        about: '[]',
        statements: [spoken('host', 'so', 'gazette')],
        reports: [told('gazette')],
        files: named('gazette', 'person: Jane Doe'),
      },
      'corroborated 2:0',
    ],
    [
      'somebody who speaks for another side here, and is named by a report',
      {
        statements: [statement('neutral', 'so').replace(' }', ', side: guest }')],
        reports: [told('gazette')],
        files: actor('neutral', 'The neutral') + named('gazette', 'person: neutral'),
      },
      'one-side 1:0',
    ],
    [
      'a witness who also quotes adds one',
      {
        about: '[]',
        statements: [spoken('host', 'so', 'gazette')],
        reports: [told('gazette')],
        files: report('gazette', 'basis: witnessed'),
      },
      'corroborated 2:0',
    ],
    [
      'data whose maker is a party are that party’s',
      {
        reports: [told('figures')],
        files: source('figures', 'data').replace('The figures office', 'The host'),
      },
      'one-side 1:0',
    ],
    [
      'data of somebody else are a voice',
      { reports: [told('figures')], files: source('figures', 'data') },
      'single 1:0',
    ],
    [
      'a piece that nobody has read is none',
      { reports: [told('gazette')], files: report('gazette', 'basis: unknown') },
      'reported 0:0',
    ],
    [
      'a recording that nobody has verified is none',
      { reports: [told('film')], files: source('film', 'recording') },
      'reported 0:0',
    ],
    [
      'a verified one shows it',
      {
        reports: [told('film')],
        files: source('film', 'recording', 'verifiedBy: [gazette]') + named('gazette'),
      },
      'documented 0:0',
    ],
  ])('%s', (_what, said, expected) => expect(stands(said)).toBe(expected));
});

describe('groups', () => {
  const group = (members: string) =>
    `=== actors/group.md\n---\nname: The group\nkind: group\nrole: Several\n---\n${members}`;
  const member = (id: string) => actor(id, `Member ${id}`, 'memberOf: [group]');
  const two = group(member('one') + member('two'));

  test('members are one voice, of the group', () =>
    expect(
      stands({
        about: '[group]',
        statements: [statement('one', 'so'), statement('two', 'so')],
        files: two,
      }),
    ).toBe('one-side 1:0'));
  test('a member alone does not speak for the group', () =>
    expect(
      stands({
        about: '[host, group]',
        statements: [statement('host', 'so'), statement('one', 'so')],
        files: two,
      }),
    ).toBe('corroborated 2:0'));
  test('all members together do', () =>
    expect(
      stands({
        about: '[host, group]',
        statements: [statement('host', 'so'), statement('one', 'so'), statement('two', 'so')],
        files: two,
      }),
    ).toBe('agreed 2:0'));
  test('so does a statement of its own', () =>
    expect(
      stands({
        about: '[host, group]',
        statements: [statement('host', 'so'), statement('group', 'so')],
        files: two,
      }),
    ).toBe('agreed 2:0'));
  const government =
    actor('government', 'The government') +
    `=== actors/cabinet.md\n---\nname: The cabinet\nkind: group\nrole: Several\nside: government\n---\n` +
    actor('first', 'The first minister', 'memberOf: [cabinet]') +
    actor('second', 'The second minister', 'memberOf: [cabinet]');
  test.each([
    [['first'], 'corroborated 2:0'],
    [['first', 'second'], 'agreed 2:0'],
    [['government'], 'agreed 2:0'],
  ])('the members of a group speak for its side: %s', (who, expected) =>
    expect(
      stands({
        about: '[host, cabinet]',
        statements: ['host', ...who].map((each) => statement(each, 'so')),
        files: government,
      }),
    ).toBe(expected),
  );
  test.each([
    [['one'], 'one-side 1:0'],
    [['one', 'two'], 'stated 1:0'],
    [['group'], 'stated 1:0'],
  ])('the position of a group is stated by itself or by all its members: %s', (who, expected) =>
    expect(
      stands({
        about: '[group]\nholder: group',
        statements: who.map((each) => statement(each, 'so')),
        files: two,
      }),
    ).toBe(expected),
  );
  test('on a claim about something else a member counts for itself', () =>
    expect(
      stands({
        about: '[host]',
        statements: [statement('one', 'so'), statement('two', 'so')],
        files: two,
      }),
    ).toBe('corroborated 2:0'));
});

describe('somebody’s position', () => {
  const held = (said: Said): Said => ({ about: '[host]\nholder: host', ...said });

  test('is stated by its holder, whatever others say', () =>
    expect(
      stands(
        held({
          statements: [statement('host', 'so'), statement('guest', 'otherwise')],
          reports: [told('gazette', 'otherwise'), told('herald', 'otherwise')],
          files: named('gazette') + named('herald'),
        }),
      ),
    ).toBe('stated 1:0'));
  test('is denied by its holder, whatever others say', () =>
    expect(
      stands(
        held({
          statements: [statement('host', 'otherwise'), statement('guest', 'so')],
          reports: [told('gazette')],
          files: named('gazette'),
        }),
      ),
    ).toBe('denied 0:1'));
  test('is what is reported while its holder leaves it open', () =>
    expect(
      stands(
        held({
          statements: [statement('host', 'leaves open')],
          reports: [told('gazette')],
          files: named('gazette'),
        }),
      ),
    ).toBe('single 1:0'));
  test('a document against the holder’s word counts', () =>
    expect(
      stands(
        held({
          statements: [statement('host', 'so')],
          reports: [told('register', 'otherwise', 'at: page 2')],
          files: source('register', 'document'),
        }),
      ),
    ).toBe('isolated 1:0'));
  test('the holder need not be named among the parties, and nothing is said of what it hangs on', () => {
    const { standing, sensitivity } = analyse(
      claimWith({ about: '[]\nholder: host', statements: [statement('host', 'so')] }),
    );
    expect([standing.row.id, standing.evidence.parties, sensitivity]).toEqual([
      'stated',
      1,
      undefined,
    ]);
  });
});

describe('what is taken back', () => {
  const retracted = (at: string) => `retracted: { at: ${at}, why: It was made up. }`;

  test('nothing rests on a retracted source from that day on', () => {
    const claim = claimWith({
      about: '[]',
      reports: [told('paper')],
      files: study('paper', 'Jane Doe', `reviewed: true\n${retracted('2025-08-20')}`),
    });
    expect(analyse(claim).history.map(({ day, standing }) => `${day} ${standing.row.id}`)).toEqual([
      '2025-08-18 single',
      '2025-08-20 open',
    ]);
    expect(analyse(claim, '2025-08-19').standing.row.id).toBe('single');
  });
  test('nor on what only passes on a retracted one', () =>
    expect(
      stands({
        about: '[]',
        reports: [told('echo')],
        files:
          report('echo', 'relays: [paper]') +
          study('paper', 'Jane Doe', `reviewed: true\n${retracted('2025-08-18')}`),
      }),
    ).toBe('open 0:0'));
  test('what passes on a retracted one counted until that day', () => {
    const claim = claimWith({
      about: '[]',
      reports: [told('echo')],
      files:
        report('echo', 'relays: [paper]') +
        study('paper', 'Jane Doe', `reviewed: true\n${retracted('2025-08-20')}`),
    });
    expect(
      analyse(claim).history.map(
        ({ day, standing, retracted: gone }) =>
          `${day} ${standing.row.id} ${gone.map(({ id }) => id).join()}`,
      ),
    ).toEqual(['2025-08-18 single ', '2025-08-20 open paper']);
  });
  test('a recording is verified for as long as one of its verifiers stands', () => {
    const film = (verifiers: string) =>
      analyse(
        claimWith({
          about: '[]',
          reports: [told('film')],
          files:
            source('film', 'recording', `verifiedBy: [${verifiers}]`) +
            named('gazette', retracted('2025-08-20')) +
            named('herald'),
        }),
      ).history.map(({ day, standing }) => `${day} ${standing.row.id}`);
    expect(film('gazette')).toEqual(['2025-08-18 documented', '2025-08-20 reported']);
    expect(film('gazette, herald').at(-1)).toBe('2025-08-20 documented');
  });
  test('a publisher withdraws its report, and those who passed it on fall with it', () =>
    expect(
      stands({
        about: '[]',
        reports: [told('gazette'), told('echo'), told('gazette-late', 'withdrawn')],
        files:
          named('gazette') +
          report('echo', 'relays: [gazette]', '2025-08-19') +
          report('gazette-late', 'basis: named', '2025-08-20', 'gazette'),
      }),
    ).toBe('open 0:0'));
  test('what it reports later counts again', () =>
    expect(
      stands({
        about: '[]',
        reports: [
          told('gazette'),
          told('gazette-late', 'withdrawn'),
          told('gazette-last', 'otherwise'),
        ],
        files:
          named('gazette') +
          report('gazette-late', 'basis: named', '2025-08-20', 'gazette') +
          report('gazette-last', 'basis: named', '2025-08-21', 'gazette'),
      }),
    ).toBe('denied 0:1'));
});

test('of two reports of one publisher that say the same, the better basis counts, whichever came first', () =>
  expect(
    stands({
      about: '[]',
      reports: [told('gazette'), told('gazette-late')],
      files: named('gazette') + report('gazette-late', 'basis: unnamed', '2025-08-20', 'gazette'),
    }),
  ).toBe('single 1:0'));

test('the opposite of a claim stands by the same table with the hands exchanged', () => {
  const { standing, opposite } = analyse(
    claimWith({
      statements: [statement('host', 'so')],
      reports: [told('gazette', 'otherwise'), told('herald', 'otherwise')],
      files: named('gazette') + named('herald'),
    }),
  );
  expect([standing.row.id, opposite.row.id]).toEqual(['isolated', 'upheld']);
});

test('what is dated to a month counts from its last day', () => {
  const claim = claimWith({
    about: '[]',
    reports: [told('paper')],
    files: study('paper', 'Jane Doe').replace('published: 2025-08-18', 'published: 2025-08'),
  });
  expect(analyse(claim, '2025-08-30').standing.row.id).toBe('open');
  expect(analyse(claim, '2025-08-31').standing.row.id).toBe('single');
});

test('what we know through one publisher alone falls with it', () => {
  const seenIn = (id: string) =>
    `=== sources/${id}.md\n---\ntitle: Words of ${id}\npublisher: ${id}\nkind: statement\nseenIn: { publisher: Gazette, url: https://gazette.example/${id} }\npublished: 2025-08-18\nlanguage: en\n---\n`;
  const { sensitivity } = analyse(
    claimWith({
      statements: [spoken('host', 'so', 'a'), spoken('guest', 'so', 'b')],
      files: seenIn('a') + seenIn('b'),
    }),
  );
  expect(
    sensitivity!.removals.map((removal) => [
      removal.type === 'publisher' ? removal.publisher : removal.type,
      removal.row.id,
    ]),
  ).toEqual([
    ['side', 'one-side'],
    ['side', 'one-side'],
    ['Gazette', 'open'],
  ]);
});

describe('the sentence', () => {
  const sentence = (said: Said) => describeStanding(analyse(claimWith(said)).standing).sentence;
  const studies = (...publishers: string[]) => ({
    about: '[]',
    reports: publishers.map((_, index) => told(`paper-${index}`)),
    files: publishers
      .map((publisher, index) =>
        study(`paper-${index}`, `Author ${index}`).replace(`The paper-${index} office`, publisher),
      )
      .join(''),
  });
  test.each<[string, Said, string]>([
    [
      'of studies in two journals',
      studies('Nature', 'arXiv'),
      'Studies in Nature and arXiv find it (we know of no link between them).',
    ],
    [
      'of studies in one journal',
      studies('Nature', 'Nature'),
      'Two studies in Nature find it (we know of no link between them).',
    ],
    [
      'of many studies',
      studies('Nature', 'The Lancet', 'Science', 'Cell'),
      'Four studies find it (we know of no link between them).',
    ],
    [
      'of data sets of one maker',
      {
        about: '[]',
        reports: [told('births'), told('deaths')],
        files:
          source('births', 'data').replace('The births office', 'Eurostat') +
          source('deaths', 'data').replace('The deaths office', 'Eurostat'),
      },
      'Two data sets of Eurostat show it (we know of no link between them).',
    ],
    [
      'says nothing of links where there is one',
      {
        about: '[]',
        reports: [told('gazette'), told('herald')],
        files: named('gazette', 'person: Jane Doe') + named('herald', 'person: Jane Doe'),
      },
      'gazette and herald report it, each from a named source; these count as one voice.',
    ],
    [
      'counts who is no party apart from the parties that agree',
      {
        statements: [...hostAndGuest('so', 'so'), statement('neutral', 'so')],
        files: actor('neutral', 'The neutral'),
      },
      'Both parties say so: the host and the guest; the neutral says so on the record.',
    ],
    [
      'leaves a speaker’s name as it is written',
      { about: '[]', statements: [statement('dpa', 'so')], files: actor('dpa', 'dpa') },
      'dpa says so on the record; no second voice is recorded.',
    ],
    [
      'counts voices apart from documents',
      {
        statements: [statement('host', 'so')],
        reports: [told('register', 'otherwise', 'at: page 2')],
        files: source('register', 'document'),
      },
      'The host says so on the record; nobody outside the parties is recorded as saying so; the register (The register office) shows otherwise; documents aside, one voice says so, none says otherwise.',
    ],
  ])('%s', (_what, said, expected) => expect(sentence(said)).toBe(expected));
});
