import type { Problem } from '../../../markdown/problem.ts';
import { problemInFile } from '../../../markdown/problemInFile.ts';
import { problemAt, type Entry } from '../../../model/entry.ts';
import { mostColumns, mostRows, readCsv } from '../../../model/figure/readTable.ts';
import { endingOf } from '../../../model/figure/attachment.ts';
import { resolve } from '../../../model/link/contentPaths.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { Data } from '../../../model/schemas.ts';
import type { ContentCheck } from '../../check.ts';

const head = `
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House`.trim();

const article = `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Who was there](../figures/who-was-there.md)`;

export const figureTables: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-table': {
      severity: 'error',
      explanation:
        'Each row of a table has a cell for each column, and an empty cell does not tell whether it is nothing or not known.',
    },
  },
  check: checkTables,
  examples: {
    'A table with a hole': `
=== figures/who-was-there.md
${head}
data: guests.csv
---
=== figures/guests.csv
Who,Since,Until
The host,2020,2025
The guest,2021
          ^^^^ This row ends after 2 cells, and the first line names 3 columns: “Until” is missing. Add what is missing; where it is not known, write “not known”.
${article}
+++
=== figures/who-was-there.md
${head}
data: guests.csv
---
=== figures/guests.csv
Who,Since
The host,2020
The guest, an old friend,2021
                         ^^^^ This row has 3 cells, and the first line names 2 columns: the last has none. Put a cell that holds a comma in double quotation marks, or name the column that is missing in the first line.
${article}
+++
=== figures/who-was-there.md
${head}
data: guests.csv
---
=== figures/guests.csv
Who,Since
The host,
         ^ The cell of “Since” is empty. Write what is known, or “not known”.
${article}
+++
=== figures/who-was-there.md
${head}
data: guests.csv
---
=== figures/guests.csv
Who,Who
    ^^^ Two columns are named “Who”. Give each column a name of its own.
The host,The guest
${article}
+++
=== figures/who-was-there.md
${head}
data: guests.csv
---
=== figures/guests.csv
Who,Since
"The host,2020
^ The quotation mark with which this cell begins is not closed. Put a cell that holds a comma or a quotation mark in double quotation marks, and double each within it.
${article}
+++
=== figures/who-was-there.md
${head}
columns: [Who, Since]
rows:
  - [The host, 2020]
  - [The guest]
    ^^^^^^^^^^^ This row has one cell, and there are 2 columns. Write a cell for each column, in their order.
---
${article}
`,
    'A table without its rows': `
=== figures/who-was-there.md
${head}
@ 1:1 A table needs its rows. Name a CSV file under \`data\`, or write \`columns\` and \`rows\`.
---
${article}
+++
=== figures/who-was-there.md
${head}
data: guests.csv
      ^^^^^^^^^^ The rows are said twice: in a file, and here. Keep \`data\`, or \`columns\` and \`rows\`.
columns: [Who, Since]
rows: [[The host, 2020]]
---
=== figures/guests.csv
Who,Since
The host,2020
${article}
`,
  },
};

function checkTables(linked: LinkedRecord): Problem[] {
  const files = new Map(linked.attachments?.map((each) => [each.file, each]));
  return linked.entries.flatMap((entry) => {
    if (entry.collection !== 'figures' || entry.data.kind !== 'table') return [];
    const { data } = entry;
    if (data.data === undefined) return inFrontMatter(entry, data);
    if (data.rows ?? data.columns)
      return [
        say(entry, ['data'], {
          message: 'The rows are said twice: in a file, and here.',
          todo: 'Keep `data`, or `columns` and `rows`.',
        }),
      ];
    const file = files.get(resolve(entry.file, data.data) ?? '');
    if (!file || endingOf(file.file) !== 'csv') return [];
    const read = readCsv(file);
    if ('table' in read) return [];
    const { message, todo, ...place } = read.fault;
    return [problemInFile(file.file, place, { rule: 'figure-table', message, todo })];
  });
}

function inFrontMatter(
  entry: Entry<'figures'>,
  { columns, rows }: Extract<Data['figures'], { kind: 'table' }>,
): Problem[] {
  if (!columns || !rows)
    return [
      say(entry, [columns ? 'columns' : rows ? 'rows' : ''], {
        message:
          columns || rows ? 'A table needs both `columns` and `rows`.' : 'A table needs its rows.',
        todo: 'Name a CSV file under `data`, or write `columns` and `rows`.',
      }),
    ];
  if (columns.length > mostColumns || rows.length > mostRows)
    return [
      say(entry, ['rows'], {
        message: `The table has ${rows.length} rows and ${columns.length} columns; the limits are ${mostRows} and ${mostColumns}.`,
        todo: 'Keep only what the figure shows.',
      }),
    ];
  return rows.flatMap((row, index) =>
    row.length === columns.length
      ? []
      : [
          say(entry, ['rows', index], {
            message: `This row has ${row.length === 1 ? 'one cell' : `${row.length} cells`}, and there are ${columns.length} columns.`,
            todo: 'Write a cell for each column, in their order.',
          }),
        ],
  );
}

function say(
  entry: Entry<'figures'>,
  path: (string | number)[],
  { message, todo }: { message: string; todo: string },
): Problem {
  return problemAt(entry, path, { rule: 'figure-table', message, todo });
}
