import { shortenedTo } from '../../markdown/graphemes.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, wordFor, type AnyEntry } from '../../model/entry.ts';
import { idPattern, longestId } from '../../model/idPattern.ts';
import { isMonth } from '../../model/identify.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const formerIds: ContentCheck = {
  scope: 'content',
  rules: {
    formerly: {
      severity: 'error',
      explanation:
        'An old address leads to exactly one page, so an old id must not be in use or listed twice.',
    },
  },
  check: checkFormerIds,
  examples: {
    'An old id that is in use': `
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
formerly: [host, guest, visitor]
           ^^^^ The actor “host” exists: actors/host.md. Remove it from \`formerly\`, or correct it: write the old file name without .md.
                 ^^^^^ “guest” is this actor's own id. Remove it from \`formerly\`, or correct it: write the old file name without .md.
---
=== actors/host.md
---
name: The host
kind: person
role: Host
formerly: [visitor]
           ^^^^^^^ “visitor” is an old id of actors/guest.md too. Remove it from \`formerly\`, or correct it: write the old file name without .md.
---
`,
    'An old id that no file system can have': `
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
formerly: [a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name-a-very-long-name]
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “a-very-long-name-a-very-long-name-a-very…” has more than 200 letters. Remove it from \`formerly\`, or correct it: write the old file name without .md.
---
`,
  },
};

/**
 * An old id leads to one thing, and at once: it is no id that is in use (so none leads on to
 * another), and nobody's old id twice.
 */
function checkFormerIds(linked: LinkedRecord): Problem[] {
  const claimed = new Map<string, AnyEntry>();
  const live = new Map(linked.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  return linked.entries.flatMap((entry) =>
    formerOf(entry).flatMap((old, index) => {
      const key = `${entry.collection}/${old}`;
      const message = faultOf(old, entry, claimed.get(key), live.get(key));
      if (!claimed.has(key)) claimed.set(key, entry);
      return message === undefined
        ? []
        : [
            problemAt(entry, ['formerly', index], {
              rule: 'formerly',
              message,
              todo: 'Remove it from `formerly`, or correct it: write the old file name without .md.',
            }),
          ];
    }),
  );
}

function formerOf(entry: AnyEntry): readonly string[] {
  return entry.collection === 'site' || entry.collection === 'terms'
    ? []
    : (entry.data.formerly ?? []);
}

function faultOf(
  old: string,
  entry: AnyEntry,
  claimed: AnyEntry | undefined,
  live: AnyEntry | undefined,
): string | undefined {
  if (old === entry.id) return `“${old}” is this ${wordFor[entry.collection]}'s own id.`;
  if (live) return `The ${wordFor[entry.collection]} “${old}” exists: ${live.file}.`;
  if (claimed === entry) return `“${old}” is listed twice.`;
  if (claimed) return `“${old}” is an old id of ${claimed.file} too.`;
  if (old.length > longestId)
    return `“${shortenedTo(old, 40)}” has more than ${longestId} letters.`;
  return idPattern.test(old) && !isMonth(entry.collection, old)
    ? undefined
    : `“${old}” is not a valid id.`;
}
