import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/site/formats/calendar.ts';
import { editionOf } from '../../support/content.ts';

const event = (id: string, rest: string, body = '') =>
  `=== events/${id}.md\n---\ntitle: A summit; of two, and – more\n${rest}---\n\n${body}\n`;
const storyWith = (...ids: string[]) =>
  `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said of it.\ntopic: talks\npublished: 2025-08-19\nbrief: ["They [spoke](../claims/they-spoke.md).", b, c]\ntimeline: [${ids.join(', ')}]\n---\nText.\n`;

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}

describe('the calendar', () => {
  test('has each announced event whose day or hour is known, tentative, as others read it', () => {
    const text = calendarOf(
      editionOf(
        event(
          'by-day',
          'planned: true\nannouncedFor: 2025-08-22\nsources: [host-post]\n',
          'Announced by the host; '.repeat(8),
        ) +
          event('by-hour', 'planned: true\nannouncedFor: 2025-08-23T10:30+03:00\n') +
          event('by-span', 'planned: true\nannouncedFor: 2025-08-24/2025-08-26\n') +
          event('by-month', 'planned: true\nannouncedFor: 2025-09\n') +
          event('unsure', 'planned: true\nannouncedFor: 2025-09-01?\n') +
          event('past', 'when: 2025-08-18\n') +
          storyWith('by-day', 'by-hour', 'by-span', 'by-month', 'unsure', 'past'),
      ),
    )!;
    const events = eventsIn(text).map((component) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(component);
      return [uid, summary, startDate.toString(), endDate.toString()];
    });
    const summary = 'Announced: A summit; of two, and – more';
    expect(events).toEqual([
      ['events/by-day@house.example', summary, '2025-08-22', '2025-08-23'],
      ['events/by-hour@house.example', summary, '2025-08-23T07:30:00Z', '2025-08-23T07:30:00Z'],
      ['events/by-span@house.example', summary, '2025-08-24', '2025-08-27'],
    ]);
    const [first] = eventsIn(text);
    expect(first!.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(String(first!.getFirstPropertyValue('dtstamp'))).toBe('2025-08-18T00:00:00Z');
    expect(first!.getFirstPropertyValue('url')).toBe('https://house.example/events/by-day/');
    // RFC 5545, 3.1: lines end with CRLF and have at most 75 octets.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('is none without such an event, since RFC 5545 knows no empty one', () => {
    expect(
      calendarOf(editionOf(event('by-month', 'planned: true\n') + storyWith('by-month'))),
    ).toBeUndefined();
  });
});
