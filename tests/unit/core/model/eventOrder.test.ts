import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderEvents } from '../../../../src/core/model/eventOrder.ts';
import { readOk } from '../../../support/content.ts';

/**
 * The order of a timeline: groups, the events of each joined by "=" when the record does not order
 * them.
 */
function order(events: { [id: string]: string }): string {
  const record = readOk(files(events));
  return orderEvents(record.events)
    .map((group) => group.events.map((event) => event.id).join(group.ordered ? ' < ' : ' = '))
    .join(' | ');
}

function files(events: { [id: string]: string }): string {
  const timeline = Object.keys(events).join(', ');
  return (
    `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said.\ntopic: talks\npublished: 2025-09-19\nbrief: ["They [spoke](../claims/they-spoke.md).", b, c]\ntimeline: [${timeline}]\n---\nText.\n` +
    Object.entries(events)
      .map(([id, front]) => `=== events/${id}.md\n---\ntitle: ${id}\n${front}\n---\n`)
      .join('')
  );
}

describe('the order of events', () => {
  test('is that of their days', () =>
    expect(order({ b: 'when: 2025-08-15', a: 'when: 2025-08-18' })).toBe('b | a'));
  test('within one day is not claimed', () =>
    expect(order({ a: 'when: 2025-08-18', b: 'when: 2025-08-18' })).toBe('a = b'));
  test('within one day is told by times, whatever their offsets', () =>
    expect(order({ a: 'when: 2025-08-18T23:54+03:00', b: 'when: 2025-08-18T16:00-04:00' })).toBe(
      'b | a',
    ));
  test('within one day is told by `after`', () =>
    expect(order({ a: 'when: 2025-08-18\nafter: [b]', b: 'when: 2025-08-18' })).toBe('b | a'));
  test('is not claimed where a month overlaps a day', () =>
    expect(order({ a: 'when: 2025-08', b: 'when: 2025-08-18', c: 'when: 2025-09-01' })).toBe(
      'a = b | c',
    ));
  test('keeps what is known within a group that is not ordered as a whole', () =>
    expect(
      order({ a: 'when: 2025-08-18\nafter: [c]', b: 'when: 2025-08-18', c: 'when: 2025-08-18' }),
    ).toBe('b = c = a'));
  test('tells of such a group what each is known to have come after', () => {
    const [group] = orderEvents(
      readOk(
        files({ a: 'when: 2025-08-18\nafter: [c]', b: 'when: 2025-08-18', c: 'when: 2025-08-18' }),
      ).events,
    );
    expect(
      [...(group?.follows ?? [])].map(([event, before]) => [
        event.id,
        before.map((each) => each.id),
      ]),
    ).toEqual([['a', ['c']]]);
  });
  test('puts what has no date right after what it follows', () =>
    expect(order({ a: 'after: [b]', b: 'when: 2025-08-15', c: 'when: 2025-08-18' })).toBe(
      'b | a | c',
    ));
  test('puts what has no date and follows nothing last', () =>
    expect(order({ a: 'before: [plan]', b: 'when: 2025-08-15', plan: 'planned: true' })).toBe(
      'b | a | plan',
    ));
  test('puts what is planned after all that has happened, and drops nothing', () =>
    expect(
      order({
        a: 'planned: true',
        b: 'when: 2025-08-18',
        c: 'planned: true\nannouncedFor: 2025-10-01',
        d: 'planned: true\nafter: [a]',
      }),
    ).toBe('b | c | a | d'));
  test('of two reported times holds only if both are before', () => {
    const sources = 'sources: [host-post]';
    expect(
      order({
        a: `when:\n  - { at: 2025-08-15, ${sources} }\n  - { at: 2025-08-18, ${sources} }`,
        b: 'when: 2025-08-17',
        c: 'when: 2025-08-19',
      }),
    ).toBe('a = b | c');
  });
  test('is the same whatever the order in which they are named, and holds all of them', () => {
    const events = {
      a: 'when: 2025-08-15',
      b: 'when: 2025-08',
      c: 'planned: true',
      d: 'after: [a]',
      e: 'when: 2025-08-18T10:00Z',
      f: 'when: 2025-08-18T12:00Z\nafter: [d]',
    };
    const all = readOk(files(events)).events,
      expected = orderEvents(all).flatMap((group) => group.events.map((event) => event.id));
    expect([...expected].sort()).toEqual(Object.keys(events));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(
          orderEvents(shuffled).flatMap((group) => group.events.map((event) => event.id)),
        ).toEqual(expected);
      }),
    );
  });
});
