import { plainName } from '../../markdown/plainName.ts';
import { order, type Problem } from '../../markdown/problem.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { ContentCheck } from '../check.ts';
import { copiesIn } from './copiesIn.ts';

export const sameText: ContentCheck = {
  scope: 'content',
  rules: {
    'same-text': {
      severity: 'warning',
      explanation:
        'Two files of a folder with one text are probably one, left behind by a copy, and would be published and counted as two.',
    },
  },
  check: checkSameText,
  examples: {
    'A copy of a file under another name': `
=== actors/host-copy.md
---
name: The host
      ^^^^^^^^ warning: This file is a copy of actors/host.md. Delete one of the two.
kind: person
role: Host
---
`,
    'The same title, claim or text in two files': `
=== articles/the-talk-again.md
---
title: "The talk:"
       ^^^^^^^^^^^ warning: articles/the-talk.md has the same title. If they are one, delete one of the two; else say in the title what tells them apart.
dek: What was sung at it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Somebody sang.]
---
There was a song.
+++
=== actors/host.md
---
name: The host
kind: person
role: Host
---
A person of note.
=== actors/guest.md
---
name: The guest
      ^^^^^^^^^ warning: actors/host.md has the same text. If they are one, delete one of the two; else say in the text what tells them apart.
kind: person
role: Guest
---
A person of note.
`,
  },
};

/** Two files of one folder hardly have one title, claim or text. Each pair is told once. */
function checkSameText(linked: LinkedRecord): Problem[] {
  const copies = copiesIn(linked);
  const first = new Map<string, AnyEntry>();
  const inOrder = linked.entries.toSorted((a, b) => a.id.length - b.id.length || order(a.id, b.id));
  return inOrder.flatMap((entry) => {
    const original = copies.get(entry);
    if (original)
      return [
        problemAt(entry, nameOf(entry), {
          severity: 'warning',
          rule: 'same-text',
          message: `This file is a copy of ${original.file}.`,
          todo: 'Delete one of the two.',
        }),
      ];
    const texts = textsOf(entry);
    const shared = texts.filter(({ key }) => first.has(key));
    for (const { key } of texts) if (!first.has(key)) first.set(key, entry);
    return shared.slice(0, 1).map(({ key, what }) =>
      problemAt(entry, nameOf(entry), {
        severity: 'warning',
        rule: 'same-text',
        message: `${first.get(key)!.file} has the same ${what}.`,
        todo: `If they are one, delete one of the two; else say in the ${what} what tells them apart.`,
      }),
    );
  });
}

/** What of a file no other of its folder has. A headline is reprinted, and a call is repeated. */
function textsOf(entry: AnyEntry): { what: string; key: string }[] {
  const of = (what: string, ...parts: string[]) => ({
    what,
    key: [entry.collection, what, ...parts.map(plainName)].join('\n'),
  });
  const body = bodyOf(entry.parsed);
  const texts = body === '' ? [] : [{ what: 'text', key: `${entry.collection}\ntext\n${body}` }];
  switch (entry.collection) {
    case 'articles':
      return [of('title', entry.data.title), ...texts];
    case 'claims':
      return [of('claim', entry.data.claim), ...texts];
    case 'sources':
      return [of('title', entry.data.title, entry.data.publisher, entry.data.published), ...texts];
    case 'events':
      return [of('title', entry.data.title, JSON.stringify(entry.data.when ?? '')), ...texts];
    default:
      return texts;
  }
}

/** The text below the front matter as it is compared, worked out once for a parsed file. */
function bodyOf(parsed: ParsedFile): string {
  const body =
    bodies.get(parsed) ??
    plainName(parsed.text.slice(parsed.tree.children[0]?.position?.end.offset ?? 0).trim());
  bodies.set(parsed, body);
  return body;
}

const bodies = new WeakMap<ParsedFile, string>();

function nameOf({ collection }: AnyEntry): Path {
  return [collection === 'claims' ? 'claim' : collection === 'actors' ? 'name' : 'title'];
}
