import { plainName } from '../../markdown/plainName.ts';
import { order, type Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';
import { nearNames } from './nearNames.ts';

export const nearPublishers: ContentCheck = {
  scope: 'content',
  rules: {
    'near-publisher': {
      severity: 'warning',
      explanation: 'Two spellings of one publisher count as two independent origins.',
    },
  },
  check: checkNearPublishers,
  examples: {
    'Two spellings of one publisher or one side': `
=== sources/gazette.md
---
title: What people say
publisher: Daily Gazette
kind: report
url: https://gazette.example/a
published: 2025-08-18
language: en
basis: unnamed
---
=== sources/gazette-again.md
---
title: What more people say
publisher: Daily Gazettte
           ^^^^^^^^^^^^^^ warning: “Daily Gazettte” is almost “Daily Gazette”, and they count as two publishers. If they are one, write “Daily Gazette” here too.
kind: report
url: https://gazette.example/b
published: 2025-08-18
language: en
basis: unnamed
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post }
  - { actor: guest, says: so, source: guest-post }
reports:
  - { source: gazette, says: so }
  - { source: gazette-again, says: so }
---
+++ By an article, a domain or a suffix
=== sources/host-post.md
---
title: A post of the host
publisher: Gazette Ltd.
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: The Gazette
           ^^^^^^^^^^^ warning: “The Gazette” is almost “Gazette Ltd.”, and they count as two publishers. If they are one, write “Gazette Ltd.” here too.
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
---
+++
=== sources/host-post.md
---
title: A post of the host
publisher: Gazette
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: Gazette.co.uk
           ^^^^^^^^^^^^^ warning: “Gazette.co.uk” is almost “Gazette”, and they count as two publishers. If they are one, write “Gazette” here too.
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
---
+++
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
side: hots
      ^^^^ Unknown actor “hots”. Did you mean “host”?
---
`,
  },
};

/**
 * Two publishers whose names nearly agree would count as two origins: the rarer of two spellings is
 * asked about.
 */
function checkNearPublishers(linked: LinkedRecord): Problem[] {
  const uses = new Map<string, number>();
  for (const { publisher } of linked.record.sources)
    uses.set(publisher, (uses.get(publisher) ?? 0) + 1);
  const meant = likelier(uses);
  return linked.record.sources.flatMap((source) => {
    const entry = linked.entryOf.get(source);
    const other = meant.get(source.publisher);
    return entry && other !== undefined
      ? [
          problemAt(entry, ['publisher'], {
            severity: 'warning',
            rule: 'near-publisher',
            message: `“${source.publisher}” is almost “${other}”, and they count as two publishers.`,
            todo: `If they are one, write “${other}” here too.`,
          }),
        ]
      : [];
  });
}

/**
 * For each name that nearly is another: that other, if it is used more, or as often and stands
 * before it.
 */
function likelier(uses: ReadonlyMap<string, number>): Map<string, string> {
  const names = [...uses.keys()]
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || order(a, b))
    .map((name) => ({ name, plain: plain(name), letters: lettersOf(name) }));
  const meant = new Map<string, string>();
  const before = nearNames();
  const firstWith = new Map<string, number>();
  names.forEach(({ name, plain, letters }, index) => {
    const other = Math.min(firstWith.get(letters) ?? index, before.near(plain)[0] ?? index);
    if (other < index) meant.set(name, names[other]!.name);
    if (!firstWith.has(letters)) firstWith.set(letters, index);
    before.add(plain);
  });
  return meant;
}

/** A name in which nothing but spaces and signs is left out: “Lemonde” and “Le Monde”. */
function lettersOf(name: string): string {
  return plainName(name.replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
}

/** A publisher's name without its article, domain, legal form and edition. */
function plain(name: string): string {
  const bare = name
    .replace(/^(?:https?:\/\/)?www\./i, '')
    .replace(/(?<=[\p{L}\p{N}])\.(?:com|org|net|info|news|tv|co|ua|[a-z]{2})(?:\.[a-z]{2})?$/iu, '')
    .replace(suffixes, '');
  return plainName(bare === '' ? name : bare);
}

/**
 * What is left out or added to the name of one publisher: "BBC News", "Reuters UK", "Bild GmbH".
 */
const suffixes =
  /(?:[\s,]+\(?(?:inc|ltd|llc|plc|gmbh|ag|corp|s\.?a|news|online|digital|newspaper|magazine|international|uk|us|usa|eu|europe)\.?\)?)+$/i;
