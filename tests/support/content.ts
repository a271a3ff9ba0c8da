import type { Claim, Record } from '../../src/core/model/model.ts';
import { readContent } from '../../src/core/checks/readContent.ts';
import type { TextFile } from '../../src/core/markdown/parsedFile.ts';
import { elsewhere, type Problem } from '../../src/core/markdown/problem.ts';

/** A problem as a test draws it: marks under the wrong word, then the message and what to do. */
interface Drawn {
  file: string;
  line: number;
  column: number;
  endColumn: number;
  says: string;
}

/**
 * Files from one string: `=== claims/x.md` begins a file. A line of marks (`#  ^^^^ No actor is
 * called …`) is a problem expected on the line above it, and no part of the file.
 */
export function filesOf(text: string): { files: TextFile[]; drawn: Drawn[] } {
  const files: TextFile[] = [],
    drawn: Drawn[] = [];
  for (const part of text.split(/^=== /m).slice(1)) {
    const [name = '', ...lines] = part.split('\n'),
      kept: string[] = [];
    for (const line of lines) {
      const mark = /^#?\s*(\^+) (.+)$/.exec(line);
      if (!mark?.[1] || !mark[2]) kept.push(line);
      else
        drawn.push({
          file: name.trim(),
          line: kept.length,
          column: line.indexOf('^') + 1,
          endColumn: line.indexOf('^') + 1 + mark[1].length,
          says: mark[2],
        });
    }
    files.push({ file: name.trim(), text: kept.join('\n') });
  }
  return { files, drawn };
}

/**
 * A small record that holds together, in which a test changes or adds what it is about: a host and
 * a guest, a call between them, and an explainer.
 */
export const house = `
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

/** The house with files of a test put in, or in the place of those of the same name. */
export function withFiles(text: string): { files: TextFile[]; drawn: Drawn[] } {
  const { files, drawn } = filesOf(text),
    names = new Set(files.map((file) => file.file));
  return {
    files: [...filesOf(house).files.filter((file) => !names.has(file.file)), ...files],
    drawn,
  };
}

/**
 * All problems found in the house with these files, and those that the test draws, in the same
 * form.
 */
export function problemsDrawn(text: string): { found: Drawn[]; drawn: Drawn[] } {
  const { files, drawn } = withFiles(text);
  const found = readContent(files).problems.map((problem) => drawnOf(problem, files));
  return {
    found,
    drawn: [...drawn].sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    ),
  };
}

function drawnOf(
  { file, line, column, endColumn, message, todo, also }: Problem,
  files: readonly TextFile[],
): Drawn {
  const shown =
    files
      .find((each) => each.file === file)
      ?.text.split('\n')
      [line - 1]?.slice(column - 1) ?? '';
  return {
    file,
    line,
    column,
    endColumn: endColumn ?? column + (/^[\p{L}\p{N}_-]+/u.exec(shown)?.[0].length ?? 1),
    says: `${message} ${todo} ${elsewhere({ also })}`.trim(),
  };
}

/** The record of the house with these files; it must hold together. */
export function recordOf(text: string): Record {
  const { files } = withFiles(text),
    { record, problems } = readContent(files);
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length)
    throw new Error(
      errors.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`).join('\n'),
    );
  return record;
}

/** The claim with this id in the house with these files. */
export function claimOf(text: string, id = 'they-spoke'): Claim {
  const claim = recordOf(text).claims.find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}
