import { describe, expect, test } from 'vitest';
import { entriesOn } from '../../../../src/core/standing/entriesOn.ts';
import { originsOf } from '../../../../src/core/standing/origins.ts';
import { strongestOf } from '../../../../src/core/standing/strongest.ts';
import { claimWith, report } from '../../../support/claims.ts';

const day = '2025-08-18';
const saySo = (...ids: string[]) => ids.map((id) => `{ source: ${id}, says: so }`);
const sourceIds = (files: string, ...ids: string[]) =>
  originsOf(entriesOn(claimWith({ reports: saySo(...ids), files }))).map(
    (origin) => origin.source.id,
  );

describe('two pieces of one publisher on one day that say the same', () => {
  test('count as the one that names its people', () =>
    expect(
      sourceIds(
        report('a', 'basis: named', day, 'Herald') + report('b', 'basis: unnamed', day, 'Herald'),
        'a',
        'b',
      ),
    ).toEqual(['a']));

  test('count as the last by id when they rest on the same', () =>
    expect(
      sourceIds(
        report('a', 'basis: named', day, 'Herald') + report('b', 'basis: named', day, 'Herald'),
        'a',
        'b',
      ),
    ).toEqual(['b']));
});

test('the strongest report is the one that saw for itself, before one that names its people and one that does not', () => {
  const files =
    report('a', 'basis: unnamed') + report('b', 'basis: witnessed') + report('c', 'basis: named');
  expect(strongestOf(claimWith({ reports: saySo('a', 'b', 'c'), files })).so).toMatchObject({
    basis: 'witnessed',
  });
});
