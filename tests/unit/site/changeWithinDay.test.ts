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

test.each([
  ['2025-07', '2025-08', 'says so in July 2025, then says otherwise in August 2025'],
  [
    '2025-08-10/2025-08-12',
    '2025-09',
    'says so (10 to 12 August 2025), then says otherwise in September 2025',
  ],
  ['2025-08', '2025-09-01', 'says so in August 2025, then says otherwise on 1 September 2025'],
])('a month is told as a month, and a span as a span: %s, %s', (before, after, told) =>
  expect(
    changeOf(statement('host', 'so', before), statement('host', 'otherwise', after))?.replace(
      /, as reported by .*?(?=, then|$)/g,
      '',
    ),
  ).toBe(`Changed position: ${told}`),
);

test('a month and a day of it are no change', () =>
  expect(
    changeOf(statement('host', 'so', '2025-08'), statement('host', 'otherwise', '2025-08-18')),
  ).toBeUndefined());

test('what no date orders is told with the date of each', () =>
  expect(
    changeOf(
      statement('host', 'otherwise', '2025-08'),
      statement('host', 'so', '2025-08-18'),
      statement('host', 'so', '2025-09-01'),
    ),
  ).toMatch(/says so on 18 August 2025 and says otherwise in August 2025.*, then says so on 1 /));
