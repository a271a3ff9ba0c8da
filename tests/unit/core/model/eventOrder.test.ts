import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOfEvent } from '../../../../src/core/model/eventNodes.ts';
import { orderEvents } from '../../../../src/core/model/eventOrder.ts';
import type { Event, Record } from '../../../../src/core/model/model.ts';
import { findById, readOk } from '../../../support/content.ts';
import { when } from '../../../support/when.ts';

interface Files {
  [id: string]: string;
}

/**
 * The order of a timeline: groups, the events of each joined by "=" when not all of their order is
 * known. Only `listed` are in it, in this order; else all.
 */
function order(events: Files, listed = Object.keys(events), zone = 'Europe/Kyiv'): string {
  return orderEvents(listedIn(readOk(files(events, listed)), listed), zone)
    .map((group) => group.events.map((event) => event.id).join(group.ordered ? ' < ' : ' = '))
    .join(' | ');
}

/** The events in the order in which they are listed: the timeline itself is sorted. */
function listedIn(record: Record, listed: readonly string[]): Event[] {
  return listed.map((id) => findById(record.events, id));
}

function files(events: Files, listed: readonly string[]): string {
  return (
    `=== articles/the-talk.md\n---\ntitle: The talk\ndek: What was said.\ntopic: talks\npublished: 2025-09-19\nbrief: ["They [spoke](../claims/they-spoke.md).", b, c]\ntimeline: [${listed.join(', ')}]\n---\nText.\n` +
    Object.entries(events)
      .map(([id, front]) => `=== events/${id}.md\n---\ntitle: ${id}\n${front}\n---\n`)
      .join('')
  );
}

describe('the order of events', () => {
  test('is that of their days', () =>
    expect(order({ b: 'when: 2025-08-18', a: 'when: 2025-08-15' })).toBe('a | b'));
  test('within one day is not claimed, and is that of the list', () =>
    expect(order({ b: 'when: 2025-08-18', a: 'when: 2025-08-18' })).toBe('b = a'));
  test('within one day is told by times, whatever their offsets', () =>
    expect(order({ a: 'when: 2025-08-18T23:54+03:00', b: 'when: 2025-08-18T16:00-04:00' })).toBe(
      'b | a',
    ));
  test('within one day is told by `after` and by `before`', () => {
    expect(order({ a: 'when: 2025-08-18\nafter: [b]', b: 'when: 2025-08-18' })).toBe('b | a');
    expect(order({ a: 'when: 2025-08-18', b: 'when: 2025-08-18\nbefore: [a]' })).toBe('b | a');
  });
  test('is not claimed where a month overlaps a day', () =>
    expect(order({ a: 'when: 2025-08', b: 'when: 2025-08-18', c: 'when: 2025-09-01' })).toBe(
      'a = b | c',
    ));
  test('of what goes on, or has no known beginning, is told by the end that it has', () => {
    expect(order({ b: 'when: 2025-08-18/..', a: 'when: 2025-08-17', c: 'when: 2025-08-20' })).toBe(
      'a | b = c',
    );
    expect(order({ b: 'when: 2025-08-20', a: 'when: /2025-08-18', c: 'when: 2025-08-17' })).toBe(
      'a = c | b',
    );
  });
  test('keeps what is known within a group that is not ordered as a whole', () =>
    expect(
      order({ a: 'when: 2025-08-18\nafter: [c]', b: 'when: 2025-08-18', c: 'when: 2025-08-18' }),
    ).toBe('b = c = a'));
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
});

