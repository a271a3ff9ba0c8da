import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareCounted,
  compareWhen,
  countedFrom,
  isBefore,
} from '../../../../src/core/dates/order.ts';
import { atClockOf } from '../../../../src/core/dates/zonedTime.ts';
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

describe('isBefore, by zones', () => {
  const dated = (text: string, zone: string) => ({ ...when(text), zone });

  test('takes a day for that of its zone', () => {
    const kyiv = dated('2025-08-20', 'Europe/Kyiv');
    const washington = dated('2025-08-19', 'America/New_York');
    expect(isBefore(washington, kyiv)).toBe(false);
    expect(isBefore(kyiv, washington)).toBe(false);
    expect(isBefore(dated('2025-08-18', 'America/New_York'), kyiv)).toBe(true);
    expect(isBefore(dated('2025-08-19', 'Europe/Kyiv'), kyiv)).toBe(true);
  });

  test('orders an hour and a day that do not overlap', () => {
    const late = when('2025-08-19T20:00-04:00');
    expect(isBefore(late, dated('2025-08-20', 'Europe/Kyiv'))).toBe(false);
    expect(isBefore(late, dated('2025-08-20', 'America/New_York'))).toBe(true);
    expect(isBefore(dated('2025-08-19', 'Europe/Kyiv'), late)).toBe(true);
  });

  // An instant, written to the minute at an offset or to the day in a zone.
  const zones = ['Pacific/Kiritimati', 'Europe/Kyiv', 'UTC', 'America/New_York', 'Etc/GMT+12'];
  const written = fc
    .record({
      minutes: fc.integer({ min: 0, max: 4 * 24 * 60 }),
      zone: fc.constantFrom(...zones),
      isDay: fc.boolean(),
    })
    .map(({ minutes, zone, isDay }) => {
      const instant = Date.parse('2025-08-17T00:00Z') + minutes * 60_000;
      const shown = atClockOf(when(`${new Date(instant).toISOString().slice(0, 16)}Z`), zone);
      const date = isDay ? when(shown.first) : when(`${shown.first}T${shown.clock}${shown.offset}`);
      return { instant, date: { ...date, zone } };
    });

  test('never contradicts the instants, nor itself', () =>
    fc.assert(
      fc.property(written, written, written, (a, b, c) => {
        expect(isBefore(a.date, a.date)).toBe(false);
        if (isBefore(a.date, b.date)) {
          expect(a.instant).toBeLessThan(b.instant);
          expect(compareWhen(a.date, b.date)).toBeLessThan(0);
          expect(compareCounted(a.date, b.date)).toBeLessThan(0);
          if (isBefore(b.date, c.date)) expect(isBefore(a.date, c.date)).toBe(true);
        }
      }),
    ));
});

test('what is known only to the month counts from its last day', () =>
  expect(isBefore(when('2025-08-30'), countedFrom(when('2025-08')))).toBe(true));

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
