import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/standing/analyse.ts';
import { claimWithout } from '../../../../src/core/standing/claimWithout.ts';
import { contributorsTo } from '../../../../src/core/standing/contributors.ts';
import { leastRemovalFrom } from '../../../../src/core/standing/leastRemoval.ts';
import type { Claim } from '../../../../src/core/model/model.ts';
import { sensitivity } from '../../../../src/i18n/en/sensitivity.ts';
import { actor, claimWith, document, report, statement, told } from '../../../support/claims.ts';

const outletsOf = (n: number, basis: string, name: string) =>
  Array.from({ length: n }, (_, i) => report(`${name}${i}`, `basis: ${basis}`)).join('');
const toldBy = (n: number, name: string, says = 'so') =>
  Array.from({ length: n }, (_, i) => told(`${name}${i}`, says));
const sentence = (claim: Claim) =>
  sensitivity.sentence(analyse(claim).sensitivity!, leastRemovalFrom(claim));
const found = (claim: Claim) => {
  const least = leastRemovalFrom(claim);
  return least && [least.count, least.found?.row.id];
};

describe('the least that must be left out', () => {
  test('of five outlets that name their people it takes four', () =>
    expect(
      found(claimWith({ reports: toldBy(5, 'o'), files: outletsOf(5, 'named', 'o') })),
    ).toEqual([4, 'single']));

  test('where one side of a contest has fewer, it takes all of these', () =>
    expect(
      found(
        claimWith({
          about: '[]',
          reports: [...toldBy(3, 'a'), ...toldBy(2, 'b', 'otherwise')],
          files: outletsOf(3, 'named', 'a') + outletsOf(2, 'named', 'b'),
        }),
      ),
    ).toEqual([2, 'corroborated']));

  test('is named on the page where up to three are enough, and counted where it is more', () => {
    const files = outletsOf(9, 'named', 'o');
    expect(sentence(claimWith({ reports: toldBy(3, 'o'), files }))).toBe(
      'No single voice or report decides it: leave out any one of them, and it stands as it does. At least two would have to be left out together before it stood otherwise: without o0 and o1, for instance, it would be known from a single source. A document that shows it would make it documented.',
    );
    expect(sentence(claimWith({ reports: toldBy(9, 'o'), files }))).toContain(
      'At least eight would have to be left out together before it stood otherwise. ',
    );
  });

  test('where nothing stands, nothing is said', () =>
    expect(leastRemovalFrom(claimWith({ statements: [statement('host', 'in part')] }))).toBe(
      undefined,
    ));

  test('of 200 outlets the exact number is found, and of many that pass each other on a bound', () => {
    const plain = claimWith({ reports: toldBy(200, 'o'), files: outletsOf(200, 'named', 'o') });
    expect(found(plain)).toEqual([199, 'single']);
    const numbers = Array.from({ length: 12 }, (_, i) => i);
    const tangled = claimWith({
      reports: numbers.flatMap((i) => [told(`o${i}`), told(`e${i}`, 'so', `via: [o${i}]`)]),
      files: outletsOf(12, 'named', 'o') + outletsOf(12, 'not said', 'e'),
    });
    expect(leastRemovalFrom(tangled)).toEqual({ count: 3 });
  });
});

test('it is the smallest of all sets that change the standing', () => {
  const sources = ['protocol', 'a', 'b', 'c', 'd', 'e'] as const;
  const files =
    actor('neutral', 'The neutral') +
    document('protocol') +
    report('a', 'basis: named') +
    report('b', 'basis: named') +
    report('c', 'basis: witnessed\nperson: A clerk') +
    report('d', 'basis: unnamed') +
    report('e', 'basis: named\nperson: A clerk');
  const drawn = fc.record({
    about: fc.constantFrom('[]', '[host]', '[host, guest]'),
    statements: fc.array(
      fc
        .tuple(
          fc.constantFrom('host', 'guest', 'neutral'),
          fc.constantFrom('so', 'otherwise', 'leaves open'),
          fc.constantFrom('host-post', 'a', 'b'),
        )
        .map(([who, says, source]) => statement(who, says).replace('host-post', source)),
      { maxLength: 3 },
    ),
    reports: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...sources), fc.constantFrom('so', 'otherwise')), {
        minLength: 3,
        maxLength: 6,
        selector: ([source]) => source,
      })
      .map((all) => all.map(([source, says]) => told(source, says))),
  });
  fc.assert(
    fc.property(drawn, (record) => {
      const claim = claimWith({ ...record, files });
      const { row } = analyse(claim).standing;
      const keys = contributorsTo(claim).map(({ key }) => key);
      const changing = subsetsOf(keys).filter(
        (set) => analyse(claimWithout(claim, set)).standing.row !== row,
      );
      const least = leastRemovalFrom(claim);
      if (row.id === 'open') expect(least).toBe(undefined);
      else if (changing.length === 0) expect(least).toBe(undefined);
      else {
        expect(least?.count).toBe(Math.min(...changing.map(({ length }) => length)));
        const without = least!.found!.without.map(({ key }) => key);
        expect(without).toHaveLength(least!.count);
        expect(analyse(claimWithout(claim, without)).standing.row).toBe(least!.found!.row);
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

function subsetsOf<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((set) => [first, ...set])];
}
