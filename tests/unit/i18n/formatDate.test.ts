import { describe, expect, test } from 'vitest';
import { formatClock, formatDay, formatWhen } from '../../../src/i18n/formatDate.ts';
import { when } from '../../support/when.ts';

const format = (text: string, more = {}) =>
  formatWhen(when(text), { language: 'en-GB', zone: 'Europe/Kyiv', ...more });

describe('a date is said no more precisely than it is known', () => {
  test.each([
    ['2025', '2025'],
    ['2025-08', 'August 2025'],
    ['2025-08?', 'August 2025, uncertain'],
    ['2025-08~', 'about August 2025'],
    ['2025-08-18%', 'about 18 August 2025, uncertain'],
    ['2025-22', 'summer 2025'],
    ['2025-08-18', '18 August 2025'],
    ['2025-08-15/2025-08-18', '15 to 18 August 2025'],
    ['2025-07-30/2025-08-02', '30 July to 2 August 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2025-07/2025-08', 'July to August 2025'],
    ['2024/2025', '2024 to 2025'],
    ['2025-07/2025-08-03', 'July 2025 to 3 August 2025'],
    ['2025-08-15~/2025-08-18', 'about 15 to 18 August 2025'],
    ['2022-02-24/..', 'from 24 February 2022 on'],
    ['2022-02-24~/', 'about from 24 February 2022, its end not known'],
    ['../2022-02', 'until February 2022'],
    ['/2022', 'until 2022, its start not known'],
    ['2025-30', 'southern summer 2025'],
    ['2025-33', 'first quarter of 2025'],
    ['-0043', '44 BC'],
    ['0476', '476'],
    ['Y17000', '17000'],
  ])('%s', (text, words) => expect(format(text)).toBe(words));
});

describe('a time is said where it was', () => {
  test('by the name that the site gives the clock of a zone', () => {
    const zone = 'America/New_York';
    const places = { 'America/new_york': 'Washington' };
    expect(format('2025-08-18T13:00-04:00', { zone, places })).toBe(
      '18 August 2025, 13:00 in Washington',
    );
    expect(format('2025-08-18T17:42+03:00', { places })).toBe('18 August 2025, 17:42 in Kyiv');
  });

  test('when the zone has its offset on that day', () => {
    expect(format('2025-08-18T17:42+03:00')).toBe('18 August 2025, 17:42 in Kyiv');
    expect(format('2025-02-28T17:42+02:00')).toBe('28 February 2025, 17:42 in Kyiv');
    expect(format('2025-08-18T13:00-04:00', { zone: 'America/New_York' })).toBe(
      '18 August 2025, 13:00 in New York',
    );
  });

  test('else by its offset', () => {
    expect(format('2025-02-28T17:42+03:00')).toBe('28 February 2025, 17:42 (UTC+3)');
    expect(format('2025-08-18T13:00-04:00')).toBe('18 August 2025, 13:00 (UTC−4)');
    expect(format('2025-08-18T13:00+05:30', { zone: undefined })).toBe(
      '18 August 2025, 13:00 (UTC+5:30)',
    );
    expect(format('2025-08-18T13:00Z')).toBe('18 August 2025, 13:00 (UTC)');
    expect(format('2025-08-18T13:00Z', { zone: 'UTC' })).toBe('18 August 2025, 13:00 UTC');
    expect(format('2025-08-18T13:00+03:00', { zone: 'Nowhere/Atall' })).toBe(
      '18 August 2025, 13:00 (UTC+3)',
    );
  });

  test('as its clock alone', () => {
    expect(
      formatClock(when('2025-08-18T17:42+03:00'), { language: 'en-GB', zone: 'Europe/Kyiv' }),
    ).toBe('17:42 in Kyiv');
    expect(formatClock(when('2025-08-18T17:42+03:00'), { language: 'en-GB' })).toBe(
      '17:42 (UTC+3)',
    );
    expect(formatClock(when('2025-08-18'), { language: 'en-GB' })).toBe('');
  });

  test('from one to another', () => {
    expect(format('2025-08-18T13:00-04:00/2025-08-18T18:00-04:00')).toBe(
      '18 August 2025, 13:00 to 18:00 (UTC−4)',
    );
    expect(format('2025-08-18T22:00+03:00/2025-08-19T02:00+03:00')).toBe(
      '18 August 2025, 22:00 in Kyiv to 19 August 2025, 2:00 in Kyiv',
    );
  });
});

test('the year can be left out, where it is not all that is known', () => {
  expect(format('2025-08-18', { year: false })).toBe('18 August');
  expect(format('2025-08?', { year: false })).toBe('August, uncertain');
  expect(format('2025-08-15/2025-08-18', { year: false })).toBe('15 to 18 August');
  expect(format('2024-12-30/2025-01-02', { year: false })).toBe(
    '30 December 2024 to 2 January 2025',
  );
  expect(format('2025', { year: false })).toBe('2025');
  expect(formatDay('2025-08-18', { language: 'en-GB', year: false })).toBe('18 August');
});

test('days and months are said as the language has them', () => {
  expect(format('2025-08-18', { language: 'en-US' })).toBe('August 18, 2025');
  expect(format('2025-08-15/2025-08-18', { language: 'en-US' })).toBe('August 15 to 18, 2025');
  expect(formatDay('2025-08-18', { language: 'de' })).toBe('18. August 2025');
});
