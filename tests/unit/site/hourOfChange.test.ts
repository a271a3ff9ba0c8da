import { expect, test } from 'vitest';
import { hourOfChange } from '../../../src/site/parts/changes/hourOfChange.ts';
import { analyse } from '../../../src/core/standing/analyse.ts';
import { claimOf } from '../../support/content.ts';

const source = (id: string, kind: string) =>
  `=== sources/${id}.md\n---\ntitle: From ${id}\npublisher: Office ${id}\nkind: ${kind}\nurl: https://${id}.example/a\npublished: 2025-08-19T17:42+03:00\nlanguage: en\n${kind === 'report' ? 'basis: unnamed\n' : ''}---\n`;
const hourOf = (from: string, when = '') => {
  const claim = claimOf(
    `=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host, guest]\nstatements:\n  - { actor: host, says: so, source: host-post, when: 2025-08-17 }\n  - { actor: host, says: otherwise, source: ${from}${when} }\n---\n${source('paper', 'report')}${source('post', 'statement')}`,
  );
  const [change] = analyse(claim).positionChanges;
  return hourOfChange({ type: 'position', day: '2025-08-19', ...change! })?.when.text;
};

test('a position is taken at the hour at which it was said, not at that of a report of it', () => {
  expect(hourOf('paper')).toBe(undefined);
  expect(hourOf('paper', ', when: 2025-08-19T15:00+03:00')).toBe('2025-08-19T15:00+03:00');
  expect(hourOf('post')).toBe('2025-08-19T17:42+03:00');
});
