import type { Problem } from '../../text/problem.ts';
import { problemAt, wordFor } from '../entry.ts';
import type { Whole } from '../linkRecord.ts';

/** An old id leads to one thing: it is no id that is in use, and nobody else's old id. */
export function formerIds(whole: Whole): Problem[] {
  const problems: Problem[] = [], claimed = new Map<string, string>();
  for (const entry of whole.entries) {
    if (entry.collection === 'site' || !('formerly' in entry.data)) continue;
    (entry.data.formerly ?? []).forEach((old, index) => {
      const key = `${entry.collection}/${old}`, other = claimed.get(key), live = whole.entries.find((each) => each.collection === entry.collection && each.id === old);
      const word = wordFor[entry.collection];
      const message = old === entry.id ? `"${old}" is this ${word}'s own id.` : live ? `The ${word} "${old}" exists: ${live.file}.` : other !== undefined ? `"${old}" is an old id of ${other} too.` : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(old) ? `"${old}" cannot have been an id.` : undefined;
      if (message) problems.push(problemAt(entry, ['formerly', index], { rule: 'formerly', message, todo: 'Take it out of `formerly`, or mend it: it is the name that the file had, without .md.' }));
      claimed.set(key, entry.file);
    });
  }
  return problems;
}
