import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingSteps } from '../../../src/site/diagram/standingSteps.ts';
import { editionOf, findById } from '../../support/content.ts';
import { expectApart } from '../../support/expectApart.ts';

/** The steps of a claim on which the host or the guest says something on each of these days. */
function stepsOf(said: readonly { day: string; actor: string; says: string }[]) {
  const edition = editionOf(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
${said
  .map(
    ({ day, actor, says }) =>
      `  - { actor: ${actor}, says: ${says}, source: ${actor}-post, when: ${day} }`,
  )
  .join('\n')}
---
`);
  return standingSteps(findById(edition.record.claims, 'they-spoke'), edition);
}

test('a claim that has stood on one day has no steps', () => {
  expect(stepsOf([{ day: '2025-08-18', actor: 'host', says: 'so' }])).toBeUndefined();
});

test('the steps rise on the day on which somebody joins, and say so in words', () => {
  const steps = stepsOf([
    { day: '2025-08-16', actor: 'host', says: 'so' },
    { day: '2025-08-17', actor: 'guest', says: 'otherwise' },
    { day: '2025-08-18', actor: 'guest', says: 'so' },
  ])!;
  expect(steps.text).toBe(
    '16 August 2025: one voice says so; one side says. ' +
      '17 August 2025: one voice says so and one says otherwise; contested. ' +
      '18 August 2025: two voices say so; agreed by all sides.',
  );
  expect(steps.bars.map(({ standing }) => standing)).toEqual(['one-side', 'contested', 'agreed']);
  expect(steps.totals.map(({ text }) => text)).toEqual([
    '2 voices say so',
    'no voice says otherwise',
  ]);
});

test('the steps count the voices of the standing, not outlets that name nobody', () => {
  const edition = editionOf(`
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, when: 2025-08-17 }
reports:
  - { source: gazette, says: so, when: 2025-08-18 }
---
=== sources/gazette.md
---
title: They spoke
publisher: The Gazette
kind: report
url: https://gazette.example/talk
published: 2025-08-18
language: en
basis: unnamed
person: two guests
---
`);
  const claim = findById(edition.record.claims, 'they-spoke');
  expect(standingSteps(claim, edition)?.totals.map(({ text }) => text)).toEqual([
    '1 voice says so',
  ]);
});

test('who never says otherwise has no line', () => {
  const steps = stepsOf([
    { day: '2025-08-16', actor: 'host', says: 'so' },
    { day: '2025-08-18', actor: 'guest', says: 'so' },
  ])!;
  expect(new Set(steps.lines.map(({ says }) => says))).toEqual(new Set(['so']));
});

test('steps stand in order within the chart, and its words do not touch', () => {
  const day = fc
    .integer({ min: 0, max: 40 })
    .map((n) => new Date(Date.UTC(2025, 5, 20 + n)).toISOString().slice(0, 10));
  const said = fc.record({
    day,
    actor: fc.constantFrom('host', 'guest'),
    says: fc.constantFrom('so', 'otherwise', 'no comment'),
  });
  const isSame = (a: { day: string; actor: string }) => `${a.day} ${a.actor}`;
  fc.assert(
    fc.property(fc.uniqueArray(said, { minLength: 1, maxLength: 8, selector: isSame }), (all) => {
      const steps = stepsOf(all);
      if (!steps) return;
      const xs = steps.bars.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      const last = steps.bars.at(-1)!;
      expect(last.x + last.width).toBeCloseTo(100);
      for (const { x1, x2, y1, y2 } of steps.lines) {
        expect([x1, x2].every((x) => x >= 0 && x <= 100)).toBe(true);
        expect([y1, y2].every((y) => y >= 0 && y <= 112)).toBe(true);
      }
      const [one, other] = steps.totals;
      if (one && other) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(14);
      for (const width of [240, 700]) expectApart(steps.days, width);
    }),
    { numRuns: 40 },
  );
});
