import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearlyAgree, nearNames } from '../../../../src/core/checks/content/nearNames.ts';

const syllables = ['bar', 'cor', 'dun', 'fel', 'o', 'chronicle', 'news', ' ', 'ä', '京'];
const made = fc
  .array(fc.constantFrom(...syllables), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** A name and what slips make of it: letters that are left out, put in and exchanged. */
const withSlips = fc
  .tuple(
    made,
    fc.array(
      fc.record({
        at: fc.nat(40),
        out: fc.integer({ min: 0, max: 1 }),
        put: fc.constantFrom('', 'x', 'o'),
      }),
      { maxLength: 5 },
    ),
  )
  .map(([name, slips]) => [
    name,
    slips.reduce((now, { at, out, put }) => now.slice(0, at) + put + now.slice(at + out), name),
  ]);

test('finds each name before that one nearly agrees with, as comparing each with each does', () => {
  let near = 0;
  fc.assert(
    fc.property(fc.array(withSlips, { maxLength: 12 }), (pairs) => {
      const names = pairs.flat();
      const before = nearNames();
      names.forEach((name, index) => {
        const earlier = names.slice(0, index);
        const wanted = earlier.flatMap((other, i) => (nearlyAgree(other, name) ? [i] : []));
        near += wanted.filter((i) => names[i] !== name).length;
        expect(before.near(name)).toEqual(wanted);
        before.add(name);
      });
    }),
    { numRuns: 500 },
  );
  expect(near).toBeGreaterThan(100);
});
