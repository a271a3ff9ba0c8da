import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claimsCsv, columns } from '../../../src/site/formats/json/claimsCsv.ts';
import { dataView } from '../../../src/site/views/data.ts';
import { kindFile } from '../../../src/site/formats/json/kindFiles.ts';
import { articleFile, claimFile, claimsFile } from '../../../src/site/formats/json/dataFiles.ts';
import { editionOf, findById } from '../../support/content.ts';

const dataOf = (files: string, base = '/') => ({ ...editionOf(files, base), rules: 'abc' });
const claimFileOf = (front: string) => `=== claims/they-spoke.md\n---\n${front}\n---\n`;

test('a claim’s JSON holds all that it names, with ids and whole addresses, and who passes on whom', () => {
  const edition = dataOf(
    `${claimFileOf('claim: The host and the guest spoke\nabout: [host]\nreports:\n  - { source: echo, says: so }')}
=== actors/host.md
---
name: The host
kind: person
role: Host
side: country
---
=== actors/country.md
---
name: The country
kind: government
role: Host
---
=== sources/echo.md
---
title: An echo
publisher: Echo
kind: report
url: https://echo.example/a
published: 2025-08-19T10:00+03:00
language: en
relays: [gazette]
---
=== sources/gazette.md
---
title: A report
publisher: Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
basis: named
person: host
---
`,
    '/news/',
  );
  const file = claimFile(findById(edition.record.claims, 'they-spoke'), edition);
  expect(file.address).toBe('https://house.example/news/claims/they-spoke/');
  expect(file.$schema).toBe('https://house.example/news/data/claim.schema.json');
  expect(file.sources.map(({ id, relays }) => [id, relays])).toEqual([
    ['echo', ['gazette']],
    ['gazette', []],
  ]);
  expect(file.actors.map(({ id, side }) => [id, side])).toEqual([
    ['country', 'country'],
    ['host', 'country'],
  ]);
  expect(file.origins).toEqual([
    {
      source: 'gazette',
      publisher: 'Gazette',
      says: 'so',
      basis: 'named',
      person: { actor: 'host' },
      voice: 'own',
      passedOnBy: ['echo'],
    },
  ]);
  expect(file.reports[0]?.when).toEqual({
    text: '2025-08-19T10:00+03:00',
    first: '2025-08-19',
    last: '2025-08-19',
    instant: Date.UTC(2025, 7, 19, 7),
  });
});

test('what was retracted says so in its JSON, in the list of all claims and in the table', () => {
  const retracted = 'retracted: { at: 2025-08-20, why: It was another call. }';
  const edition = dataOf(`${claimFileOf(`claim: They spoke\nabout: [host]\n${retracted}`)}
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
${retracted}
---
They [spoke](../claims/they-spoke.md).
`);
  const why = {
    at: { text: '2025-08-20', first: '2025-08-20', last: '2025-08-20' },
    why: 'It was another call.',
  };
  expect(articleFile(findById(edition.record.articles, 'the-talk'), edition)).toMatchObject({
    retracted: why,
    claims: [{ retracted: why }],
  });
  expect(claimsFile(edition).claims).toMatchObject([{ retracted: why }]);
  expect(parse(claimsCsv(edition), { columns: true })).toMatchObject([
    { id: 'they-spoke', standing: 'retracted', label: 'Retracted', retracted: '2025-08-20' },
  ]);
});

test('the table of claims is read again letter for letter, and a spreadsheet takes none of it for a formula', () => {
  const claims = [
    '=HYPERLINK(A1,B1)',
    '+1 is "one", or two',
    '-1 & more',
    '@host spoke',
    'Plain',
    ' =1+1',
    '＝1',
    ';=1+1',
    'Two; =1, and |@so',
  ];
  const edition = dataOf(
    claims
      .map(
        (claim, at) =>
          `=== claims/c${at}.md\n---\nclaim: ${JSON.stringify(claim)}\nabout: [host]\nstatements: [{ actor: host, says: so, source: host-post, quote: one }]\n---\n`,
      )
      .join(''),
  );
  const csv = claimsCsv(edition);
  const rows = parse<{ id: string; claim: string; says_so: string }>(csv, { columns: true });
  expect(csv.startsWith(`${columns.join(',')}\r\n`)).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(rows).toHaveLength(edition.record.claims.length);
  expect(Object.fromEntries(rows.map(({ id, claim }) => [id, claim]))).toMatchObject({
    c0: `'${claims[0]}`,
    c1: `'${claims[1]}`,
    c2: `'${claims[2]}`,
    c3: `'${claims[3]}`,
    c4: 'Plain',
    c6: `'${claims[6]}`,
    c7: ";'=1+1",
    c8: "Two;' =1, and |'@so",
  });
  expect(csv).not.toMatch(/(^|,|\n)"?\s*[=+\-@＝]/);
  expect(rows.find(({ id }) => id === 'they-spoke')?.says_so).toBe('The host; The guest');
});

test('the page “Data” tells how to work out a standing again, and fetches both files where the site has an address', () => {
  const again = `node -p "require('./rules.js').standing(require('./they-spoke.json'))"`;
  expect(dataView(dataOf('', '/news/')).again?.line).toBe(
    `curl -fsSO https://house.example/news/rules.js -O https://house.example/news/claims/they-spoke.json && ${again}`,
  );
  const edition = dataOf('');
  delete edition.record.site.address;
  expect(dataView(edition).again?.line).toBe(again);
  expect(dataView(edition).licence).toContain('desk@house.example');
  expect(
    dataView({
      ...edition,
      record: { ...edition.record, site: { ...edition.record.site, licence: 'CC BY 4.0' } },
    }).licence,
  ).toContain('CC BY 4.0');
});

test('the sources, actors and events of a story have a file each, with what is said of which claim', () => {
  const edition = dataOf(
    `=== events/the-call.md
---
title: They speak
when: 2025-08-18
actors: [host]
sources: [host-post]
---

By telephone.
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", b, c]
timeline: [the-call]
---
Text.
`,
  );
  const article = findById(edition.record.articles, 'the-talk');
  expect(kindFile('sources', edition, article)).toMatchObject({
    $schema: 'https://house.example/data/sources.schema.json',
    sources: expect.arrayContaining([
      expect.objectContaining({
        id: 'host-post',
        address: 'https://house.example/sources/host-post/',
        statements: [expect.objectContaining({ claim: 'they-spoke', actor: 'host', says: 'so' })],
      }),
    ]) as unknown,
  });
  expect(kindFile('actors', edition, article)).toMatchObject({
    actors: [{ id: 'host', statements: [{ claim: 'they-spoke' }] }, { id: 'guest' }],
  });
  expect(kindFile('events', edition, article)).toMatchObject({
    events: [
      {
        id: 'the-call',
        address: 'https://house.example/events/the-call/',
        actors: ['host'],
        sources: ['host-post'],
        text: 'By telephone.',
      },
    ],
  });
});
