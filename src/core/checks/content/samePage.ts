import { sameAddress } from '../../markdown/addresses/sameAddress.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Source } from '../../model/model.ts';
import type { ContentCheck } from '../check.ts';
import { copiesIn } from './copiesIn.ts';

export const samePage: ContentCheck = {
  scope: 'content',
  rules: {
    'same-page': {
      severity: 'warning',
      explanation: 'Two sources with one address are probably one, and would be counted as two.',
    },
  },
  check: checkSamePage,
  examples: {
    'Two sources at one address': `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://host.example/post/
published: 2025-08-19
language: en
---
=== sources/host-post.md (as it was)
@ 5:6 warning: The source “guest-post” has the address of the same page. If they are one, keep one of the two files; else give each its own address.
+++ However they were copied
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://youtu.be/abcdefghijk
published: 2025-08-19
language: en
---
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://m.youtube.com/watch?t=90&v=abcdefghijk
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The source “guest-post” has the address of the same page. If they are one, keep one of the two files; else give each its own address.
published: 2025-08-18
language: en
---
+++ By a DOI
=== sources/guest-post.md
---
title: A study of the guest
publisher: The guest
kind: study
reviewed: true
url: https://doi.org/10.1000/ABC
published: 2025-08-19
language: en
---
=== sources/host-post.md
---
title: A study of the host
publisher: The host
kind: study
reviewed: true
url: https://host.example/study
doi: 10.1000/abc
     ^^^^^^^^^^^ warning: The source “guest-post” has this DOI. If they are one, keep one of the two files; else give each its own address.
published: 2025-08-18
language: en
---
+++ As an archived copy
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
archived: https://web.archive.org/web/20250819000000/https://guest.example/post
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The source “guest-post” has the address of the same page. If they are one, keep one of the two files; else give each its own address.
published: 2025-08-18
language: en
---
=== sources/guest-post.md (as it was)
`,
  },
};

/** Two sources at one address, in whatever form it was copied, are perhaps one. */
function checkSamePage(linked: LinkedRecord): Problem[] {
  const first = new Map<string, Source>();
  const copies = copiesIn(linked);
  return linked.record.sources.flatMap((source) => {
    const entry = linked.entryOf.get(source);
    const addresses = addressesOf(source);
    const same = addresses.find(([, key]) => first.has(key));
    const other = same && first.get(same[1]);
    for (const [, key] of addresses) if (!first.has(key)) first.set(key, source);
    return entry && same && other && !copies.has(entry)
      ? [
          problemAt(entry, same[0], {
            severity: 'warning',
            rule: 'same-page',
            message: `The source “${other.id}” has ${same[0][0] === 'doi' ? 'this DOI' : 'the address of the same page'}.`,
            todo: 'If they are one, keep one of the two files; else give each its own address.',
          }),
        ]
      : [];
  });
}

/** The keys by which the pages of a source are compared, and where each stands. */
function addressesOf({ url, archived, doi }: Source): [Path, string][] {
  return [
    ...(url === undefined ? [] : [[['url'], sameAddress(url)] as [Path, string]]),
    ...(doi === undefined
      ? []
      : [[['doi'], sameAddress(`https://doi.org/${doi}`)] as [Path, string]]),
    ...(archived === undefined ? [] : [[['archived'], sameAddress(archived)] as [Path, string]]),
  ];
}
