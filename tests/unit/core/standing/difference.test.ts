import { describe, expect, test } from 'vitest';
import { differenceOf, type Difference } from '../../../../src/core/standing/difference.ts';
import { readOk } from '../../../support/content.ts';
import { report, statement, told } from '../../../support/claims.ts';

const gazette = report('gazette', 'basis: named');

/** The claim that they spoke, of which this is said. */
function spoke(lines: readonly string[], more = '', id = 'they-spoke'): string {
  const list = lines.filter((line) => line.includes('actor:')).map((line) => `  - ${line}\n`);
  const reports = lines.filter((line) => !line.includes('actor:')).map((line) => `  - ${line}\n`);
  return `=== claims/${id}.md
---
claim: The host and the guest spoke
about: [host, guest]
${list.length ? `statements:\n${list.join('')}` : ''}${reports.length ? `reports:\n${reports.join('')}` : ''}${more}---
${gazette}`;
}

function article(more: string, id = 'they-spoke'): string {
  return `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-18
brief: ["They [spoke](../claims/${id}.md).", b, c]
${more}---
Text.
`;
}

const host = statement('host', 'so');
const guest = statement('guest', 'so');

function between(before: string, after: string): Difference[] {
  return differenceOf(readOk(before), readOk(after));
}

function inShort({ id, from, to, added, removed, withoutCause }: Difference) {
  return {
    id,
    stands: [from?.row.id, to?.row.id],
    counts: [added.length, removed.length],
    withoutCause,
  };
}

