import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../../../src/core/dates/parseWhen.ts';
import { when } from '../../../support/when.ts';

describe('a date is known as precisely as it is written', () => {
  test.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-08-18', 'day', '2025-08-18', '2025-08-18'],
    ['2025-22', 'season', '2025-06-01', '2025-09-23'],
    ['2025-24', 'season', '2025-12-01', '2026-03-21'],
    ['2025-08-15/2025-08-18', 'interval', '2025-08-15', '2025-08-18'],
    ['2025-08/2025-09-03', 'interval', '2025-08-01', '2025-09-03'],
    ['2025-08-18T17:42+03:00', 'time', '2025-08-18', '2025-08-18'],
    ['0476', 'year', '0476-01-01', '0476-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, first, last) => {
    expect(when(text)).toMatchObject({
      text,
      precision,
      first,
      last,
      uncertain: false,
      approximate: false,
    });
  });

  test('with "?" it is uncertain, with "~" approximate, with "%" both', () => {
    expect(when('2025-08?')).toMatchObject({
      text: '2025-08?',
      precision: 'month',
      uncertain: true,
      approximate: false,
    });
    expect(when('2025-08-18~')).toMatchObject({
      precision: 'day',
      uncertain: false,
      approximate: true,
    });
    expect(when('2025%')).toMatchObject({ precision: 'year', uncertain: true, approximate: true });
    expect(when('2025-08-15~/2025-08-18')).toMatchObject({
      uncertain: false,
      approximate: true,
      from: { text: '2025-08-15~' },
      to: { text: '2025-08-18' },
    });
  });
});

