import type { TextFile } from '../../src/text/parsedFile.ts';
import { countries, file, outlets, topics } from './world.ts';

/**
 * The story of a number, and all that it stands on: seven claims of its own, three events and eight
 * sources. It also links claims of stories before it. The same number gives the same files.
 */
export function story(n: number): TextFile[] {
  return [article(n), ...claimsOf(n).map((_, c) => claim(n, c)), ...sources(n), ...events(n)];
}

const subjects = [
  'the crossing at Port Vess',
  'the dam at Halle',
  'the grain terminal',
  'the power line across the strait',
  'the vote in the upper house',
  'the ruling on the islands',
  'the ferry to the north shore',
  'the customs post on the ridge',
  'the fishing grounds',
];
const acts = [
  'will reopen',
  'was closed',
  'is to be shared',
  'was discussed in private',
  'will be guarded by both',
  'was surveyed again',
  'is to be paid for by the league',
];
const ways = [
  'agreed',
  'documented',
  'corroborated',
  'one-side',
  'single',
  'reported',
  'open',
  'denied',
  'contested',
] as const;

/**
 * A sentence for each of a story's own claims, with the way in which it is borne out: one after
 * another, so that there are all.
 */
function claimsOf(n: number): { sentence: string; way: (typeof ways)[number] }[] {
  return acts.map((act, c) => ({
    sentence: `${capital(subjects[(n + c) % subjects.length]!)} ${act} under the ${ordinal(n)} arrangement`,
    way: ways[(n * acts.length + c) % ways.length]!,
  }));
}

function article(n: number): TextFile {
  const [here, there] = sidesOf(n),
    own = claimsOf(n),
    subject = subjects[n % subjects.length]!;
  const link = (c: number, words: string) =>
    `[${words}](../../claims/${idOf(n)}/${idOf(n)}-${c}.md)`;
  const earlier = [1, 2, 5].filter((back) => n > back).map((back) => n - back);
  const said = (c: number) =>
    `According to ${here.name} and ${there.name}, ${link(c, own[c]!.sentence.replace(/^T/, 't'))}.`;
  return file(
    `articles/${dayOf(n).slice(0, 4)}/${idOf(n)}.md`,
    [
      `title: "${n % 9 === 4 ? `What is known, what is disputed and what nobody has said on the record of ${subject} between ${here.name} and ${there.name}, and of how the ${ordinal(n)} arrangement came about` : `${capital(subject)}: ${here.name}, ${there.name} and the ${ordinal(n)} arrangement`}"`,
      `dek: ${here.name} and ${there.name} tell it differently. What both say, and what only one does.`,
      `topic: ${Object.keys(topics)[n % Object.keys(topics).length]}`,
      `published: ${dayOf(n)}`,
      ...(n % 3 ? [] : [`updated: ${dayOf(n, 2)}`]),
      ...(n % 4 ? [] : ['by: The desk']),
      ...(n % 20 ? [] : [`formerly: [the-arrangement-${n}]`]),
      'brief:',
      ...[0, 1, 2, 3].map((c) => `  - ${JSON.stringify(said(c))}`),
      `timeline: [${[0, 1, 2].map((e) => `${idOf(n)}-event-${e}`).join(', ')}]`,
      'questions:',
      `  - { question: "Who pays for ${subject}?", answeredBy: ${idOf(n)}-6 }`,
      `  - { question: "When does the ${ordinal(n)} arrangement end?" }`,
      ...(n % 3
        ? []
        : ['updates:', `  - { at: ${dayOf(n, 2)}, what: ${JSON.stringify(said(4))} }`]),
      ...(n % 25
        ? []
        : [
            'corrections:',
            `  - { at: ${dayOf(n, 1)}, was: The day was given as a Friday., now: It was a Thursday. }`,
          ]),
      ...(n % 60 === 59
        ? [`retracted: { at: ${dayOf(n, 3)}, why: The account on which it rested was withdrawn. }`]
        : []),
    ],
    [
      `[${here.leader}](../../actors/leader-of-${here.id}.md) met [${there.leader}](../../actors/leader-of-${there.id}.md) on the matter. ${said(0)} ${said(1)}`,
      '## What both say',
      ...[2, 3, 4].map(
        (c) =>
          `${said(c)} It was first told by ${outlets[n % outlets.length]}, and then by others who had it from there.`,
      ),
      '## What only one says',
      ...[5, 6].map((c) => `${said(c)} “we have nothing to hide on this”, says ${here.leader}.`),
      ...(earlier.length
        ? [
            '## What came before',
            ...earlier.map(
              (m) =>
                `According to ${sidesOf(m)[0].name}, [it was so before](../../claims/${idOf(m)}/${idOf(m)}-${m % 7}.md) in the ${ordinal(m)} arrangement.`,
            ),
          ]
        : []),
    ].join('\n\n'),
  );
}

