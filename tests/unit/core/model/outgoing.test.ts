import { describe, expect, test } from 'vitest';
import { outgoingOf } from '../../../../src/core/model/outgoing.ts';
import { readRecord } from '../../../../src/core/model/readRecord.ts';
import { contentWith } from '../../../support/content.ts';

function outgoing(text: string): string[] {
  return outgoingOf(readRecord(contentWith(text)).entries).flatMap(({ url, mentions }) =>
    mentions.map(({ file, line, column, archived, day }) =>
      [`${file}:${line}:${column}`, url, archived, day]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  );
}

describe('addresses outside the content', () => {
  test('are found in sources, with the copy that is named and the day', () => {
    expect(
      outgoing(`=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post?a=1#part
archived: https://archive.example/copy
seenIn: { publisher: A paper, url: "https://paper.example/" }
published: 2025-08-18T10:00+03:00
language: en
---
`),
    ).toEqual([
      'sources/guest-post.md:5:6 https://guest.example/post 2025-08-19',
      'sources/host-post.md:5:6 https://host.example/post?a=1 https://archive.example/copy 2025-08-18',
      'sources/host-post.md:6:11 https://archive.example/copy',
      'sources/host-post.md:7:36 https://paper.example/ https://archive.example/copy 2025-08-18',
    ]);
  });

  test('are found in prose and in lines of front matter; one that is named twice is one, and one in a quotation is none', () => {
    expect(
      outgoing(`=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md), says [the host](https://host.example/post).
  - Both say so.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md): see [this][one], or write [to us](mailto:desk@house.example).

[one]: https://elsewhere.example/one
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: "look at https://quoted.example/ for it" }
  - { actor: guest, says: so, source: guest-post }
---
`),
    ).toEqual([
      'articles/the-talk.md:7:60 https://host.example/post',
      'sources/host-post.md:5:6 https://host.example/post 2025-08-18',
      'articles/the-talk.md:13:8 https://elsewhere.example/one',
      'sources/guest-post.md:5:6 https://guest.example/post 2025-08-19',
    ]);
  });
});
