import { describe, expect, test } from 'vitest';
import { commentBody, mark } from '../../../tools/review/commentBody.ts';
import type { CheckReport } from '../../../tools/review/report.ts';

const commit = 'a'.repeat(40);
const later = 'b'.repeat(40);
const change = {
  claim: 'they-spoke',
  sentence: 'The host and the guest spoke',
  from: 'contested',
  to: 'one side says',
  came: 'The guest says otherwise.',
  gone: '',
  moves: [],
  articles: ['the-talk'],
};
const broken: CheckReport['problems'][number] = {
  severity: 'error',
  file: 'claims/they-spoke.md',
  line: 3,
  column: 5,
  message: 'There is no “gest”.',
  todo: 'Write guest.',
};
const body = (report: CheckReport | undefined, before?: string, of = commit) =>
  commentBody({ commit: of, report }, before);

describe('the comment on a proposed change', () => {
  test('says what goes from where to where, why, and where it is shown', () =>
    expect(body({ problems: [], since: [change] })).toContain(
      '- **The host and the guest spoke** goes from contested to one side says. The guest says otherwise. Shown in the-talk.',
    ));

  test('says that nothing changes', () =>
    expect(body({ problems: [], since: [] })).toContain(
      "Commit aaaaaaaa changes no standing, and nobody's position; no claim comes or goes.",
    ));

  test('claims no change for readers while the content has errors', () => {
    const text = body({ problems: [broken], since: [change] });
    expect(text).toContain('so what it changes for readers is not known');
    expect(text).toContain('`claims/they-spoke.md:3:5` error: There is no “gest”. Write guest.');
    expect(text).not.toContain('goes from');
  });

  test('keeps the last comparison, called out of date, until there is a new one', () => {
    const first = body({ problems: [], since: [change] });
    const second = body({ problems: [broken] }, first, later);
    expect(second).toContain('Commit bbbbbbbb does not pass the check');
    expect(second).toContain('<summary>Out of date: commit aaaaaaaa</summary>');
    expect(second).toContain('goes from contested to one side says');
    const third = body(undefined, second, 'c'.repeat(40));
    expect(third.match(/goes from contested/g)).toHaveLength(1);
    expect(third).toContain('Commit cccccccc could not be checked');
    expect(body({ problems: [], since: [] }, third)).not.toContain('Out of date');
  });

  test('calls nobody, and shows words of the content as words', () => {
    const text = body({
      problems: [],
      since: [
        {
          ...change,
          sentence:
            '@everyone ![x](https://x.example/t.png) <img src=x> <!-- comparison c0ffee -->',
        },
      ],
    });
    expect(text).not.toMatch(/@|(?<!\\)!\[|(?<!\\)<img/);
    expect(text.match(/(?<!\\)<!-- comparison/g)).toHaveLength(1);
  });

  test('begins with the line by which it is known again, and stays within what a forge takes', () => {
    const since = Array.from({ length: 3000 }, () => ({ ...change, came: 'x'.repeat(200) }));
    const text = body({ problems: Array.from({ length: 3000 }, () => broken), since: [] });
    expect(text.startsWith(mark)).toBe(true);
    expect(text).toContain('And 2980 more.');
    expect(body({ problems: [], since }).length).toBeLessThan(60_000);
    expect(body({ problems: [], since })).toContain('And 2960 more.');
  });
});
