import { describe, expect, test } from 'vitest';
import { timeBetween } from '../../../src/core/dates/timeBetween.ts';
import { en } from '../../../src/i18n/en.ts';
import { when } from '../../support/when.ts';

function later(earlier: string, then: string): string | undefined {
  const time = timeBetween(when(earlier), when(then));
  return time && en.dates.later(time);
}

describe('a span is as precise as both dates', () => {
  test.each([
    ['2025-02-28', '2025-08-15', 'Five and a half months later'],
    ['2025-08-15', '2025-08-18', 'Three days later'],
    ['2025-08-18', '2025-08-19', 'The next day'],
    ['2025-08-01', '2025-08-15', 'Two weeks later'],
    ['2025-08-01', '2025-08-18', '17 days later'],
    ['2025-08-01', '2025-09-01', 'A month later'],
    ['2025-08-01', '2025-09-14', 'A month and a half later'],
    ['2025-01-05', '2025-02-02', 'Four weeks later'],
    ['2024-08-18', '2025-08-18', 'A year later'],
    ['2024-02-18', '2025-08-18', 'A year and a half later'],
    ['2022-02-24', '2025-08-18', 'Three and a half years later'],
  ])('from %s to %s', (a, b, words) => expect(later(a, b)).toBe(words));

  test.each([
    ['2025-02', '2025-08', 'About six months later'],
    ['2025-02-14', '2025-07', 'About five months later'],
    ['2025-08-18', '2025-09', 'The next month'],
    ['2024', '2025-08-18', 'The next year'],
    ['2022-02-24', '2025', 'About three years later'],
    ['2025-21', '2025-23', 'About six months later'],
  ])('with a month or a year only: from %s to %s', (a, b, words) =>
    expect(later(a, b)).toBe(words),
  );
});

describe('a span in hours is given', () => {
  test('only between two times', () => {
    expect(later('2025-08-18T13:00-04:00', '2025-08-18T18:00-04:00')).toBe('Five hours later');
    expect(later('2025-08-18T13:00-04:00', '2025-08-18T14:25-04:00')).toBe(
      'An hour and a half later',
    );
    expect(later('2025-08-18T13:00-04:00', '2025-08-18T21:00+03:00')).toBe('An hour later');
    expect(later('2025-08-18', '2025-08-18T18:00-04:00')).toBeUndefined();
  });

  test('across midnight, as long as it is one night', () => {
    expect(later('2025-08-18T23:00+03:00', '2025-08-19T01:30+03:00')).toBe(
      'Two and a half hours later',
    );
    expect(later('2025-08-18T19:15-04:00', '2025-08-19T17:42+03:00')).toBe('The next day');
    expect(later('2025-08-18T06:00+03:00', '2025-08-18T22:00+03:00')).toBe('16 hours later');
  });

  test('not for less than one', () => {
    expect(later('2025-08-18T13:00-04:00', '2025-08-18T13:20-04:00')).toBeUndefined();
    expect(later('2025-08-18T18:30-04:00', '2025-08-19T01:30+03:00')).toBeUndefined();
  });
});

test('there is no span where the dates do not tell which is later', () => {
  expect(later('2025-08-18', '2025-08-18')).toBeUndefined();
  expect(later('2025-08', '2025-08-18')).toBeUndefined();
  expect(later('2025-08-19', '2025-08-18')).toBeUndefined();
  expect(later('2025-08-15/2025-08-18', '2025-08-18')).toBeUndefined();
});

test('what is uncertain makes the span uncertain', () => {
  expect(later('2025-08-18?', '2025-08-19')).toBe('About a day later');
  expect(later('2025-02-28~', '2025-08-15')).toBe('About five and a half months later');
});

test('an interval counts from its end, and to its start', () => {
  expect(later('2025-08-15/2025-08-18', '2025-08-20')).toBe('Two days later');
  expect(later('2025-08-12', '2025-08-15/2025-08-18')).toBe('Three days later');
});
