import { expect, test } from 'vitest';
import { tableView } from '../../../src/site/parts/article/tableView.ts';
import { report, statement, told } from '../../support/claims.ts';
import { editionOf, findById } from '../../support/content.ts';

test('of many outlets of one day the number is told, of another day apart', () => {
  const early = ['herald', 'gazette', 'courier'];
  const edition = editionOf(
    `=== claims/they-spoke.md\n---\nclaim: The host and the guest spoke\nabout: [host, guest]\nstatements:\n  - ${statement('host', 'otherwise')}\nreports:\n${[...early, 'late'].map((id) => `  - ${told(id)}\n`).join('')}---\n` +
      early.map((id) => report(id, 'basis: unnamed', '2025-08-17')).join('') +
      report('late', 'basis: unnamed', '2025-08-19'),
  );
  const [row] = tableView(findById(edition.record.articles, 'the-talk'), edition).rows;
  expect(row?.so.map(({ name, date }) => `${name}, ${date}`)).toEqual([
    '3 reports, 17 August',
    'late, 19 August',
  ]);
  expect(row?.otherwise.map(({ name, date }) => `${name}, ${date}`)).toEqual([
    'The host, 18 August',
  ]);
});
