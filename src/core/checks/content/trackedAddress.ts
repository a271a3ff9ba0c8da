import { trackingFault } from '../file/tracking.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';

export const trackedAddress: ContentCheck = {
  scope: 'content',
  rules: {
    'tracking': { severity: 'warning', explanation: 'Tracking parameters in the address of a source or an actor follow the reader.' },
  },
  check: checkTrackedAddress,
  examples: {
    'An address with tracking, or of one\'s own machine': `
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
  },
};

/** The addresses of sources and actors, like links in the text, have no tracking in them. */
function checkTrackedAddress(linked: LinkedRecord): Problem[] {
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
    const entry = linked.entryOf.get(thing),
      finding = url === undefined ? undefined : trackingFault(url);
    return entry && finding ? [problemAt(entry, path, finding)] : [];
  });
}
