import { parseWhen } from '../../src/core/dates/parseWhen.ts';
import type { When } from '../../src/core/dates/when.ts';

/** A date that a test knows to be one. */
export function when(text: string): When {
  const read = parseWhen(text);
  if ('fault' in read) throw new Error(`${text}: ${read.fault.message}`);
  return read.when;
}
