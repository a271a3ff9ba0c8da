import type { Edition } from '../../src/site/parts/edition.ts';
import { recordOf } from './content.ts';

/**
 * What would be published of the house of tests/support/content.ts with these files, at the root
 * unless a base is given.
 */
export function editionOf(files: string, base = '/'): Edition {
  return { record: recordOf(files), base };
}

/** The one thing of a list with this id. */
export function the<T extends { id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`Nothing is called ${id}.`);
  return thing;
}
