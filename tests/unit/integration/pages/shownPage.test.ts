import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginBuild,
  digestOfValue,
  isDrawing,
  ShownPage,
  shownPage,
  shownWith,
  whileDrawing,
} from '../../../../src/integration/pages/shownPage.ts';

test('what a page shows is worked out once for its digest and its drawing', () => {
  let times = 0;
  const page = new ShownPage(() => ({ times: (times += 1) }));
  page.digest();
  expect(page.take()).toEqual({ times: 1 });
  expect(page.digest()).toBe(digestOfValue({ times: 1 }));
  expect(times).toBe(1);
});

test('a page that lets go of what it shows can still be drawn', () => {
  const page = new ShownPage(() => 'shown');
  const digest = page.digest();
  page.forget();
  expect(page.take()).toBe('shown');
  expect(page.digest()).toBe(digest);
});

test('a digest differs wherever plain data differ, down to an order, a lack and a kind', () => {
  const values = [
    {},
    { a: undefined },
    { a: null },
    { a: '' },
    { a: 0 },
    { a: '0' },
    { a: ['0'] },
    { a: new Set(['0']) },
    { a: new Map([['0', 1]]) },
    { a: 1, b: 2 },
    { a: 12 },
  ];
  expect(new Set(values.map(digestOfValue)).size).toBe(values.length);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 1 }), fc.jsonValue({ maxDepth: 1 }), (one, other) => {
      if (digestOfValue(one) === digestOfValue(other)) expect(one).toStrictEqual(other);
    }),
  );
});

test('what is no plain data has no digest', () => {
  expect(() => digestOfValue({ a: () => 1 })).toThrow(/could not be cloned/);
});

test('a build finds each page by its key, and `dev` has no keys', () => {
  expect(shownPage({ id: 'a' }, () => 'of a')).not.toHaveProperty('cacheKey');
  beginBuild();
  const [a, b] = ['a', 'b'].map((id) => shownPage({ id }, () => `of ${id}`));
  expect(shownWith(a?.cacheKey)?.take()).toBe('of a');
  expect(b?.props.show()).toBe('of b');
  expect(shownWith(undefined)).toBeUndefined();
});

test('it is known that a page is being drawn, also after a wait, and only then', async () => {
  expect(isDrawing()).toBe(false);
  const inside = await whileDrawing(async () => {
    await Promise.resolve();
    return isDrawing();
  });
  expect(inside).toBe(true);
  expect(isDrawing()).toBe(false);
});
