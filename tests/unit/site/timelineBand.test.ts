import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineBand, type BandLine } from '../../../src/site/diagram/timelineBand.ts';
import { eventFile, storyOf } from '../../support/events.ts';
import { expectApart } from '../../support/expectApart.ts';

/** The band of events with these dates, told by the clock of New York. */
function bandOf(...dates: string[]) {
  const events = dates.map((lines, i) => eventFile(`e${i}`, lines));
  const { edition, article } = storyOf(events, { zone: 'America/New_York' });
  return timelineBand(article.timeline, edition, article);
}

const words = (line: BandLine | undefined) => ({
  ticks: line?.broad.ticks.map(({ text }) => text),
  marks: line?.broad.marks
    .flat()
    .toSorted((a, b) => a.at - b.at)
    .map(({ text }) => text),
});

test('fewer than three dated events are not drawn, nor are events of one and the same day', () => {
  expect(bandOf('when: 2025-08-15', 'when: 2025-08-18', 'planned: true')).toBeUndefined();
  expect(bandOf('when: 2025-08-18', 'when: 2025-08-18', 'when: 2025-08-18')).toBeUndefined();
});

test('a century has years for ticks, and a day is the span of that day', () => {
  const band = bandOf('when: 1914-06-28', 'when: 1939-09', 'when: 2014');
  expect(words(band?.whole)).toEqual({
    ticks: ['1900', '1920', '1940', '1960', '1980', '2000'],
    marks: ['28 June 1914: e0', 'September 1939: e1', '2014: e2'],
  });
  const [day, month, year] = band!.whole.marks;
  expect(day!.to - day!.from).toBeLessThan(0.02);
  expect(month!.to - month!.from).toBeCloseTo(0.07, 1);
  expect(year!.to - year!.from).toBeCloseTo(100 / 120, 1);
});

test('one day is drawn in hours', () => {
  const band = bandOf(
    'when: 2025-08-18T09:00-04:00',
    'when: 2025-08-18T12:30-04:00',
    'when: 2025-08-18T17:00-04:00',
    // Its middle would be taken for an hour.
    'when: 2025-08-18',
  );
  expect(words(band?.whole)).toEqual({
    ticks: ['18 Aug 2025', '3:00', '6:00', '9:00', '12:00', '15:00', '18:00', '21:00'],
    marks: ['9:00: e0', '12:30: e1', '17:00: e2'],
  });
  expect(band?.lens).toBeUndefined();
});

test('much within hours comes under a lens, where a day without an hour is counted and not placed', () => {
  const band = bandOf(
    'when: 2025-02-28',
    'when: 2025-08-18T16:54-04:00',
    'when: 2025-08-18',
    'when: 2025-08-19T01:30+03:00',
    'when: 2025-08-19',
  );
  expect(words(band?.whole).marks).toEqual(['28 February: e0']);
  expect(words(band?.lens)).toEqual({
    ticks: ['18 August in New York: 1 without an hour', '19 August: 1 without an hour'],
    marks: ['16:54: e1', '18:30: e3'],
  });
  const wholes = band?.lens?.marks.filter(({ isWhole }) => isWhole);
  expect(wholes?.map(({ from, to }) => [from, to])).toEqual([
    [0, 50],
    [50, 100],
  ]);
});

test('what is approximate, disputed, announced or goes on is drawn as such', () => {
  const band = bandOf(
    'when: 2025-01~',
    'when: [{ at: 2025-04-01, sources: [host-post] }, { at: 2025-04-03, sources: [guest-post] }]',
    'planned: true\nannouncedFor: 2025-12',
    'when: 2025-06-01/..',
    'when: 2025-05-01',
  );
  expect(band?.whole.marks.map(({ kind, openEnd }) => [kind, openEnd])).toEqual([
    ['about', undefined],
    ['disputed', undefined],
    ['known', undefined],
    ['known', true],
    ['planned', undefined],
  ]);
  expect(words(band?.whole).marks).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^about January/),
      expect.stringMatching(/^accounts differ/),
    ]),
  );
});

test('marks stand in order within the band, and no two labels touch', () => {
  const day = fc.integer({ min: 0, max: 36_000 }).map(dayText);
  const near = fc.integer({ min: 20_310, max: 20_325 }).map(dayText);
  const time = fc.tuple(near, fc.integer({ min: 0, max: 23 }));
  const dates = fc.oneof(
    day,
    near,
    near.map((text) => `${text}?`),
    time.map(([text, hour]) => `${text}T${String(hour).padStart(2, '0')}:00+03:00`),
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
    day.map((text) => `${text}/..`),
  );
  fc.assert(
    fc.property(fc.array(dates, { minLength: 3, maxLength: 12 }), (all) => {
      const band = bandOf(...all.map((date) => `when: ${date}`), 'planned: true');
      for (const line of [band?.whole, band?.lens]) if (line) expectSound(line);
      const marks = [...(band?.whole.marks ?? []), ...(band?.lens?.marks ?? [])];
      expect(marks).toHaveLength(band ? all.length : 0);
    }),
    { numRuns: 25 },
  );
});

function dayText(n: number): string {
  return new Date(n * 86_400_000).toISOString().slice(0, 10);
}

function expectSound(line: BandLine): void {
  for (const isWhole of [true, undefined]) {
    const marks = line.marks.filter((mark) => mark.isWhole === isWhole);
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      expect(from).toBeLessThanOrEqual(to);
    }
    const starts = marks.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
  for (const [labels, width] of [
    [line.broad, 860],
    [line.narrow, 280],
    [line.narrow, 600],
  ] as const)
    for (const row of [labels.ticks, ...labels.marks]) expectApart(row, width);
}

test('on a narrow screen other labels make room for that of what is contested', () => {
  const band = bandOf(
    'when: 2025-02-28',
    'when: 2025-08-18T16:54-04:00',
    'zone: America/New_York\nwhenNote: hour contested\nwhen: [{ at: 2025-08-18, sources: [host-post] }, { at: 2025-08-18T18:00-04:00, sources: [guest-post] }]',
    'when: 2025-08-18T18:30-04:00',
    'when: 2025-08-19',
  );
  expect(band!.lens!.narrow.marks.flat().map(({ text }) => text)).toContain('hour contested: e2');
});