function claim(n: number, c: number): TextFile {
  const [here, there] = sidesOf(n),
    { sentence, way } = claimsOf(n)[c]!;
  const statement = (actor: string, says: string, of: string) =>
    `  - { actor: ${actor}, says: ${says}, source: ${idOf(n)}-${of}${says === 'so' && of === 'post' ? ', quote: we have nothing to hide on this' : ''} }`;
  const report = (of: string) => `  - { source: ${idOf(n)}-${of}, says: so }`;
  const so = statement(`leader-of-${here.id}`, 'so', 'post'),
    otherwise = statement(`ministry-of-${there.id}`, 'otherwise', 'answer');
  const parts: { [way in (typeof ways)[number]]: [statements: string[], reports: string[]] } = {
    agreed: [[so, statement(`ministry-of-${there.id}`, 'so', 'answer')], [report('wire')]],
    documented: [[], [report('text')]],
    corroborated: [[so], [report('witness'), report('relay')]],
    'one-side': [[so], [report('whisper')]],
    single: [[], [report('witness')]],
    reported: [[], [report('wire'), report('whisper'), report('relay')]],
    open: [[statement(`leader-of-${here.id}`, 'no comment', 'post')], []],
    denied: [[otherwise], []],
    contested: [
      [so, otherwise],
      [report('wire'), report('relay')],
    ],
  };
  const [statements, reports] = parts[way];
  return file(
    `claims/${idOf(n)}/${idOf(n)}-${c}.md`,
    [
      `claim: ${JSON.stringify(sentence)}`,
      `about: [${here.id}, ${there.id}]`,
      ...(statements.length ? ['statements:', ...statements] : []),
      ...(reports.length ? ['reports:', ...reports] : []),
      `lookedAgain: ${dayOf(n, 1)}`,
    ],
    c % 2 ? 'Where exactly it was said is not known.' : '',
  );
}

function sources(n: number): TextFile[] {
  const [here, there] = sidesOf(n);
  const source = (
    of: string,
    publisher: string,
    day: string,
    title: string,
    rest: readonly string[],
    body = '',
  ) =>
    file(
      `sources/${idOf(n)}/${idOf(n)}-${of}.md`,
      [
        `title: ${JSON.stringify(`${title}, the ${ordinal(n)} arrangement`)}`,
        `publisher: ${publisher}`,
        `url: https://${of}.example/${n}`,
        `published: ${day}`,
        'language: en',
        ...rest,
      ],
      body,
    );
  const outlet = (k: number) => outlets[(n * 3 + k) % outlets.length]!;
  return [
    source(
      'post',
      here.leader,
      dayOf(n, -3),
      'A post',
      ['kind: statement'],
      '> we have nothing to hide on this, and we said so from the first day',
    ),
    source('answer', there.name, dayOf(n), 'An answer of the ministry', ['kind: statement']),
    source('text', here.name, dayOf(n, -2), 'The text as signed', ['kind: document']),
    source('wire', outlet(0), dayOf(n, -4), 'People in the room', [
      'kind: report',
      'basis: unnamed',
      'person: two people in the room',
    ]),
    source('whisper', outlet(1), dayOf(n, -2), 'A diplomat', [
      'kind: report',
      'basis: unnamed',
      'person: a diplomat',
    ]),
    source('witness', outlet(2), dayOf(n, -1), 'Our reporter was there', [
      'kind: report',
      'basis: witnessed',
    ]),
    source('relay', outlet(3), dayOf(n, -1), 'What the others have', [
      'kind: report',
      `relays: [${idOf(n)}-wire]`,
    ]),
  ];
}

function events(n: number): TextFile[] {
  const [here, there] = sidesOf(n);
  const event = (e: number, title: string, rest: readonly string[]) =>
    file(`events/${idOf(n)}/${idOf(n)}-event-${e}.md`, [
      `title: ${JSON.stringify(`${title} (${ordinal(n)} arrangement)`)}`,
      ...rest,
      `actors: [${here.id}, ${there.id}]`,
      `sources: [${idOf(n)}-wire, ${idOf(n)}-text]`,
    ]);
  return [
    event(0, `${here.name} and ${there.name} meet`, [
      `when: ${dayOf(n, -5)}`,
      `claims: [${idOf(n)}-0, ${idOf(n)}-1]`,
    ]),
    event(1, 'The text is signed', [`when: ${dayOf(n, -2)}`, `claims: [${idOf(n)}-2]`]),
    event(2, 'The next round', [
      'planned: true',
      `announcedFor: ${dayOf(n, 40).slice(0, 7)}`,
      `after: [${idOf(n)}-event-1]`,
    ]),
  ];
}

function sidesOf(n: number): [(typeof countries)[number], (typeof countries)[number]] {
  const here = n % countries.length;
  return [countries[here]!, countries[(here + 1 + (n % 7)) % countries.length]!];
}

/** `idOf(7)` //=> 'story-007' */
function idOf(n: number): string {
  return `story-${String(n).padStart(3, '0')}`;
}

/**
 * The day on which a story came out, or so many days after it: one story every four days from the
 * beginning of 2022 on.
 */
function dayOf(n: number, after = 0): string {
  return new Date(Date.UTC(2022, 0, 10 + n * 4 + after)).toISOString().slice(0, 10);
}

function ordinal(n: number): string {
  return `${n}${n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