describe('a day', () => {
  test('ends before an hour that follows it', () =>
    expect(order({ a: 'when: 2025-08-19T00:00+03:00', b: 'when: 2025-08-18' })).toBe('b | a'));
  test('is counted where the story is told', () => {
    const events = { a: 'when: 2025-08-19T01:30+03:00', b: 'when: 2025-08-18' };
    expect(order(events)).toBe('b | a');
    expect(order(events, ['a', 'b'], 'America/New_York')).toBe('a = b');
  });
  test('is counted in the zone of its event first', () => {
    const zones = { a: 'when: 2025-08-18T12:00-04:00', b: 'when: 2025-08-18\nzone: Asia/Tokyo' };
    expect(order(zones, ['a', 'b'], 'America/New_York')).toBe('b | a');
    expect(
      order({
        a: 'when: 2025-08-19\nzone: Pacific/Kiritimati',
        b: 'when: 2025-08-18\nzone: Pacific/Niue',
      }),
    ).toBe('a = b');
    expect(
      order({
        a: 'when: 2025-08-19\nzone: Pacific/Niue',
        b: 'when: 2025-08-18\nzone: Pacific/Kiritimati',
      }),
    ).toBe('b | a');
  });
  test('does not push an hour within it to its end', () =>
    expect(
      order({ a: 'when: 2025-08-18T16:54-04:00', b: 'when: 2025-08-18', c: 'when: 2025-08-18' }),
    ).toBe('a = b = c'));
});

describe('what has no date', () => {
  test('stands after what it follows, as it is listed', () => {
    expect(order({ a: 'after: [b]', b: 'when: 2025-08-15', c: 'when: 2025-08-18' })).toBe(
      'b | a = c',
    );
    expect(order({ b: 'when: 2025-08-15', c: 'when: 2025-08-18', a: 'after: [b]' })).toBe(
      'b | c = a',
    );
  });
  test('is ordered by what it follows and precedes', () =>
    expect(
      order({ a: 'after: [b]\nbefore: [c]', b: 'when: 2025-08-15', c: 'when: 2025-08-18' }),
    ).toBe('b | a | c'));
  test('stands last when it follows nothing', () =>
    expect(order({ a: 'before: [plan]', b: 'when: 2025-08-15', plan: 'planned: true' })).toBe(
      'b = a | plan',
    ));
  test('stands after a plan that it follows', () =>
    expect(order({ a: 'after: [plan]', b: 'when: 2025-08-15', plan: 'planned: true' })).toBe(
      'b | plan | a',
    ));
});

test('what is planned stands after all that has happened, in the order of its announced days', () =>
  expect(
    order({
      a: 'planned: true',
      b: 'when: 2025-08-18',
      c: 'planned: true\nannouncedFor: 2025-10-02',
      d: 'planned: true\nafter: [a]',
      e: 'planned: true\nannouncedFor: 2025-10-01',
    }),
  ).toBe('b | e = c = a = d'));

test('events that the timeline does not show order those that it does', () => {
  const events = {
    a: 'after: [x]',
    b: 'when: 2025-08-15\nbefore: [x]',
    c: 'when: 2025-08-16',
    x: 'when: 2025-08-17',
  };
  expect(order(events, ['a', 'b', 'c'])).toBe('b | c | a');
  expect(order({ ...events, x: 'before: [y]', y: 'after: [b]\nbefore: [a]' }, ['a', 'b'])).toBe(
    'b | a',
  );
});

test('a group that is not ordered as a whole tells what each is said to come after', () => {
  const events = {
    a: 'when: 2025-08-18\nafter: [c, d]',
    b: 'when: 2025-08-18',
    c: 'when: 2025-08-18',
    d: 'when: 2025-08-18\nbefore: [c]',
  };
  const [group] = orderEvents(
    listedIn(readOk(files(events, ['a', 'b', 'c', 'd'])), ['a', 'b', 'c', 'd']),
    'UTC',
  );
  expect(
    [...(group?.follows ?? [])].map(([event, before]) => [event.id, before.map((each) => each.id)]),
  ).toEqual([
    ['c', ['d']],
    ['a', ['c']],
  ]);
});

