import { expect, test } from 'vitest';
import { contentWith, readContent } from '../../../support/content.ts';
import { report, statement } from '../../../support/claims.ts';

/**
 * The warnings on the wording of an article with this body, of a claim that Host says and Guest
 * denies.
 */
function sounds(
  body: string,
  { statements = [statement('host', 'otherwise'), statement('guest', 'so')], reports = '' } = {},
): string[] {
  const claim = `=== claims/they-spoke.md\n---\nclaim: The host left the room\nabout: [host, guest]\nstatements:\n${statements.map((each) => `  - ${each}\n`).join('')}${reports ? `reports: [${reports}]\n` : ''}---\n`;
  const article = `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said.\ntopic: talks\npublished: 2025-09-19\nbrief: [a, b, c]\n---\n${body}\n`;
  const people =
    '=== actors/host.md\n---\nname: Dana Host\nkind: person\nrole: Host\n---\n=== actors/guest.md\n---\nname: Robin Guest\nkind: person\nrole: Guest\naliases: [Robyn Guest]\n---\n';
  return readContent(contentWith(people + claim + article + report('gazette', 'basis: unnamed')))
    .problems.filter((problem) => problem.rule === 'wording')
    .map((problem) => `${problem.line}:${problem.column} ${problem.todo}`);
}

const warned = (column: number) => [
  `8:${column} Say whose account it is, or write what the record holds: Robin Guest says so on the record; Dana Host says otherwise on the record; one voice says so, one says otherwise.`,
];

test('a contested claim stated as fact is a warning', () => {
  expect(sounds('[Host left the talks](../claims/they-spoke.md) to call a friend.')).toEqual(
    warned(23),
  );
  expect(sounds('Host [left](../claims/they-spoke.md). Guest says so.')).toEqual(warned(13));
});

test('naming who says so is an attribution, naming who says otherwise is not', () => {
  expect(sounds('To Guest, the host [left](../claims/they-spoke.md).')).toEqual([]);
  expect(sounds('For Robyn Guest’s part, the host [left](../claims/they-spoke.md).')).toEqual([]);
  expect(sounds('Then Dana Host [left](../claims/they-spoke.md).')).toEqual(warned(23));
});

test('an attributing word is attribution', () => {
  for (const words of [
    'He is said to have',
    'According to one side he',
    'Whether he',
    'Reportedly he',
  ])
    expect(sounds(`${words} [left](../claims/they-spoke.md).`), words).toEqual([]);
});

test('naming a source that reports it is an attribution', () => {
  expect(
    sounds('In the Gazette, the host [left](../claims/they-spoke.md).', {
      reports: '{ source: gazette, says: so }',
    }),
  ).toEqual([]);
});

test('a claim that all sides agree on may be stated as fact', () => {
  expect(
    sounds('The host [left](../claims/they-spoke.md).', {
      statements: [statement('host', 'so'), statement('guest', 'so')],
    }),
  ).toEqual([]);
});

test('an attribution counts for the whole row of a table', () => {
  expect(
    sounds('| What | By |\n| --- | --- |\n| [The host left](../claims/they-spoke.md) | Guest |'),
  ).toEqual([]);
});

test('words that say the opposite are held against the standing of that', () => {
  const agreed = { statements: [statement('host', 'so'), statement('guest', 'so')] };
  const denied = { statements: [statement('host', 'otherwise'), statement('guest', 'otherwise')] };
  expect(sounds('The man [stayed](../claims/they-spoke.md "otherwise").', denied)).toEqual([]);
  expect(sounds('The man [stayed](../claims/they-spoke.md).', denied)).toHaveLength(1);
  expect(sounds('The man [stayed](../claims/they-spoke.md "otherwise").', agreed)).toHaveLength(1);
  expect(sounds('For Host, the man [stayed](../claims/they-spoke.md "otherwise").')).toEqual([]);
  expect(sounds('For Guest, the man [stayed](../claims/they-spoke.md "otherwise").')).toHaveLength(
    1,
  );
});

test('the message names the standing of what the words say', () => {
  const said = (link: string) =>
    readContent(
      contentWith(`=== claims/they-spoke.md
---
claim: The host left the room
about: [host, guest]
statements: [${statement('host', 'so')}, ${statement('guest', 'so')}]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said.
topic: talks
published: 2025-09-19
brief: [a, b, c]
---
The man ${link}.
`),
    )
      .problems.filter(({ rule }) => rule === 'wording')
      .map(({ message }) => message);
  expect(said('[stayed](../claims/they-spoke.md "otherwise")')).toEqual([
    'This sounds surer than the record: the opposite of “they-spoke” is denied.',
  ]);
  expect(said('[left](../claims/they-spoke.md)')).toEqual([]);
});

test('who says so in part, or says anything of what is denied, is an attribution', () => {
  const left = (name: string, statements: string[]) =>
    sounds(`For ${name}, the man [left](../claims/they-spoke.md).`, { statements });
  const inPart = [statement('host', 'in part'), statement('guest', 'otherwise')];
  expect(left('Host', inPart)).toEqual([]);
  expect(left('Guest', [statement('guest', 'otherwise')])).toEqual([]);
  expect(left('Guest', [statement('host', 'so'), statement('guest', 'otherwise')])).toHaveLength(1);
});

test('a link to something else than a claim is never too sure', () =>
  expect(sounds('The [host](../actors/host.md) and [the site](https://house.example).')).toEqual(
    [],
  ));

test('points of the brief, updates and figures are read as the text is', () => {
  const link = 'The man [left](../claims/they-spoke.md).';
  const places = readContent(
    contentWith(`=== claims/they-spoke.md
---
claim: The host left the room
about: [host, guest]
statements: [${statement('host', 'so')}, ${statement('guest', 'otherwise')}]
---
=== articles/the-talk.md
---
title: The talk
dek: What was said.
topic: talks
published: 2025-09-19
brief:
  - Nothing is known.
  - ${link}
  - Nobody asks.
updates:
  - { at: 2025-09-20, what: Nothing. }
  - { at: 2025-09-21, what: "${link}" }
---
Text.
=== figures/who-left.md
---
title: A table
kind: table
alt: Two names.
credit: The House
claims: [they-spoke]
columns: [Who, Day]
rows: [[Host, Monday], [Guest, Monday]]
---
${link}
`),
  )
    .problems.filter(({ rule }) => rule === 'wording')
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(places).toEqual([
    'articles/the-talk.md:8:5',
    'articles/the-talk.md:12:29',
    'figures/who-left.md:10:16',
  ]);
});
