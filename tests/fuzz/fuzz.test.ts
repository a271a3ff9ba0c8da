import { expect, test } from 'vitest';
import { graphs, tryGraph } from './graphs.ts';
import { corpus, inputOf } from './inputs.ts';
import { tryInput } from './tryInput.ts';

const files = corpus();

test('whatever a file holds, it becomes a part of the record or a problem with a place, within two seconds', () => {
  const outcomes = Array.from({ length: 300 }, (_, number) => ({
    number,
    ...tryInput(inputOf(18, number, files)),
  }));
  expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
  // The inputs are near enough to what is right that some come through.
  expect(outcomes.filter(({ read }) => read).length).toBeGreaterThan(10);
});

// Where a walk takes each way by itself, sixty layers never end.
test.each(Object.keys(graphs))('a record of %s is checked, and its pages are made', (name) => {
  expect(tryGraph(name, 60).files).toBeGreaterThan(60);
});

test('each input can be made again from its number', () => {
  for (const number of [0, 7, 10, 25])
    expect(inputOf(18, number, files)).toEqual(inputOf(18, number, files));
});