test('a timeline of thousands, in one chain or on one day, is put in order', () => {
  const size = 20_000;
  const event = (index: number, when: Event['when']): Event =>
    ({ id: String(index), when, planned: false, earlier: [], later: [] }) as unknown as Event;
  const chain = Array.from({ length: size }, (_, index) => event(index, []));
  for (const [index, each] of chain.entries()) {
    const next = chain[index + 1];
    if (!next) continue;
    each.later.push(next);
    next.earlier.push(each);
  }
  const inOrder = orderEvents(chain.toReversed(), 'UTC').map(({ events }) => events[0]);
  expect(inOrder).toEqual(chain);
  const sameDay = Array.from({ length: size }, (_, index) =>
    event(index, [{ at: when('2025-08-18'), sources: [] }]),
  );
  expect(orderEvents(sameDay, 'UTC')[0]?.events).toEqual(sameDay);
});

/**
 * Events with what really happened when, of which their files tell only a part; and those that a
 * timeline lists.
 */
const stories = fc
  .array(
    fc.record({
      hour: fc.integer({ min: 0, max: 60 }),
      told: fc.constantFrom('hour', 'day', 'month', 'nothing'),
      zone: fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/New_York'),
      after: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .chain((all) =>
    fc.tuple(
      fc.constant(fileTexts(all)),
      fc.shuffledSubarray(
        all.map((_, index) => `e${index}`),
        { minLength: Math.min(2, all.length) },
      ),
    ),
  );

function fileTexts(
  all: readonly { hour: number; told: string; zone: string; after: number[] }[],
): Files {
  return Object.fromEntries(
    all.map(({ hour, told, zone, after }, index) => {
      const at = new Date(Date.UTC(2025, 7, 18, hour));
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
      const earlier = after.filter((other) => (all[other]?.hour ?? Infinity) < hour);
      const lines = [
        ...(told === 'hour' ? [`when: ${at.toISOString().slice(0, 16)}Z`] : []),
        ...(told === 'day' ? [`when: ${day}`, `zone: ${zone}`] : []),
        ...(told === 'month' || (told === 'nothing' && earlier.length === 0)
          ? ['when: 2025-08']
          : []),
        `after: [${[...new Set(earlier)].map((other) => `e${other}`).join(', ')}]`,
      ];
      return [`e${index}`, lines.join('\n')];
    }),
  );
}

/** Whether one is known to be before another: all that dates and files say, and what follows. */
function knownOrder(events: readonly Event[]): (a: Event, b: Event) => boolean {
  const known = new Map(
    events.map((event) => {
      const span = spanOfEvent(event, 'UTC');
      const after = events.filter((other) => {
        const later = spanOfEvent(other, 'UTC');
        return other.after.includes(event) || (span && later && span.last < later.first);
      });
      return [event, new Set(after)];
    }),
  );
  for (const after of known.values())
    for (const each of after) for (const further of known.get(each) ?? []) after.add(further);
  return (a, b) => known.get(a)?.has(b) ?? false;
}

test('the next event is always the first listed that none still to come must precede, and groups end where all before is before all after', () => {
  fc.assert(
    fc.property(stories, ([events, listed]) => {
      const record = readOk(files(events, listed));
      const isBefore = knownOrder(record.events);
      const left = listedIn(record, listed);
      const groups = orderEvents(left, 'UTC');
      expect(
        groups
          .flatMap((group) => group.events)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(listed.toSorted());
      const shown: Event[] = [];
      for (const group of groups)
        for (const [index, event] of group.events.entries()) {
          const next = left.find((each) => !left.some((other) => isBefore(other, each)));
          expect(event.id).toBe(next?.id);
          const isCut = shown.every((a) => left.every((b) => isBefore(a, b)));
          expect(isCut).toBe(index === 0);
          left.splice(left.indexOf(event), 1);
          shown.push(event);
        }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('the order of the files changes nothing, nor does putting in order once more', () => {
  fc.assert(
    fc.property(stories, ([events, listed]) => {
      const ids = (all: readonly Event[]) =>
        orderEvents(all, 'UTC').map((group) => group.events.map(({ id }) => id));
      const record = readOk(files(events, listed));
      const turned = readOk(files(Object.fromEntries(Object.entries(events).toReversed()), listed));
      const expected = ids(listedIn(record, listed));
      expect(ids(listedIn(turned, listed))).toEqual(expected);
      expect(ids(listedIn(record, expected.flat()))).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
