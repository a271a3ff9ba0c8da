import { expect, test } from 'vitest';
import { problemsDrawn } from './content.ts';

/** A test of what an editor sees: the marks under the fault are the expectation. */
export function sees(name: string, text: string): void {
  test(name, () => {
    const { found, drawn } = problemsDrawn(text);
    expect(drawn.length).toBeGreaterThan(0);
    expect(found).toEqual(drawn);
  });
}
