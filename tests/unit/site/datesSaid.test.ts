import { expect, test } from 'vitest';
import { positionGroups } from '../../../src/site/parts/claim/positionGroups.ts';
import { sidesView } from '../../../src/site/parts/claim/sidesView.ts';
import { statementView } from '../../../src/site/parts/claim/statementView.ts';
import { report } from '../../support/claims.ts';
import { editionOf, findById } from '../../support/content.ts';

const edition = editionOf(`${report('relay', 'relays: [first]', '"2025-08-19?"')}
${report('first', 'knownThrough: [relay]\nbasis: unknown', '2025-08-18').replace(/url: .*\n/, '')}
${report('monthly', 'basis: unnamed', '2025-08')}
${report('doubtful', 'basis: unnamed', '"2025-08-19?"')}
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: monthly }
  - { actor: guest, says: so, source: host-post, when: 2025-08-17 }
reports:
  - { source: relay, says: so, via: [first] }
  - { source: monthly, says: so }
  - { source: doubtful, says: so }
---
`);
const claim = findById(edition.record.claims, 'they-spoke');

test('a report has the date of its own outlet, as surely as it is known, not that of who passes it on', () => {
  const [so] = sidesView(claim, edition);
  expect(
    Object.fromEntries(
      so!.reports.flatMap(({ outlets }) => outlets.map(({ name, note }) => [name, note])),
    ),
  ).toEqual({
    first: expect.stringMatching(/^18 August 2025, /),
    monthly: expect.stringMatching(/^August 2025, /),
    doubtful: expect.stringMatching(/^19 August 2025\?, /),
  });
});

test('a statement has its own date where its source has another, and no more than is known of it', () => {
  const [so] = sidesView(claim, edition);
  expect(
    so!.speakers.flatMap(({ name, statements }) => statements.map(({ said }) => [name, said])),
  ).toEqual([
    ['The guest', 'said on 17 August 2025'],
    ['The host', undefined],
  ]);
});

test('a note gives the same dates, without the year that is understood', () => {
  const [so] = positionGroups(claim, edition, '2025');
  expect(so!.who.map(({ name, date }) => [name, date])).toEqual(
    expect.arrayContaining([
      ['The host', 'August'],
      ['first', '18 August'],
      ['monthly', 'August'],
      ['doubtful', '19 August?'],
    ]),
  );
});

test('a month and a span are not told as a day', () => {
  const said = (when: string) =>
    statementView(
      findById(
        editionOf(
          `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - { actor: guest, says: so, source: guest-post, when: ${when} }\n---\n`,
        ).record.claims,
        'they-spoke',
      ).statements[0]!,
      edition,
    ).said;
  expect(
    ['2025-08', '2025-08-16/2025-08-17', '"2025-08-17?"', '2025-08-17T10:00Z'].map(said),
  ).toEqual([
    'said in August 2025',
    'said 16 to 17 August 2025',
    'said 17 August 2025?',
    'said on 17 August 2025, 10:00 (UTC)',
  ]);
});