describe('what EDTF has besides', () => {
  test.each([
    ['2022-02-24/..', 'interval', '2022-02-24', '9999-12-31'],
    ['2022-02-24/', 'interval', '2022-02-24', '9999-12-31'],
    ['../2022-02', 'interval', '0000-01-01', '2022-02-28'],
    ['2025-26', 'season', '2025-06-01', '2025-09-23'],
    ['2025-30', 'season', '2025-12-01', '2026-03-21'],
    ['2025-33', 'season', '2025-01-01', '2025-03-31'],
    ['2025-39', 'season', '2025-09-01', '2025-12-31'],
    ['2025-41', 'season', '2025-07-01', '2025-12-31'],
    ['-0043', 'year', '0000-01-01', '0000-12-31'],
    ['Y17000', 'year', '9999-01-01', '9999-12-31'],
    ['-0043/0476', 'interval', '0000-01-01', '0476-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, first, last) => {
    expect(when(text)).toMatchObject({ text, precision, first, last });
  });

  test('an interval has only the ends that are known', () => {
    expect(when('2022-02-24/..')).toHaveProperty('from');
    expect(when('2022-02-24/..')).not.toHaveProperty('to');
    expect(when('../2022-02')).not.toHaveProperty('from');
  });
});

describe('what people and programs write is corrected where it can mean one thing', () => {
  test.each([
    ['Dec 31, 2024 – Jan 2, 2025', '2024-12-31/2025-01-02'],
    ['Aug 14 - 16, 2026', '2026-08-14/2026-08-16'],
    ['14–16 August 2026', '2026-08-14/2026-08-16'],
    ['18.-20.8.2025', '2025-08-18/2025-08-20'],
    ['1 Sept - 3 Oct 2025', '2025-09-01/2025-10-03'],
    ['September 2021 to January 2022', '2021-09/2022-01'],
    ['2019–2021', '2019/2021'],
    ['18.08.2025/20.08.2025', '2025-08-18/2025-08-20'],
    ['понеділок, 18 серпня 2025 р.', '2025-08-18'],
    ['1er août 2025', '2025-08-01'],
    ['2025. augusztus 18.', '2025-08-18'],
    ['2025年8月18日', '2025-08-18'],
    ['ngày 18 tháng 8 năm 2025', '2025-08-18'],
    ['18-Aug-2025', '2025-08-18'],
    ['03:04, 2 January 2024 (UTC)', '2024-01-02T03:04Z'],
    ['2024-01-02 03:04:05 -0500', '2024-01-02T03:04:05-05:00'],
    ['2014-2-26T04:32:28+08:00', '2014-02-26T04:32:28+08:00'],
    ['2025-08-18T17:42:00 +03:00', '2025-08-18T17:42:00+03:00'],
    ['2025-08-18t17:42z', '2025-08-18T17:42Z'],
    ['20250818T174200Z', '2025-08-18T17:42:00Z'],
    ['2025-08-18T17:42[Europe/Kyiv]', '2025-08-18T17:42+03:00'],
    ['2025-08-18T17:42+03:00[Europe/Kyiv]', '2025-08-18T17:42+03:00'],
    ['2025-08-18T14:42:00Z[Europe/Kyiv]', '2025-08-18T14:42:00Z'],
    ['Mon, 18 Aug 2025 17:42:00 +0300', '2025-08-18T17:42:00+03:00'],
    ['Mon, 18 Aug 2025 14:42:00 GMT', '2025-08-18T14:42:00Z'],
    [
      'Mon Aug 18 2025 17:42:00 GMT+0300 (Eastern European Summer Time)',
      '2025-08-18T17:42:00+03:00',
    ],
    ['8/18/2025, 5:42:00 PM UTC', '2025-08-18T17:42:00Z'],
    ['03/22/2010 7:06 PM', '2010-03-22T19:06 with its offset'],
    ['18 August 2025 at 12:05 am', '2025-08-18T00:05 with its offset'],
    ['2025\\-08\\-18', '2025-08-18'],
    ['~2025', '2025~'],
    ['2025-08 ?', '2025-08?'],
    ['2025?~', '2025%'],
    ['circa 1890', '1890~'],
    ['c. May 2024', '2024-05~'],
    ['the 1990s', '1990/1999'],
    ['until 2024', '../2024'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['２０２４年５月６日', '2024-05-06'],
    ['٢٠٢٤-٠٥-٠٦', '2024-05-06'],
    ['۶ مه ۲۰۲۴', '2024-05-06'],
  ])('%s is %s', (text, corrected) => {
    expect(parseWhen(text)).toMatchObject({ fault: { todo: `Write it as ${corrected}.` } });
  });

  test.each([
    ['since May 2022', '2022-05/..'],
    ['6 May 2022 –', '2022-05-06/..'],
    ['2022/open', '2022/..'],
  ])('%s goes on: %s', (text, corrected) => {
    expect(parseWhen(text)).toMatchObject({ fault: { todo: `Write ${corrected} for it.` } });
  });

  test.each([
    'Dec 30 – Jan 2, 2025',
    '05/06/2025 - 07/06/2025',
    '18 listopada 2025',
    '5/6 August 2025',
    '5 or 6 August 2025',
    'early August 2025',
    'May 2024 to',
    'do 18 sierpnia 2025',
    'до 18 серпня 2025',
    'before 2024',
    'winter 2024',
    '1393/03/15',
    'circa 1890 to 1900',
    'since 05/06/2025',
    "Aug '25",
    'Aug 18, 25',
    '10-12 2025',
    'between 3:00 and 5:00 on 18 August 2025',
    'decade of 2025',
    '2025-03-30T03:30[Europe/Kyiv]',
    '2025-10-26T03:30[Europe/Kyiv]',
    '2025-08-18T17:42+02:00[Europe/Kyiv]',
    '2025-08-18 13:42 PM',
    '2025-08-18 at 17:42 CST',
    '2024/27',
    '۱۴۰۴/۰۵/۲۷',
    'mar 18 mar 2025',
  ])('%s is not, since it can mean another', (text) => {
    expect(parseWhen(text)).toHaveProperty(
      'fault.todo',
      expect.stringMatching(/^Write (?:a time as|what is known)/),
    );
  });
});

describe('a time', () => {
  test('may have parts of a second, as programs write it', () => {
    expect(when('2024-04-08T14:25:00.186Z')).toMatchObject({
      precision: 'time',
      clock: '14:25',
      offset: 'Z',
      instant: Date.UTC(2024, 3, 8, 14, 25, 0, 186),
    });
  });

  test('keeps its clock, its offset and its day as written', () => {
    expect(when('2025-08-19T01:30+03:00')).toMatchObject({
      clock: '01:30',
      offset: '+03:00',
      first: '2025-08-19',
      last: '2025-08-19',
    });
    expect(when('2025-08-18T18:30:15-04:00')).toMatchObject({
      clock: '18:30',
      offset: '-04:00',
      first: '2025-08-18',
    });
  });

  test('is an instant', () => {
    expect(when('2025-08-19T01:30+03:00').instant).toBe(Date.UTC(2025, 7, 18, 22, 30));
    expect(when('2025-08-18T18:30-04:00').instant).toBe(when('2025-08-19T01:30+03:00').instant);
    expect(when('2025-08-18T22:30Z').instant).toBe(when('2025-08-19T01:30+03:00').instant);
    expect(when('2025-08-19T04:00+05:30').instant).toBe(when('2025-08-18T22:30Z').instant);
  });
});

const noProposal =
  'Write what is known of it: a day as 2025-08-18, a month as 2025-08, a year as 2025, about a year as 2025~; from one to another as 2025-08-15/2025-08-18.';

describe('an invalid date is reported with what to write', () => {
  test.each([
    ['', 'The date is empty.', 'Write the date as 2025-08-18.'],
    [
      '2025-13',
      'There is no 13th month.',
      'Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).',
    ],
    [
      '2025-13-45',
      'There is no 13th month.',
      'Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).',
    ],
    [
      '2025-00',
      'There is no 0th month.',
      'Write the month as 01 to 12, or a season as 21 (spring) to 24 (winter).',
    ],
    [
      '2025-02-30',
      'There is no 30th of February in 2025.',
      'Write a day from 01 to 28, or the month alone if the day is not known.',
    ],
    [
      '1900-02-29',
      'There is no 29th of February in 1900.',
      'Write a day from 01 to 28, or the month alone if the day is not known.',
    ],
    [
      '2025-04-31',
      'There is no 31st of April.',
      'Write a day from 01 to 30, or the month alone if the day is not known.',
    ],
    ['2025-22-15', 'A season has no day.', 'Write the season alone, 2025-22.'],
    ['2025-22-01', 'There is no 22nd month.', 'Write the month before the day: 2025-01-22.'],
    ['18.08.2025', 'Invalid date “18.08.2025”.', 'Write it as 2025-08-18.'],
    ['18. 8. 2025', 'Invalid date “18. 8. 2025”.', 'Write it as 2025-08-18.'],
    ['8/18/2025', 'Invalid date “8/18/2025”.', 'Write it as 2025-08-18.'],
    ['08/09/2025', 'Invalid date “08/09/2025”.', noProposal],
    ['Aug 18', 'Invalid date “Aug 18”.', noProposal],
    ['18 August 2025', 'Invalid date “18 August 2025”.', 'Write it as 2025-08-18.'],
    ['August 2025', 'Invalid date “August 2025”.', 'Write it as 2025-08.'],
    ['2025-8-18', 'Invalid date “2025-8-18”.', 'Write it as 2025-08-18.'],
    ['2025/08/18', 'Invalid date “2025/08/18”.', 'Write it as 2025-08-18.'],
    ['20250818', 'Invalid date “20250818”.', 'Write it as 2025-08-18.'],
    [
      'Spring of 2024',
      'Invalid date “Spring of 2024”.',
      'Write it as 2024-21; in the southern hemisphere, 2024-29.',
    ],
    ['2025-8', 'Invalid date “2025-8”.', 'Write it as 2025-08.'],
    ['08/2025', 'Invalid date “08/2025”.', 'Write it as 2025-08.'],
    [
      'tomorrow',
      'Invalid date “tomorrow”.',
      'Write what is known of it: a day as 2025-08-18, a month as 2025-08, a year as 2025, about a year as 2025~; from one to another as 2025-08-15/2025-08-18.',
    ],
    [
      '2025-XX',
      'Invalid date “2025-XX”: unspecified digits are not supported.',
      'Write only what is known: 2025.',
    ],
    [
      '202X',
      'Invalid date “202X”: unspecified digits are not supported.',
      'Write only what is known: 2020/2029.',
    ],
    [
      '2025-XX-18',
      'Invalid date “2025-XX-18”: unspecified digits are not supported.',
      'Write only what is known, as 2025-08 or 2025, or a span: 2020/2029.',
    ],
    [
      '2025-08-18T17:42',
      'The time “2025-08-18T17:42” has no time zone.',
      'Add the offset of its place, as in 2025-08-18T17:42+03:00; 2025-08-18T17:42Z is UTC.',
    ],
    [
      '2025-08-18 17:42+03:00',
      'Invalid time “2025-08-18 17:42+03:00”.',
      'Write it as 2025-08-18T17:42+03:00.',
    ],
    [
      '2025-08-18T17:42+0300',
      'Invalid time “2025-08-18T17:42+0300”.',
      'Write it as 2025-08-18T17:42+03:00.',
    ],
    [
      '2025-08-18T24:00Z',
      'There is no hour 24.',
      'Write 2025-08-19T00:00Z, when the next day begins.',
    ],
    ['2025-08-18T24:01Z', 'There is no hour 24.', 'Write the hour as 00 to 23.'],
    ['2025-08-18T23:60Z', 'There is no minute 60.', 'Write the minutes as 00 to 59.'],
    [
      '2025-02-30T17:42Z',
      'There is no 30th of February in 2025.',
      'Write a day from 01 to 28, or the month alone if the day is not known.',
    ],
    [
      '2025-08-18T17:42+25:00',
      'There is no zone +25:00.',
      'Write the zone as -12:00 to +14:00, or Z for UTC.',
    ],
    [
      '2025-08-18T17:42+03:00?',
      'A time cannot be marked with “?”, “~” or “%”.',
      'Write 2025-08-18T17:42+03:00, and explain the doubt in a note.',
    ],
    [
      '2025-08-18/2025-08-15',
      'The end, 2025-08-15, is before the start, 2025-08-18.',
      'Write the earlier first: 2025-08-15/2025-08-18.',
    ],
    [
      '../..',
      'The time span “../..” has neither a start nor an end.',
      'Write at least one, as in 2025-08-15/.. for one that goes on.',
    ],
    [
      '0001-01-01T00:00:00Z',
      '“0001-01-01T00:00:00Z” is what a program writes where no time is set.',
      'Write the time or the day that is meant.',
    ],
    [
      '2024/25',
      '“2024/25” names a year that runs over two calendar years.',
      'Write the months in which it begins and ends, as in 2024-07/2025-06.',
    ],
    [
      '2011/12',
      '“2011/12” names a year that runs over two calendar years, or a month.',
      'Write the months in which it begins and ends, as in 2011-07/2012-06; for the month, 2011-12.',
    ],
    [
      '1755528120',
      '“1755528120” is the time stamp of a program.',
      'Write it as 2025-08-18T14:42:00Z.',
    ],
    [
      '2025-08-15/2025-08-32',
      'There is no 32nd of August.',
      'Write a day from 01 to 31, or the month alone if the day is not known.',
    ],
  ])('%s', (text, message, todo) => {
    expect(parseWhen(text)).toMatchObject({ fault: { message, todo } });
  });

  test('an interval of times that runs backwards, though its days do not', () => {
    expect(parseWhen('2025-08-18T18:00-04:00/2025-08-18T13:00-04:00')).toHaveProperty('fault');
    expect(parseWhen('2025-08-19T01:00+03:00/2025-08-18T19:00-04:00')).toHaveProperty('when');
  });
});

const parts = fc
  .array(
    fc.constantFrom(
      '2025',
      '-',
      '/',
      '08',
      '18',
      'T',
      ':',
      '17',
      '+',
      'Z',
      '?',
      '~',
      '%',
      '..',
      '.',
      ' ',
      'X',
      'Aug',
      '0',
      '9',
      '24',
      '-13',
    ),
    { maxLength: 10 },
  )
  .map((all) => all.join(''));

test('reading any text as a date does not throw: the result has days or a message', () => {
  fc.assert(
    fc.property(fc.oneof(parts, fc.string({ unit: 'binary' })), (text) => {
      const read = parseWhen(text);
      if ('fault' in read) {
        expect(read.fault.message).toMatch(/\.$/);
        expect(read.fault.todo).toMatch(/\.$/);
      } else {
        expect(read.when.first).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(read.when.last >= read.when.first).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

// Seasons have no days in the specification, and the package drops the offset of a time.
test('a date has the first and last day that the package edtf gives it', () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const day = fc.integer({ min: 1, max: 31 }).map((n) => String(n).padStart(2, '0'));
  const date = fc
    .tuple(year, fc.option(month), fc.option(day), fc.constantFrom('', '?', '~', '%'))
    .map(([y, m, d, mark]) => [y, ...(m ? [m, ...(d ? [d] : [])] : [])].join('-') + mark);
  fc.assert(
    fc.property(date, (text) => {
      const parsed = parseWhen(text);
      if ('fault' in parsed) return;
      const { min, max } = edtf(text);
      const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
      expect([parsed.when.first, parsed.when.last]).toEqual([dayOf(min), dayOf(max)]);
    }),
  );
});
