import { describe, expect, test } from 'vitest';
import { actor, report, statement } from '../../../support/claims.ts';
import { contentWith, readContent } from '../../../support/content.ts';

const told = (entries: { statements?: string[]; reports?: string[] }, files = '') => {
  const list = (key: string, items: string[] = []) =>
    items.length ? `${key}:\n${items.map((item) => `  - ${item}`).join('\n')}\n` : '';
  const claim = `=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host, guest]\n${list('statements', entries.statements)}${list('reports', entries.reports)}---\n`;
  return readContent(contentWith(claim + files))
    .problems.filter(({ rule }) =>
      ['says-both', 'nothing-withdrawn', 'dates', 'future-date'].includes(rule),
    )
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
};

describe('an actor who says so and otherwise in one source', () => {
  test('at one time is refused', () => {
    expect(told({ statements: [statement('host', 'so'), statement('host', 'otherwise')] })).toEqual(
      ['says-both claims/they-spoke.md:6'],
    );
    expect(
      told({
        statements: [
          statement('host', 'otherwise', '2025-08-18T10:00+03:00'),
          statement('host', 'so', '2025-08-18T09:00+02:00'),
        ],
      }),
    ).toEqual(expect.arrayContaining(['says-both claims/they-spoke.md:6']));
  });
  test('at two times has changed its position', () =>
    expect(
      told({
        statements: [
          statement('host', 'otherwise', '2025-08-16'),
          statement('host', 'so', '2025-08-18'),
        ],
      }),
    ).toEqual([]));
  test('of two actors, or in part, is none', () =>
    expect(
      told({
        statements: [
          statement('host', 'so'),
          statement('guest', 'otherwise'),
          statement('host', 'in part'),
        ],
      }),
    ).toEqual([]));
});

describe('a withdrawal', () => {
  const files =
    report('early', 'basis: witnessed', '2025-08-17', 'Gazette') +
    report('relay', 'relays: [early]', '2025-08-17', 'Herald') +
    report('late', 'basis: witnessed', '2025-08-18', 'Gazette');
  test('takes back what the publisher or actor said before', () => {
    expect(
      told(
        { reports: ['{ source: early, says: so }', '{ source: late, says: withdrawn }'] },
        files,
      ),
    ).toEqual([]);
    expect(
      told(
        { reports: ['{ source: relay, says: so }', '{ source: late, says: withdrawn }'] },
        files,
      ),
    ).toEqual([]);
    expect(
      told({ statements: [statement('host', 'so', '2025-08-17'), statement('host', 'withdrawn')] }),
    ).toEqual([]);
  });
  test('of what was said later, or by another, takes back nothing', () => {
    expect(
      told(
        { reports: ['{ source: early, says: withdrawn }', '{ source: late, says: so }'] },
        files,
      ),
    ).toEqual(['nothing-withdrawn claims/they-spoke.md:5']);
    expect(
      told({
        statements: [statement('host', 'so', '2025-08-17'), statement('guest', 'withdrawn')],
      }),
    ).toEqual(['nothing-withdrawn claims/they-spoke.md:6']);
  });
  test('of what may have been said before is none to ask about', () => {
    expect(
      told({ statements: [statement('host', 'so', '2025-08'), statement('host', 'withdrawn')] }),
    ).toEqual([]);
    expect(
      told({ statements: [statement('host', 'so', '2025-09'), statement('host', 'withdrawn')] }),
    ).toEqual(expect.arrayContaining(['nothing-withdrawn claims/they-spoke.md:6']));
  });
  test.each([
    ['by somebody of its side', 'side: host'],
    ['by somebody who speaks for it', 'speaksFor: host'],
  ])('of what was said %s is none to ask about', (_what, rest) =>
    expect(
      told(
        { statements: [statement('aide', 'so', '2025-08-17'), statement('host', 'withdrawn')] },
        actor('aide', 'The aide', rest),
      ),
    ).toEqual([]),
  );
  test('of what a member of the group said is none to ask about', () =>
    expect(
      told(
        { statements: [statement('aide', 'so', '2025-08-17'), statement('club', 'withdrawn')] },
        actor('club', 'The club').replace('kind: person', 'kind: group') +
          actor('aide', 'The aide', 'memberOf: [club]'),
      ),
    ).toEqual([]));
  test('of what a report has from that person is none to ask about', () =>
    expect(
      told(
        { statements: [statement('host', 'withdrawn')], reports: ['{ source: paper, says: so }'] },
        report('paper', 'basis: named\nperson: host', '2025-08-17'),
      ),
    ).toEqual([]));
  test('is a warning', () =>
    expect(
      readContent(
        contentWith(
          `=== claims/they-spoke.md\n---\nclaim: They spoke\nabout: [host, guest]\nstatements: [${statement('host', 'withdrawn')}]\n---\n`,
        ),
      ).problems.filter(({ rule }) => rule === 'nothing-withdrawn'),
    ).toEqual([expect.objectContaining({ severity: 'warning' })]));

  const met = (says: string, entry = statement('guest', says)) =>
    `=== claims/met.md\n---\nclaim: They met\nabout: [host, guest]\nimplies: [they-spoke]\nstatements: [${entry}]\n---\n`;
  test('takes back what follows from what was said of another claim', () => {
    const withdrawn = { statements: [statement('guest', 'withdrawn')] };
    expect(told(withdrawn, met('so'))).toEqual([]);
    expect(told(withdrawn, met('otherwise'))).toEqual(['nothing-withdrawn claims/they-spoke.md:5']);
  });
  test('does not take back what does not follow', () => {
    const withdrawn = met('', statement('guest', 'withdrawn'));
    expect(told({ statements: [statement('guest', 'so')] }, withdrawn)).toEqual([
      'nothing-withdrawn claims/met.md:5',
    ]);
    expect(told({ statements: [statement('guest', 'otherwise')] }, withdrawn)).toEqual([]);
  });
});