describe('what an edit does to the record', () => {
  test('is nothing where no standing and no position is another', () => {
    expect(between(spoke([host]), spoke([host]))).toEqual([]);
    expect(between(spoke([host]), spoke([host, statement('host', 'so', '2025-08-19')]))).toEqual(
      [],
    );
  });

  test('is a standing that something new has changed', () => {
    const [only, ...others] = between(spoke([host]), spoke([host, guest]));
    expect(others).toEqual([]);
    expect(inShort(only!)).toEqual({
      id: 'they-spoke',
      stands: ['one-side', 'agreed'],
      counts: [1, 0],
      withoutCause: false,
    });
    expect(only).toMatchObject({
      sentence: 'The host and the guest spoke',
      articles: ['the-talk'],
      positionChanges: [],
      added: [{ actor: { id: 'guest' } }],
    });
    expect(only).not.toHaveProperty('retraction');
  });

  test('has no cause where something was taken out', () =>
    expect(between(spoke([host, guest]), spoke([host])).map(inShort)).toEqual([
      {
        id: 'they-spoke',
        stands: ['agreed', 'one-side'],
        counts: [0, 1],
        withoutCause: true,
      },
    ]));

  test('has no cause where something is said otherwise than before', () =>
    expect(
      between(spoke([host]), spoke([statement('host', 'otherwise')])).map(inShort),
    ).toMatchObject([{ counts: [1, 1], withoutCause: true }]));

  test('has no cause where only the parties are others', () =>
    expect(
      between(
        spoke([host, guest]),
        spoke([host, guest]).replace('about: [host, guest]', 'about: [host]'),
      ).map(inShort),
    ).toMatchObject([{ stands: ['agreed', 'corroborated'], counts: [0, 0], withoutCause: true }]));

  test('has its cause in a new correction of the claim', () =>
    expect(
      between(
        spoke([host, guest]),
        spoke([host], 'corrections: [{ at: 2025-08-20, was: Both., now: The host. }]\n'),
      ),
    ).toMatchObject([{ withoutCause: false }]));

  test('has its cause in a new correction of an article that names the claim, and in no other', () => {
    const corrected = (more: string) =>
      article(`corrections: [{ at: 2025-08-20, was: Both., now: The host.${more} }]\n`);
    const causes = (more: string) =>
      between(spoke([host, guest]) + article(''), spoke([host]) + corrected(more)).map(
        ({ withoutCause }) => withoutCause,
      );
    expect(causes(', claim: they-spoke')).toEqual([false]);
    expect(causes('')).toEqual([true]);
  });

  test('has no cause in a correction that was there before', () => {
    const corrections = 'corrections: [{ at: 2025-08-20, was: Both., now: The host. }]\n';
    expect(between(spoke([host, guest], corrections), spoke([host], corrections))).toMatchObject([
      { withoutCause: true },
    ]);
  });

  test.each([
    ['who passes it on', told('gazette', 'so', 'via: [host-post]')],
    ['its basis', told('gazette', 'so', 'basis: unnamed')],
    ['its day', told('gazette', 'so', 'when: 2025-08-19')],
    ['what it says', told('gazette', 'otherwise')],
  ])('tells a report from another by %s', (_what, changed) =>
    expect(between(spoke([told('gazette')]), spoke([changed, guest])).map(inShort)).toMatchObject([
      { counts: [2, 1] },
    ]),
  );

  test('does not count other words of the same quote as something else', () => {
    const quoted = (quote: string) => host.replace(' }', `, quote: ${quote} }`);
    expect(
      between(spoke([quoted('we spoke')]), spoke([quoted('we spoke.'), guest])).map(inShort),
    ).toMatchObject([{ counts: [1, 0] }]);
  });

  test('is that a claim comes or goes, with its sentence', () => {
    const other = spoke([host], '', 'they-met').replace('spoke\nabout', 'met\nabout');
    const [comes] = between('', other);
    expect(inShort(comes!)).toMatchObject({ stands: [undefined, 'one-side'], withoutCause: false });
    expect(comes).toMatchObject({ sentence: 'The host and the guest met', articles: [] });
    expect(comes).not.toHaveProperty('from');
    const [goes] = between(other, '');
    expect(inShort(goes!)).toMatchObject({ stands: ['one-side', undefined], withoutCause: false });
    expect(goes).toMatchObject({ sentence: 'The host and the guest met' });
    expect(goes).not.toHaveProperty('to');
  });

  test('is told of several claims in the order of their ids', () => {
    const claims = spoke([host], '', 'b-claim') + spoke([host], '', 'a-claim');
    expect(between('', claims).map(({ id }) => id)).toEqual(['a-claim', 'b-claim']);
  });

  test('is told of a claim that was renamed as of the one that it was', () => {
    const renamed = (id: string) => spoke([host, guest], 'formerly: [they-met]\n', id);
    expect(between(spoke([host], '', 'they-met'), renamed('both-met')).map(inShort)).toMatchObject([
      { id: 'both-met', stands: ['one-side', 'agreed'], counts: [1, 0] },
    ]);
    // One that was there before the other went is no new name of it.
    expect(
      between(
        spoke([host], '', 'they-met') + spoke([host], '', 'both-met'),
        renamed('both-met'),
      ).map(inShort),
    ).toMatchObject([
      { id: 'both-met', stands: ['one-side', 'agreed'] },
      { id: 'they-met', stands: ['one-side', undefined] },
    ]);
  });

  test('is that a claim is retracted, or no longer', () => {
    const retracted = spoke([host], 'retracted: { at: 2025-08-20, why: A mistake. }\n');
    expect(between(spoke([host]), retracted)).toMatchObject([{ retraction: 'new' }]);
    expect(between(retracted, spoke([host]))).toMatchObject([{ retraction: 'gone' }]);
    expect(between(retracted, retracted)).toEqual([]);
  });

  test('is a change of position that only the later record holds', () => {
    const otherwise = statement('host', 'otherwise', '2025-08-19');
    const leaves = statement('host', 'leaves open', '2025-08-20');
    const [only] = between(spoke([host, otherwise]), spoke([host, otherwise, leaves]));
    expect(only?.positionChanges.map(({ from, to }) => [from.says.join(), to.says.join()])).toEqual(
      [['otherwise', 'leaves open']],
    );
    // Where the claim itself is new, its history is no news.
    expect(between('', spoke([host, otherwise], '', 'they-met'))).toMatchObject([
      { positionChanges: [] },
    ]);
  });
});
