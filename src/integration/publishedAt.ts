import { parseArgs } from 'node:util';
import { parseWhen } from '../core/dates/parseWhen.ts';
import type { When } from '../core/dates/when.ts';

/**
 * The instant as of which the site is published: what `--at` on the command line or SOURCELINE_AT
 * names, else now. A day stands for its start in the site's zone.
 */
export function publishedAt(): { at: When } | { cannot: string } {
  const named = atOption() ?? process.env['SOURCELINE_AT'];
  const read = parseWhen(named || new Date().toISOString());
  return 'when' in read && /^(?:day|time)$/.test(read.when.precision)
    ? { at: read.when }
    : {
        cannot: `Invalid instant “${named}”. Write a day or a time with its offset, such as 2025-08-18 or 2025-08-18T17:42+03:00.`,
      };
}

function atOption(): string | undefined {
  const { at } = parseArgs({ options: { at: { type: 'string' } }, strict: false }).values;
  return at === undefined ? undefined : String(at);
}
