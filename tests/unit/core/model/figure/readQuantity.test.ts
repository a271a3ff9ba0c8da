import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factorOf, fits } from '../../../../../src/core/model/figure/value/compareQuantity.ts';
import { readQuantity } from '../../../../../src/core/model/figure/value/readQuantity.ts';

/** Whether words can be said of a number; nothing where they are not read. */
function canBeSaid(words: string, recorded: number, before = ''): boolean | undefined {
  const quantity = readQuantity(words, before);
  return quantity && fits(quantity, recorded);
}

describe('a number in a text', () => {
  test.each([
    ['4.2 million', 4_230_000, true],
    ['4.2 million', 4_260_000, false],
    ['4.2m people', 4_200_000, true],
    ['$4.2bn', 4_200_000_000, true],
    ['3,412', 3_412, true],
    ['3,412', 3_411, false],
    ['5,000', 5_230, false],
    ['120,000', 118_000, true],
    ['four', 4, true],
    ['four', 5, false],
    ['12 per cent', 12.4, true],
    ['12%', 12.6, false],
    ['−3.5', -3.52, true],
    ['minus 3.5', -3.52, true],
    ['0.5', 0.6, false],
  ])('“%s” of %d: %s', (words, recorded, expected) => {
    expect(canBeSaid(words, recorded)).toBe(expected);
  });

  test.each([
    ['about 4 million', 4_300_000, true],
    ['about 4 million', 5_000_000, false],
    ['nearly 5 million', 4_800_000, true],
    ['nearly 5 million', 5_100_000, false],
    ['nearly 5 million', 2_000_000, false],
    ['almost a million', 960_000, true],
    ['more than 3,400', 3_412, true],
    ['more than 3,400', 3_390, false],
    ['over 4 million', 12_000_000, false],
    ['at least 40', 39, false],
    ['at least 40', 400, true],
    ['up to 40', 41, false],
    ['no more than 5', 4, true],
    ['no fewer than 5', 4, false],
  ])('with words of a bound, “%s” of %d: %s', (words, recorded, expected) => {
    expect(canBeSaid(words, recorded)).toBe(expected);
  });

  test('takes the bound from before the link', () => {
    expect(canBeSaid('5 million', 4_800_000, 'There were nearly')).toBe(true);
    expect(canBeSaid('5 million', 5_300_000, 'There were nearly')).toBe(false);
    expect(canBeSaid('5 million', 4_800_000, 'They nearly ate all of')).toBe(true);
  });

  test.each([
    'a third',
    'dozens',
    'between 3 and 4 million',
    'twice as many',
    'twenty',
    'many',
    '',
    '40+',
    'one in four',
  ])('is not read in “%s”', (words) => {
    expect(readQuantity(words)).toBeUndefined();
  });

  test('fits the number that it was rounded from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (n, digits) => {
          expect(canBeSaid(`${(n / 1e6).toFixed(digits)} million`, n)).toBe(true);
          expect(canBeSaid(n.toLocaleString('en'), n)).toBe(true);
        },
      ),
    );
  });
});

test('the unit of a chart tells by how much its numbers are to be multiplied', () => {
  expect(factorOf('million people')).toBe(1e6);
  expect(factorOf('thousands of tonnes')).toBe(1e3);
  expect(factorOf('per cent')).toBe(1);
  expect(factorOf('people')).toBe(1);
});
