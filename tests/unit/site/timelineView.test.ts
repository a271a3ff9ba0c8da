import { expect, test } from 'vitest';
import { timelineView } from '../../../src/site/parts/article/timelineView.ts';
import { editionOf } from '../../support/content.ts';
import { eventFile, storyOf } from '../../support/events.ts';

const event = (id: string, lines: string) =>
  `=== events/${id}.md\n---\ntitle: ${id}\nclaims: [they-spoke]\n${lines}\n---\n`;

/** The timeline of these events. */
function timelineOf(...events: string[]) {
  const edition = editionOf(events.join('') + article(events));
  return timelineView(edition.record.events, edition);
}

/** The timeline of an article that is told by the clock of New York. */
function timelineInNewYork(...events: string[]) {
  const zone = 'zone: America/New_York';
  const edition = editionOf(events.join('') + article(events, zone));
  const told = edition.record.articles[0]!;
  return timelineView(told, edition);
}

/** An explainer that shows them, so that something reaches them. */
function article(events: string[], more = 'desk: false'): string {
  const ids = events.map((each) => /events\/(.*)\.md/.exec(each)?.[1]);
  return `=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [${ids.join(', ')}]
${more}
---
They [spoke](../claims/they-spoke.md).
`;
}

test('time between events is named in words, and the year where it changes', () => {
  const [first, second] = timelineOf(
    event('visit', 'when: 2024-12-28'),
    event('summit', 'when: 2025-08-15'),
  );
  expect(first?.events[0]?.dates[0]).toMatchObject({
    text: '28 December 2024',
    datetime: '2024-12-28',
  });
  expect(second?.span).toBe('Seven and a half months later');
  expect(second?.events[0]?.dates[0]?.text).toBe('15 August 2025');
});

test('within one year the year is named once', () => {
  expect(
    timelineOf(event('summit', 'when: 2025-08-15'), event('call', 'when: 2025-08-18')).map(
      (step) => step.events[0]?.dates[0]?.text,
    ),
  ).toEqual(['15 August 2025', '18 August']);
});

test('events of one day whose order nobody tells come together under the day, each with its hour if it has one', () => {
  const [step] = timelineOf(
    event('call', 'when: 2025-08-18\nwhenNote: hour contested'),
    event('meeting', 'when: 2025-08-18T23:54+03:00\nzone: Europe/Kyiv'),
  );
  expect(step?.order).toBe('The order of some of these is not known');
  expect(step?.day?.text).toBe('18 August 2025');
  expect(step?.events.map(({ dates, note }) => [dates.map(({ text }) => text), note])).toEqual([
    [[], 'hour contested'],
    [['23:54 in Kyiv'], undefined],
  ]);
});

test('two reported times are both shown, each with who gives it', () => {
  const [step] = timelineOf(
    event(
      'call',
      'when:\n  - { at: 2025-08-18, sources: [host-post] }\n  - { at: 2025-08-19, sources: [guest-post] }',
    ),
  );
  expect(
    step?.events[0]?.dates.map(
      ({ text, sources }) => `${text}: ${sources.map(({ name }) => name).join()}`,
    ),
  ).toEqual([
    '18 August 2025: The host, 18 August 2025',
    '19 August 2025: The guest, 19 August 2025',
  ]);
});

test('what is planned without a date is shown last, and given none', () => {
  const [, planned] = timelineOf(
    event('a-summit', 'planned: true'),
    event('call', 'when: 2025-08-18'),
  );
  expect(planned?.events[0]).toMatchObject({
    title: 'a-summit',
    dates: [],
    note: 'No date given',
  });
});

test('a month is not given a day', () => {
  expect(timelineOf(event('talks', 'when: 2025-08'))[0]?.events[0]).toMatchObject({
    dates: [{ text: 'August 2025', datetime: '2025-08' }],
  });
});

test('a date that is uncertain is in words alone: HTML has no form for it', () => {
  const date = timelineOf(event('talks', 'when: 2025-08-18?'))[0]?.events[0]?.dates[0];
  expect(date?.text).toBe('18 August 2025, uncertain');
  expect(date).not.toHaveProperty('datetime');
});

const wordsOf = (steps: ReturnType<typeof timelineView>) =>
  steps.map(({ day, events }) => [
    day?.text,
    ...events.map(({ dates }) => dates.map(({ text, local }) => [text, local].join('; ')).join()),
  ]);

test('an hour is told by the clock of the story, with the hour where it was beside it', () => {
  expect(
    wordsOf(
      timelineInNewYork(
        event('talks', 'when: 2025-08-18'),
        event('over', 'when: 2025-08-18T23:54+03:00\nzone: Europe/Kyiv'),
        event('confirmed', 'when: 2025-08-19T01:30+03:00\nzone: Europe/Kyiv'),
        event('spoke', 'when: 2025-08-18T19:05-04:00\nzone: America/New_York'),
        event('posted', 'when: 2025-08-18T23:10Z'),
      ),
    ),
  ).toEqual([
    [
      '18 August 2025',
      '',
      '16:54 New York time; 23:54 in Kyiv',
      '18:30 New York time; 1:30 on the 19th in Kyiv',
      '19:05 in New York; ',
      '19:10 New York time; 23:10 (UTC)',
    ],
  ]);
});

test('a day of another place says so, and stands under the day that it overlaps', () => {
  expect(
    wordsOf(
      timelineInNewYork(
        event('answer', 'when: 2025-08-18\nzone: Europe/Moscow'),
        event('talks', 'when: 2025-08-18'),
      ),
    ),
  ).toEqual([['18 August 2025', '18 August in Moscow; ', '']]);
  expect(
    wordsOf(
      timelineInNewYork(
        event('answer', 'when: 2025-08-18\nzone: Europe/Moscow'),
        event('talks', 'when: 2025-08-19\nzone: Europe/Moscow'),
      ),
    ),
  ).toEqual([
    [undefined, '18 August 2025 in Moscow; '],
    [undefined, '19 August in Moscow; '],
  ]);
});

test('the time between two events is that of the clock of the story', () => {
  const [, next] = timelineInNewYork(
    event('talks', 'when: 2025-08-17T20:00-04:00'),
    event('confirmed', 'when: 2025-08-19T01:30+03:00\nzone: Europe/Kyiv'),
  );
  expect(next?.span).toBe('The next day');
});

test('groups stand as the article lists them, each in the order of its events, under its title', () => {
  const events = ['a', 'b', 'c', 'd'].map((id, i) => eventFile(id, `when: 2025-08-1${8 - i}`));
  const { edition, article } = storyOf(events, {
    timeline: '{ title: Later, events: [a, b] }, { title: Before, events: [d] }, c',
  });
  expect(
    timelineView(article, edition).map(({ group, events }) => [
      group,
      ...events.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Later', 'b'],
    [undefined, 'a'],
    ['Before', 'd'],
    ['Other events', 'c'],
  ]);
  expect(article.timeline.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
});

test('a timeline without groups has no titles', () => {
  const { edition, article } = storyOf([eventFile('a', 'when: 2025-08-18')]);
  expect(timelineView(article, edition)[0]?.group).toBeUndefined();
});
