import leven from 'leven';
import type { Problem } from '../../text/problem.ts';
import { problemAt } from '../entry.ts';
import type { Whole } from '../linkRecord.ts';

/** Two publishers whose names nearly agree would count as two origins: the rarer of two spellings is asked about. */
export function nearPublishers(whole: Whole): Problem[] {
  const uses = new Map<string, number>();
  for (const { publisher } of whole.record.sources) uses.set(publisher, (uses.get(publisher) ?? 0) + 1);
  const names = [...uses.keys()].sort();
  return whole.record.sources.flatMap((source) => {
    const entry = whole.entryOf.get(source), own = uses.get(source.publisher) ?? 0;
    const other = names.find((name) => name !== source.publisher && nearlyAgree(name, source.publisher) && ((uses.get(name) ?? 0) > own || ((uses.get(name) ?? 0) === own && name < source.publisher)));
    return entry && other !== undefined
      ? [problemAt(entry, ['publisher'], { severity: 'warning', rule: 'near-publisher', message: `"${source.publisher}" nearly is "${other}", and they count as two publishers.`, todo: `If they are one, write "${other}" here too.` })]
      : [];
  });
}

/** Names that differ in capitals, spaces and signs only, or by a slip of one letter in six. */
function nearlyAgree(a: string, b: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/[^\p{L}\p{N}]/gu, '');
  const [x, y] = [plain(a), plain(b)];
  return x === y || (Math.min(x.length, y.length) >= 6 && leven(x, y) <= Math.min(x.length, y.length) / 6);
}
