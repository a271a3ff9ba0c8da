import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contestedHour, contestedHours } from '../../../src/site/diagram/contestedHour.ts';
import { frontView } from '../../../src/site/views/front.ts';
import { eventFile, storyOf } from '../../support/events.ts';
import { expectApart } from '../../support/expectApart.ts';

/** The figure of an event with these dates, each with a note if it has one, told in New York. */
function hourOf(...dates: (string | [date: string, note: string])[]) {
  const lines = dates.map((each) => {
    const [at, note] = typeof each === 'string' ? [each, undefined] : each;
    return `  - { at: ${at}, sources: [host-post]${note === undefined ? '' : `, note: ${note}`} }`;
  });
  const event = eventFile('call', `zone: America/New_York\nwhen:\n${lines.join('\n')}`);
  const { edition, article } = storyOf([event], { zone: 'America/New_York' });
  return contestedHour(article.timeline[0]!, edition, article);
}

test('one account, accounts that agree, and accounts weeks apart are not drawn', () => {
  expect(hourOf('2025-08-18')).toBeUndefined();
  expect(hourOf('2025-08-18', ['2025-08-18', 'in the morning'])).toBeUndefined();
  expect(hourOf('2025-08-01', '2025-08-18T18:00-04:00')).toBeUndefined();
});

test('a time is a mark, a span a span, and a day is somewhere within', () => {
  const figure = hourOf(
    ['2025-08-18T18:00-04:00', 'at one in Moscow'],
    ['2025-08-18', 'during the talks'],
    '2025-08-18T17:00-04:00/2025-08-18T17:30-04:00',
    '2025-08-18/2025-08-18T18:30-04:00',
  )!;
  expect(figure.accounts.map(({ label, date, mark }) => [label, date, mark.kind])).toEqual([
    ['during the talks', '18 August', 'within'],
    ['18 August, until 18:30 in New York', undefined, 'within'],
    ['18 August, 17:00 to 17:30 in New York', undefined, 'span'],
    ['at one in Moscow', '18 August, 18:00 in New York', 'hour'],
  ]);
  const [day, until] = figure.accounts.map(({ mark }) => mark);
  expect(day).toMatchObject({ from: 0, to: 100, before: true, after: true, edges: [] });
  expect(until).toMatchObject({ before: true, after: false, edges: [until!.to] });
  expect(figure.conflict).toBe('No one time fits all of these accounts.');
});

test('the scale has the clock of the story and that of the site, with the day that begins', () => {
  const figure = hourOf('2025-08-18T18:00-04:00', '2025-08-18')!;
  expect(figure.clocks.map(({ place, broad }) => [place, broad.map(({ text }) => text)])).toEqual([
    ['New York', ['17:00', '18:00', '19:00', '20:00']],
    ['Kyiv', ['19 August', '1:00', '2:00', '3:00']],
  ]);
  expect(figure.intro).toBe(
    'Two accounts of when it was, on one scale: 18 August 2025 in New York. Where it is 17:00 in New York, 19 August begins in Kyiv.',
  );
  expect(figure.conflict).toBeUndefined();
});

test('an open end is shown as open', () => {
  const figure = hourOf('2025-08-18T18:00-04:00', '/2025-08-18T18:30-04:00')!;
  expect(figure.accounts[0]?.mark).toMatchObject({ kind: 'within', from: 0, before: true });
});

test('days that differ are drawn as days', () => {
  const figure = hourOf('2025-08-18', '2025-08-19')!;
  expect(figure.accounts.map(({ mark }) => [mark.from, mark.to])).toEqual([
    [0, 50],
    [50, 100],
  ]);
  expect(figure.conflict).toBeDefined();
});

test('an article has a figure for each of its events on whose time accounts differ, the front page the first', () => {
  const differing =
    'when: [{ at: 2025-08-18, sources: [host-post] }, { at: 2025-08-19, sources: [guest-post] }]';
  const { edition, article } = storyOf([
    eventFile('call', differing),
    eventFile('dinner', 'when: 2025-08-18'),
    eventFile('walk', differing),
  ]);
  expect(contestedHours(article, edition).map(({ id }) => id)).toEqual(['call', 'walk']);
  const { figure } = frontView(edition);
  expect([figure && 'hour' in figure && figure.hour.id, figure?.address]).toEqual([
    'call',
    '/articles/the-talk/#when-call',
  ]);
});

test('marks stand in order within the scale, and no two hours touch', () => {
  const time = fc.integer({ min: 0, max: 47 * 60 }).map((minutes) => {
    const text = new Date(Date.UTC(2025, 7, 18, 0, minutes)).toISOString();
    return `${text.slice(0, 16)}Z`;
  });
  const span = fc
    .tuple(time, time)
    .map((ends) => ends.toSorted())
    .map(([from, to]) => `${from}/${to}`);
  const date = fc.oneof(time, span, fc.constantFrom('2025-08-18', '2025-08-19', '/2025-08-19'));
  fc.assert(
    fc.property(fc.array(date, { minLength: 2, maxLength: 6 }), (dates) => {
      const figure = hourOf(...dates);
      if (!figure) return;
      const marks = figure.accounts.map(({ mark }) => mark);
      for (const { from, to, edges } of marks)
        for (const at of [from, to, ...edges]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
      const starts = marks.map(({ from }) => from);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { place, broad, narrow } of figure.clocks) {
        const name = { at: 0, text: place, anchor: 'start' as const };
        expectApart([name, ...broad], 520);
        expectApart([name, ...narrow], 270);
      }
    }),
    { numRuns: 25 },
  );
});

test('the hours that accounts give are named where not all have room', () => {
  const { clocks } = hourOf('2025-08-18T18:00-04:00', '2025-08-18')!;
  expect(clocks.map(({ narrow }) => narrow.map(({ text }) => text))).toEqual([
    ['18:00', '19:00'],
    ['1:00', '2:00', '3:00'],
  ]);
});

test('a span from a day to an hour is told by the clock of the event, not half by another', () => {
  const event = eventFile(
    'call',
    `zone: America/New_York\nwhen:\n  - { at: 2025-08-18/2025-08-18T18:30-04:00, sources: [host-post] }\n  - { at: 2025-08-18, sources: [guest-post] }`,
  );
  const { edition, article } = storyOf([event], { zone: 'Europe/Kyiv' });
  const dates = contestedHour(article.timeline[0]!, edition, article)!.accounts;
  expect(dates.map(({ label }) => label)).toEqual([
    '18 August in New York',
    '18 August, until 18:30 in New York',
  ]);
});

test('a place in Cyrillic letters leaves room for the hours that are given', () => {
  const event = eventFile(
    'call',
    'zone: America/New_York\nwhen: [{ at: 2025-08-18T18:00-04:00, sources: [host-post] }, { at: 2025-08-18, sources: [guest-post] }]',
  );
  const { edition, article } = storyOf([event], { zone: 'America/New_York' });
  const { site } = edition.record;
  const places = { 'America/New_York': 'Вашингтон' };
  const inCyrillic = { ...edition, record: { ...edition.record, site: { ...site, places } } };
  const [clock] = contestedHour(article.timeline[0]!, inCyrillic, article)!.clocks;
  expect(clock!.narrow.map(({ text }) => text)).toContain('18:00');
});
