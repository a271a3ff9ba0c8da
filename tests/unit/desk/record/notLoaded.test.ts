import { expect, test } from 'vitest';
import { untilLoaded, withLibraries } from '../../../../src/desk/record/notLoaded.ts';

test('what asks a library that is not loaded is asked again when it is', async () => {
  let loads = 0;
  let library = untilLoaded<{ sides: number }>(async () => {
    await Promise.resolve();
    loads++;
    library = { sides: 6 };
  });
  expect(() => library.sides).toThrow('not loaded yet');
  expect(() => ({ ...library })).toThrow('not loaded yet');
  expect(await withLibraries(() => library.sides)).toBe(6);
  expect(await withLibraries(async () => library.sides + 1)).toBe(7);
  expect(loads).toBe(1);
});

test('another fault, and a library that cannot be loaded, are the answer', async () => {
  const fault = new Error('no');
  await expect(
    withLibraries(() => {
      throw fault;
    }),
  ).rejects.toBe(fault);
  const library = untilLoaded<{ sides: number }>(() => Promise.reject(fault));
  await expect(withLibraries(() => library.sides)).rejects.toBe(fault);
});
