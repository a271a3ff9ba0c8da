import { describe, expect, test } from 'vitest';
import { wrongWeekdays } from '../../../../src/core/dates/weekdays.ts';

const found = (text: string, language: string, near?: string) =>
  wrongWeekdays(text, language, near).map(({ from, to, day, isOn }) => [
    text.slice(from, to),
    day,
    isOn,
  ]);

// 3 September 2025 was a Wednesday.
describe.each([
  ['en', 'Tuesday 3 September 2025', 'Wednesday 3 September 2025', 'Wednesday'],
  ['en', 'Tuesday, September 3, 2025', 'Wednesday, September 3, 2025', 'Wednesday'],
  ['en', 'Tuesday 3 Sept 2025', 'Wednesday 3 Sept 2025', 'Wednesday'],
  ['en-GB', 'Tuesday the 3rd of September 2025', 'Wednesday 2025-09-03', 'Wednesday'],
  ['en', '3 September 2025 (Tuesday', '3 September 2025 (Wednesday', 'Wednesday'],
  ['de', 'Dienstag, dem 3. September 2025', 'Mittwoch, dem 3. September 2025', 'Mittwoch'],
  ['de', 'Dienstagabend, 3.9.2025', 'Mittwoch, 3.9.2025', 'Mittwoch'],
  ['fr', 'mardi 3 septembre 2025', 'mercredi 3 septembre 2025', 'mercredi'],
  ['fr', 'mardi 1er septembre 2025', 'lundi 1er septembre 2025', 'lundi'],
  ['uk', 'вівторок, 3 вересня 2025', 'середу, 3 вересня 2025', 'середа'],
  ['uk', 'п’ятницю, 3 вересня 2025', 'середа, 3 вересня 2025', 'середа'],
  ['ar', 'الثلاثاء 3 سبتمبر 2025', 'الأربعاء 3 سبتمبر 2025', 'الأربعاء'],
  ['ar', 'الثلاثاء ٣ أيلول ٢٠٢٥', 'الأربعاء ٣ سبتمبر ٢٠٢٥', 'الأربعاء'],
])('in %s, %s', (language, wrong, right, isOn) => {
  test('is told, with the weekday that it is', () =>
    expect(found(`It was on ${wrong}).`, language)).toEqual([
      [wrong, expect.stringMatching(/^2025-09-0[13]$/), isOn],
    ]));
  test('and the right one is not', () =>
    expect(found(`It was on ${right}).`, language)).toEqual([]));
});

test('without a year the nearest date is meant, where one is known', () => {
  expect(found('on Tuesday 3 September', 'en', '2025-09-10')).toEqual([
    ['Tuesday 3 September', '2025-09-03', 'Wednesday'],
  ]);
  expect(found('on Wednesday 31 December', 'en', '2026-01-02')).toEqual([]);
  expect(found('on Tuesday 3 September', 'en')).toEqual([]);
});

test('a weekday of another date, a date that is none, and an old calendar are passed over', () => {
  expect(found('From Tuesday on, until 3 September 2025', 'en')).toEqual([]);
  expect(found('Tuesday 31 February 2025', 'en')).toEqual([]);
  expect(found('Friday 14 October 1066', 'en')).toEqual([]);
  expect(found('Sunday, 9 January 1905', 'en')).toEqual([]);
  expect(found('He may 3 times', 'en', '2025-01-01')).toEqual([]);
});

test('every day of some years goes with its own name alone, in every language', () => {
  for (const language of ['en', 'de', 'fr', 'uk', 'ar']) {
    const format = (options: Intl.DateTimeFormatOptions, at: number) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
    for (let day = 0; day < 400; day += 3) {
      const at = Date.UTC(2024, 0, 1 + day);
      const date = format({ day: 'numeric', month: 'long', year: 'numeric' }, at);
      expect(found(`${format({ weekday: 'long' }, at)}, ${date}`, language)).toEqual([]);
      expect(
        found(`${format({ weekday: 'long' }, at + 86_400_000)}, ${date}`, language),
      ).toHaveLength(1);
    }
  }
});

test('a new sentence, names and short words that are other words are no weekday of a date', () => {
  expect(found('They met on Monday. 3 September 2025 was the day of the vote.', 'en')).toEqual([]);
  expect(found('Hans Freitag (3. September 2025)', 'de')).toEqual([]);
  expect(found('Тарас Середа (2 вересня 2025)', 'uk')).toEqual([]);
  expect(found('Collision en mer (2 septembre 2025)', 'fr')).toEqual([]);
  expect(found('in the sun 3 September 2025', 'en')).toEqual([]);
});
