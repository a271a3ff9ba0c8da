import { expect, test } from 'vitest';
import { kindFile } from '../../../src/site/formats/json/kindFiles.ts';
import type { SourcesFile } from '../../../src/site/formats/json/shapes/kinds.ts';
import { sourceView } from '../../../src/site/views/source.ts';
import { editionOf, findById } from '../../support/content.ts';

const source = (id: string, rest: string) =>
  `=== sources/${id}.md\n---\ntitle: The ${id}\npublisher: The ${id} office\nurl: https://${id}.example/a\npublished: 2025-08-18\nlanguage: en\n${rest}\n---\n`;
const edition =
  editionOf(`${source('paper', 'kind: study\nauthors: [The host, Ann Other]\nreviewed: false\ndoi: 10.1000/182\nretracted: { at: 2025-08-20, why: Its figures were wrong., by: the journal }')}
${source('film', 'kind: recording')}
${source('second-hand', 'kind: report\nbasis: unknown\nknownThrough: [guest-post]').replace(/url: .*\n/, '')}
`);
const viewOf = (id: string) => sourceView(findById(edition.record.sources, id), edition);

test('the page of a retracted source says so, when, why and by whom', () => {
  expect(viewOf('paper').retracted).toEqual({
    date: { text: '20 August 2025', datetime: '2025-08-20' },
    why: 'Its figures were wrong. Retracted by the journal. Nothing here rests on it from that day on.',
  });
  expect(viewOf('film').retracted).toBe(undefined);
});

test('the page of a study says who wrote it, whether it was reviewed, and its DOI', () => {
  expect(viewOf('paper')).toMatchObject({
    kind: 'Study, not peer-reviewed',
    authors: 'The host and Ann Other',
    links: [
      { url: 'https://paper.example/a' },
      { label: 'DOI', url: 'https://doi.org/10.1000/182' },
    ],
  });
});

test('the page of a source says who verified a recording, and through whom we know a report', () => {
  expect(viewOf('film').verifiedBy).toEqual([]);
  expect(viewOf('paper').verifiedBy).toBe(undefined);
  expect(viewOf('second-hand').knownThrough.map(({ id }) => id)).toEqual(['guest-post']);
});

const passedOn = editionOf(`${source('wire', 'kind: report\nbasis: unnamed')}
${source('daily', 'kind: report\nrelays: [wire]')}
${source('weekly', 'kind: report\nbasis: unnamed')}
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
reports:
  - { source: daily, says: so }
  - { source: weekly, says: so, via: [daily] }
---
=== claims/they-quarrelled.md
---
claim: The host and the guest quarrelled
about: [host, guest]
reports:
  - { source: wire, says: otherwise }
  - { source: daily, says: otherwise }
---
`);
const bearsOn = (id: string) =>
  sourceView(findById(passedOn.record.sources, id), passedOn).bearsOn.map(({ claim, who }) => [
    claim.id,
    ...who.map(({ name, says }) => `${name} ${says}`),
  ]);

test('a source that only passes on others is shown to cite them', () => {
  expect(bearsOn('daily')).toContainEqual([
    'they-spoke',
    'The daily office says so, citing The wire office',
  ]);
});

test('the page of a source has the claims for which it is only passed on, with who does', () => {
  expect(bearsOn('wire')).toEqual([
    ['they-quarrelled', 'The wire office says otherwise'],
    [
      'they-spoke',
      'The daily office says so, citing The wire office',
      'The weekly office says so, citing The daily office',
    ],
  ]);
});

test('so has the JSON of the sources', () => {
  const { sources } = kindFile('sources', { ...passedOn, rules: 'abc' }) as SourcesFile;
  expect(sources.find(({ id }) => id === 'weekly')).toMatchObject({ passedOn: [] });
  expect(sources.find(({ id }) => id === 'wire')!.passedOn).toEqual(
    expect.arrayContaining([
      { claim: 'they-spoke', by: 'daily' },
      { claim: 'they-spoke', by: 'weekly' },
    ]),
  );
});
