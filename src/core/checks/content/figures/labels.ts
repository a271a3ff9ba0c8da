import { nearest } from '../../../markdown/nearest.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { problemIn } from '../../../model/entry.ts';
import { labelsOfNothing, type Labels } from '../../../model/figure/relabel.ts';
import { tableOf } from '../../../model/figure/tableOf.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';

export const figureLabels: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-labels': {
      severity: 'error',
      explanation:
        'Words for readers stand under the words of the data for which they are shown: under others they are never seen.',
    },
  },
  check: checkLabels,
  examples: {
    'Words for what the data do not have': `
=== figures/who-was-there.md
---
title: Who was there
kind: table
alt: The names of two people, with the year from which each has been host or guest.
credit: The House
columns: [Who, Since]
rows: [[host, "2020"], [guest, "2021"]]
labels:
  hosts: The host
  ^^^^^ “hosts” stands nowhere in the data. Did you mean “host”?
  guest: The guest
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
  },
};

function checkLabels(linked: LinkedRecord): Problem[] {
  return linked.record.figures.flatMap((figure) => {
    const entry = linked.entryOf.get(figure);
    const { labels } = figure.data as { labels?: Labels };
    const table = tableOf(figure);
    if (!entry || !labels || !table) return [];
    return labelsOfNothing(table, labels).map((label) => {
      const meant = nearest(label, [...new Set([...table.columns, ...table.rows.flat()])]);
      const place = entry.parsed.frontMatter!.placeOfKey(['labels', label]);
      return problemIn(entry, place, {
        rule: 'figure-labels',
        message: `“${label}” stands nowhere in the data.`,
        todo: meant ? `Did you mean “${meant}”?` : 'Write it as it stands there, or remove it.',
      });
    });
  });
}
