import type { Problem } from '../../../markdown/problem.ts';
import { nearest } from '../../../markdown/nearest.ts';
import { problemInFile } from '../../../markdown/problemInFile.ts';
import { problemAt, type Entry } from '../../../model/entry.ts';
import { endingOf } from '../../../model/figure/attachment.ts';
import { namedIn, type Named } from '../../../model/figure/named.ts';
import { relative, resolve } from '../../../model/link/contentPaths.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';

export const attachments: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-file': {
      severity: 'error',
      explanation:
        'A figure shows a file that lies beside it, in the folder figures/. One that is not there, or is of another format, cannot be shown.',
    },
    'unused-figure-file': {
      severity: 'warning',
      explanation: 'A file beside the figures that none of them names is not published.',
    },
  },
  check: checkAttachments,
  examples: {
    'A file of a figure that is not there': `
=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House
data: guests.csv
      ^^^^^^^^^^ The file “guests.csv” is not there. Did you mean “guest.csv”?
---
=== figures/guest.csv
Who,Since
The host,2020
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Who was there](../figures/who-was-there.md)
+++
=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House
data: guests.xlsx
      ^^^^^^^^^^^ “guests.xlsx” ends in .xlsx, and a file in .csv is required here. Save it in that format: changing its name alone does not.
---
=== figures/guests.xlsx
PK
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Who was there](../figures/who-was-there.md)
+++
=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House
data: ../guests.csv
      ^^^^^^^^^^^^^ “../guests.csv” is not in the folder figures/. Put the file there, and write its name alone.
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Who was there](../figures/who-was-there.md)
`,
    'A file that no figure names': `
=== figures/guests.csv
Who,Since
@ 1:1 warning: No figure names “guests.csv”. Name it in a figure, or delete it.
The host,2020
`,
  },
};

function checkAttachments(linked: LinkedRecord): Problem[] {
  if (!linked.attachments) return [];
  const files = linked.attachments.map(({ file }) => file);
  const there = new Set(files);
  const figures = linked.entries.filter((entry) => entry.collection === 'figures');
  const named = new Set<string>();
  const problems = figures.flatMap((entry) =>
    namedIn(entry.data).flatMap((each) => {
      if (each.endings === undefined) return [];
      named.add(resolve(entry.file, each.name) ?? '');
      return faultOf(entry, each, there) ?? [];
    }),
  );
  // What a file that cannot be read would have named is not known.
  const isAllRead = linked.unreadFiles.every(({ collection }) => collection !== 'figures');
  const unused = isAllRead && problems.length === 0 ? files.filter((file) => !named.has(file)) : [];
  return [
    ...problems,
    ...unused.map((file) =>
      problemInFile(
        file,
        { line: 1, column: 1 },
        {
          severity: 'warning',
          rule: 'unused-figure-file',
          message: `No figure names “${file.split('/').at(-1)}”.`,
          todo: 'Name it in a figure, or delete it.',
        },
      ),
    ),
  ];
}

function faultOf(
  entry: Entry<'figures'>,
  { path, name, endings = [] }: Named,
  there: ReadonlySet<string>,
): Problem | undefined {
  const file = resolve(entry.file, name);
  const say = (message: string, todo: string) =>
    problemAt(entry, path, { rule: 'figure-file', message, todo });
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(name))
    return say(
      `“${name}” is an address, and a file is required here.`,
      'Save the file in the folder figures/, and write its name.',
    );
  if (!file?.startsWith('figures/') || name.startsWith('/') || name.includes('\\'))
    return say(
      `“${name}” is not in the folder figures/.`,
      'Put the file there, and write its name alone.',
    );
  if (!endings.includes(endingOf(name)))
    return say(
      `“${name}” ends in ${endingOf(name) === '' ? 'nothing' : `.${endingOf(name)}`}, and a file in ${endings.map((each) => `.${each}`).join(', ')} is required here.`,
      'Save it in that format: changing its name alone does not.',
    );
  if (there.has(file)) return undefined;
  const meant = nearest(file, there);
  return say(
    `The file “${name}” is not there.`,
    meant === undefined
      ? 'Put it beside this one, or correct the name.'
      : `Did you mean “${relative(entry.file, meant).replace(/^\.\//, '')}”?`,
  );
}
