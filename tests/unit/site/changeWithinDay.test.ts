import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/standing/analyse.ts';
import { describePositionChange } from '../../../src/site/parts/claim/describePositionChange.ts';
import { statement } from '../../support/claims.ts';
import { editionOf, findById } from '../../support/content.ts';

const changeOf = (...statements: string[]) => {
  const edition = editionOf(
    `=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host, guest]\nstatements: [${statements.join(', ')}]\n---\n`,
  );
  const [change] = analyse(findById(edition.record.claims, 'they-spoke')).positionChanges;
  return change && describePositionChange(change, edition);
};

test('a change within one day is told with its hours', () =>
  expect(
    changeOf(
      statement('host', 'so', '2025-08-18T09:00+03:00'),
      statement('host', 'otherwise', '2025-08-18T12:00+03:00'),
    ),
  ).toMatch(/says so on 18 August 2025, 9:00 in Kyiv.*, then .* on 18 August 2025, 12:00 in Kyiv/));

test('and so is one to a day that was written earlier elsewhere', () =>
  expect(
    changeOf(
      statement('host', 'so', '2025-08-20T00:30+03:00'),
      statement('host', 'otherwise', '2025-08-19T20:00-04:00'),
    ),
  ).toMatch(/says so on 20 August 2025, 0:30 in Kyiv.*, then .* on 19 August 2025, 20:00/));

test('one from day to day without them', () =>
  expect(
    changeOf(
      statement('host', 'so', '2025-08-18T09:00+03:00'),
      statement('host', 'otherwise', '2025-08-19T12:00+03:00'),
    ),
  ).not.toMatch(/\d:\d\d/));
