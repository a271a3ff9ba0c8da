import { addressFault } from '../../markdown/addresses/addressFault.ts';
import { addressAdvice, addressRules } from '../addressAdvice.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const indirectAddress: ContentCheck = {
  scope: 'content',
  rules: {
    ...addressRules,
    'not-https': {
      severity: 'warning',
      explanation:
        'Anybody on the way can change what a reader gets from a page that is not encrypted. Some pages answer nowhere else.',
    },
  },
  check: checkIndirectAddress,
  examples: {
    "An address with tracking, or of one's own machine": `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post?id=7&utm_source=feed&fbclid=x#top
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Tracking parameter “utm_source” in the address. Write https://host.example/post?id=7#top.
published: 2025-08-18
language: en
---
`,
    'An address that leads by another site, or is not encrypted': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://www.google.com/url?q=https://host.example/post&sa=D&source=editors&ust=1686086778188607
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This address leads by www.google.com to another one. Write https://host.example/post.
archived: https://web.archive.org/web/20250818000000/https://host.example/post?utm_source=x
published: 2025-08-18
language: en
---
=== actors/host.md
---
name: The host
kind: person
role: Host
sameAs:
  - http://host.example
    ^^^^^^^^^^^^^^^^^^^ warning: “http://host.example” is not an https address. Write https://host.example if the page can be reached there.
  - https://bit.ly/thehost
    ^^^^^^^^^^^^^^^^^^^^^^ warning: bit.ly only passes the reader on to another address. Open it, and write the address of the page that it leads to.
---
`,
  },
};

/** The addresses of sources and actors, like links in the text, lead straight to their page. */
function checkIndirectAddress(linked: LinkedRecord): Problem[] {
  const { sources, actors } = linked.record;
  const addresses = [
    ...sources.flatMap(
      (source) =>
        [
          [source, ['url'], source.url],
          [source, ['archived'], source.archived],
          [source, ['seenIn', 'url'], source.seenIn?.url],
        ] as const,
    ),
    ...actors.flatMap((actor) =>
      actor.sameAs.map((url, index) => [actor, ['sameAs', index] as Path, url] as const),
    ),
  ];
  return addresses.flatMap(([thing, path, url]) => {
    const entry = linked.entryOf.get(thing);
    const finding = url === undefined ? undefined : (addressFault(url) ?? addressAdvice(url));
    return entry && finding ? [problemAt(entry, path, finding)] : [];
  });
}
