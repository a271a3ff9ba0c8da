import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/core/markdown/problem.ts';
import { asCodeQuality, asGitHubAnnotations } from '../../../src/cli/annotations.ts';

const typo: Problem = {
  severity: 'warning',
  rule: 'nearly-a-claim',
  file: 'articles/a,b:c.md',
  line: 3,
  column: 7,
  endColumn: 9,
  message: 'It is 50% sure.\r\nReally.',
  todo: '::error::Look.',
};
const fault: Problem = {
  severity: 'error',
  rule: 'unknown-id',
  file: 'claims/x.md',
  line: 1,
  column: 1,
  message: 'There is no “y”.',
  todo: 'Write it.',
};

describe('the annotations of a pull request', () => {
  test('stand at their places, errors first, with everything escaped', () =>
    expect(asGitHubAnnotations([typo, fault], 'content', 'Report', 'abc')).toBe(
      [
        '::error file=content/claims/x.md,line=1,col=1,title=unknown-id::There is no “y”. Write it.',
        '::warning file=content/articles/a%2Cb%3Ac.md,line=3,col=7,endColumn=9,title=nearly-a-claim::It is 50%25 sure.%0D%0AReally. ::error::Look.',
        '::stop-commands::abc',
        'Report',
        '::abc::',
      ].join('\n'),
    ));

  test('let no line of the report be a command, by a token that nobody can know before', () => {
    const [first, second] = [1, 2].map(() => asGitHubAnnotations([], 'content', '::error::x'));
    expect(first).not.toBe(second);
    expect(first).toMatch(/^::stop-commands::([\w-]{36})\n::error::x\n::\1::$/);
  });
});

describe('the report of a merge request', () => {
  const issues = (...problems: Problem[]) =>
    JSON.parse(asCodeQuality(problems, 'content')) as { fingerprint: string }[];

  test('has what GitLab reads', () =>
    expect(issues(fault)).toEqual([
      {
        description: 'There is no “y”. Write it.',
        check_name: 'unknown-id',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/claims/x.md', lines: { begin: 1 } },
      },
    ]));

  test('knows a problem again that has moved, and two that say the same apart', () => {
    const [a, b] = issues(fault, { ...fault, line: 9 });
    const [moved] = issues({ ...fault, line: 4 });
    expect(moved!.fingerprint).toBe(a!.fingerprint);
    expect(b!.fingerprint).not.toBe(a!.fingerprint);
  });
});
