import { expect, test } from 'vitest';
import { withUsedDescriptions } from '../../../src/integration/usedDescriptions.ts';

test('a page carries the descriptions of those standings alone that its marks have', () => {
  const mark = '<a href="/claims/x/" aria-describedby="standing-one-side">x</a>';
  expect(
    withUsedDescriptions(
      `${mark}<div hidden><span id="standing-one-side">One side says</span><span id="standing-open">Open</span></div>`,
    ),
  ).toBe(`${mark}<div hidden><span id="standing-one-side">One side says</span></div>`);
});
