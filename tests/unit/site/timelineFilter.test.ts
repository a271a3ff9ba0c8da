import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { timelineFilter } from '../../../src/site/parts/article/timelineFilter.ts';
import { timelineView } from '../../../src/site/parts/article/timelineView.ts';
import { eventFile, storyOf } from '../../support/events.ts';

/** A story whose events have these actors, one a day. */
function storyWith(...actors: string[]) {
  return storyOf(
    actors.map((names, i) => eventFile(`e${i}`, `when: 2025-08-1${i}\nactors: [${names}]`)),
  );
}

test('a timeline can be filtered by those who took part in two events or more, and not in all', () => {
  const { edition, article } = storyWith('host', 'host, guest', 'host', 'guest', '', 'guest');
  expect(timelineFilter(article)).toEqual({
    all: '#timeline',
    total: 6,
    actors: [
      { id: 'timeline-guest', name: 'The guest', count: 3, number: 1 },
      { id: 'timeline-host', name: 'The host', count: 3, number: 2 },
    ],
  });
  const steps = timelineView(article, edition);
  expect(steps.map(({ by }) => by)).toEqual(['2', '1 2', '2', '1', '', '1']);
  expect(steps[1]?.events[0]?.by).toBe('1 2');
});

test('a short timeline has no filter, nor one in which one actor is in all events', () => {
  expect(
    timelineFilter(storyWith('host', 'host, guest', 'guest', 'guest').article),
  ).toBeUndefined();
  const { edition, article } = storyWith(...Array.from({ length: 6 }, () => 'host, guest'));
  expect(timelineFilter(article)).toBeUndefined();
  expect(timelineView(article, edition)[0]).not.toHaveProperty('by');
});

test('the stylesheet has a rule for each number that an actor can have', () => {
  const many = 'abcdefghij'.split('');
  const { article } = storyOf([
    ...many.map((id) => `=== actors/${id}.md\n---\nname: ${id}\nkind: person\nrole: Role\n---\n`),
    ...[0, 1, 2, 3, 4].map((i) =>
      eventFile(`e${i}`, `when: 2025-08-1${i}\nactors: [${many.join(', ')}]`),
    ),
    eventFile('alone', 'when: 2025-08-19'),
  ]);
  const numbers = timelineFilter(article)?.actors.map(({ number }) => number) ?? [];
  const styles = readFileSync('src/components/TimelineFilter.astro', 'utf8');
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const number of numbers) {
    expect(styles).toContain(`.by-${number}:target`);
    expect(styles).toContain(`[data-by~='${number}']`);
  }
  expect(styles).not.toContain('.by-9');
});
