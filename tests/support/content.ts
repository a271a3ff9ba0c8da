import { createHash } from 'node:crypto';
import type { KeptFile } from '../../src/core/model/capture.ts';
import type { Attachment } from '../../src/core/model/figure/attachment.ts';
import type { Claim, Record } from '../../src/core/model/model.ts';
import { readContent as readContentIn } from '../../src/core/checks/readContent.ts';
import type { TextFile } from '../../src/core/markdown/parsedFile.ts';
import type { Problem } from '../../src/core/markdown/problem.ts';
import type { LinkedRecord } from '../../src/core/model/linkRecord.ts';
import type { Reading } from '../../src/core/model/readRecord.ts';
import { checkContext } from '../../src/i18n/describeStanding.ts';
import type { Edition } from '../../src/site/parts/edition.ts';

/**
 * The base newsroom: a small record without problems, in which a test changes or adds what it is
 * about. A host and a guest, a claim that they spoke, and an article.
 */
export const baseText = `
=== site.md
---
name: The House
tagline: A record for tests
address: https://house.example
publisher: The House
contact: desk@house.example
language: en-GB
zone: Europe/Kyiv
topics: { talks: Talks }
---
=== actors/host.md
---
name: The host
kind: person
role: Host
---
=== actors/guest.md
---
name: The guest
kind: person
role: Guest
---
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: en
---
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post }
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief:
  - They [spoke](../claims/they-spoke.md).
  - Both say so.
  - Nobody else was there.
---
They [spoke](../claims/they-spoke.md).
`;

/** Files from one string, in which `=== claims/x.md` begins a file. */
export function filesFrom(text: string): TextFile[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { file: part.slice(0, end).trim(), text: part.slice(end + 1) };
    });
}

export const baseFiles: readonly TextFile[] = filesFrom(baseText);

/**
 * The files of the base newsroom with those of `text` added, or in place of those of the same name.
 */
export function contentWith(text: string): TextFile[] {
  const files = filesFrom(text);
  const names = new Set(files.map((file) => file.file));
  return [...baseFiles.filter((file) => !names.has(file.file)), ...files];
}

/** Reads and checks files, with messages in English. */
export function readContent(
  files: readonly TextFile[],
  found?: readonly Problem[],
  attachments: readonly Attachment[] = [],
): Reading {
  const isCopy = ({ file }: TextFile) => file.startsWith('captures/');
  const isText = (file: TextFile) =>
    !isCopy(file) && (file.file.endsWith('.md') || !file.file.startsWith('figures/'));
  return readContentIn(files.filter(isText), checkContext, found, {
    captures: files.filter(isCopy).map(keptFileOf),
    attachments: [
      ...attachments,
      ...files
        .filter((file) => !isText(file) && !isCopy(file))
        .map(({ file, text }) => attachmentOf(file, text)),
    ],
  });
}

/**
 * `captures/host-post/copy.txt` as a copy of that source's page, kept on 18 August 2025; one that
 * says DAMAGED as one that cannot be read.
 */
export function keptFileOf({ file, text }: TextFile): KeptFile {
  const source = file.split('/')[1]!;
  if (text.trim() === 'DAMAGED') return { source, file, copies: [], fault: 'is no page.' };
  const digest = createHash('sha256').update(text).digest('hex');
  const at = /\/(\d{4}-\d\d-\d\d)/.exec(file)?.[1] ?? '2025-08-18';
  const url = `https://${source.replace('-', '.example/')}`;
  return { source, file, copies: [{ url, at: `${at}T22:00:00Z`, digest, texts: [text] }] };
}

/** A file beside the figures, of a text or of bytes. */
export function attachmentOf(file: string, content: string | Uint8Array): Attachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    file,
    size: bytes.length,
    digest: createHash('sha256').update(bytes).digest('hex'),
    read: (most, from = 0) => bytes.subarray(from, most === undefined ? undefined : from + most),
  };
}

/** The record of the base newsroom with these files. Throws if a file has an error. */
export function readOk(text: string): Record {
  return linkedOk(text).record;
}

/** What the check refuses, and the rules of standings are to cope with all the same. */
const contradictions = new Set(['says-both']);

/** The same, with its files and translations. */
export function linkedOk(text: string): LinkedRecord {
  const { linked, problems } = readContent(contentWith(text));
  const errors = problems.filter(
    ({ severity, rule }) => severity === 'error' && !contradictions.has(rule),
  );
  if (errors.length)
    throw new Error(
      errors.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n'),
    );
  return linked;
}

/** What is published of the base newsroom with these files, below the path `base`. */
export function editionOf(text: string, base = '/'): Edition {
  return { record: readOk(text), base };
}

/** The claim with this id in the base newsroom with these files. */
export function claimOf(text: string, id = 'they-spoke'): Claim {
  return findById(readOk(text).claims, id);
}

/** The thing with this id. Throws if there is none. */
export function findById<T extends { id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((each) => each.id === id);
  if (!thing) throw new Error(`Nothing has the id ${id}.`);
  return thing;
}
