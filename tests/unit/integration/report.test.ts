import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/markdown/problem.ts';
import { reportOf } from '../../../src/integration/report.ts';

test('a fault in a file beside the figures is shown in its line', () => {
  const bytes = new TextEncoder().encode('Who,Since\nThe host,\n');
  const attachments = [
    { file: 'figures/guests.csv', size: bytes.length, digest: '', read: () => bytes },
  ];
  const problem: Problem = {
    severity: 'error',
    rule: 'figure-table',
    file: 'figures/guests.csv',
    line: 2,
    column: 10,
    endColumn: 11,
    message: 'The cell of “Since” is empty.',
    todo: 'Write what is known.',
  };
  expect(reportOf({ folder: 'content', files: [], linked: { attachments } }, [problem])).toContain(
    '> 2 | The host,\n    |          ^',
  );
});
