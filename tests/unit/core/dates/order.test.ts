import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWhen, isBefore } from '../../../../src/core/dates/order.ts';
import { when } from '../../../support/when.ts';

const before = (a: string, b: string) => isBefore(when(a), when(b));

describe('isBefore', () => {
  test('compares two times as instants, whatever their offsets', () => {
    expect(before('2025-08-19T01:30+03:00', '2025-08-18T19:00-04:00')).toBe(true);
    expect(before('2025-08-18T19:00-04:00', '2025-08-19T01:30+03:00')).toBe(false);
    expect(before('2025-08-18T18:30-04:00', '2025-08-19T01:30+03:00')).toBe(false);
  });

  test('compares everything else by its written days', () => {
    expect(before('2025-08-18', '2025-08-19T01:30+03:00')).toBe(true);
    expect(before('2025-02', '2025-08-18')).toBe(true);
    expect(before('2024', '2025-08?')).toBe(true);
  });

  test('is false within one day and where the dates overlap', () => {
    for (const [a, b] of [
      ['2025-08-18', '2025-08-18'],
      ['2025-08-18', '2025-08-18T17:00Z'],
      ['2025-08', '2025-08-18'],
      ['2025', '2025-08'],
      ['2025-08-15/2025-08-18', '2025-08-18'],
    ] as const) {
      expect(before(a, b)).toBe(false);
      expect(before(b, a)).toBe(false);
    }
  });
});

const dates = fc
  .constantFrom(
    '2025',
    '2025-08',
    '2025-08?',
    '2025-08-18',
    '2025-08-19',
    '2025-08-18~',
    '2025-08-18T17:42+03:00',
    '2025-08-18T10:42-04:00',
    '2025-08-18T14:42Z',
    '2025-08-19T01:30+03:00',
    '2025-08-18T19:00-04:00',
    '2025-08-15/2025-08-18',
    '2025-08-18/2025-08-19',
  )
  .map(when);

test('a list of dates is always sorted the same', () => {
  fc.assert(
    fc.property(
      fc.array(dates, { maxLength: 8 }),
      fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      (list, keys) => {
        const shuffled = list
          .map((each, index) => ({ each, key: keys[index]! }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const texts = (all: typeof list) => [...all].sort(compareWhen).map(({ text }) => text);
        expect(texts(shuffled)).toEqual(texts(list));
      },
    ),
  );
});

test('days come in order, and a day before the times on it', () => {
  const texts = [
    '2025-08-19',
    '2025-08-18T17:42+03:00',
    '2025',
    '2025-08-18',
    '2025-08-18T16:00+03:00',
    '2025-08',
  ];
  expect(
    texts
      .map(when)
      .sort(compareWhen)
      .map(({ text }) => text),
  ).toEqual([
    '2025',
    '2025-08',
    '2025-08-18',
    '2025-08-18T16:00+03:00',
    '2025-08-18T17:42+03:00',
    '2025-08-19',
  ]);
});
