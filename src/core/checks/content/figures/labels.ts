import { nearest } from '../../../markdown/nearest.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { problemIn } from '../../../model/entry.ts';
import type { Labels } from '../../../model/figure/relabel.ts';
import { tableOf } from '../../../model/figure/tableOf.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ContentCheck } from '../../check.ts';

export const figureLabels: ContentCheck = {
  scope: 'content',
  rules: {
    'figure-labels': {
      severity: 'error',
      explanation:
        'Words for readers stand under the words of the data for which they are shown: under others they are never seen. They tell apart what the data tell apart, and numbers stay as they are.',
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
rows: [[host, "2020"], [guest, "2021"], [cook, "2022"]]
labels:
  hosts: The host
  ^^^^^ “hosts” stands nowhere in the data. Did you mean “host”?
  guest: cook
  ^^^^^ Readers could not tell “guest” from “cook”: both would be called alike. Give each words of its own.
  "2020": "1999"
  ^^^^^^ “2020” is a number or a date, which readers see as the data have it. Remove it, or correct the data.
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
    const words = new Set([...table.columns, ...table.rows.flat()]);
    const shown = Map.groupBy(words, (word) =>
      Object.hasOwn(labels, word) ? labels[word]! : word,
    );
    return Object.keys(labels).flatMap((label) => {
      const finding =
        findingOf(label, words) ?? sameAsOther(label, shown.get(labels[label]!) ?? []);
      const place = entry.parsed.frontMatter!.placeOfKey(['labels', label]);
      return finding ? [problemIn(entry, place, { rule: 'figure-labels', ...finding })] : [];
    });
  });
}

function findingOf(label: string, words: ReadonlySet<string>) {
  if (!words.has(label)) {
    const meant = nearest(label, [...words]);
    return {
      message: `“${label}” stands nowhere in the data.`,
      todo: meant ? `Did you mean “${meant}”?` : 'Write it as it stands there, or remove it.',
    };
  }
  if (/^[-−+]?\d[\d.,\s%-]*$/.test(label))
    return {
      message: `“${label}” is a number or a date, which readers see as the data have it.`,
      todo: 'Remove it, or correct the data.',
    };
  return undefined;
}

function sameAsOther(label: string, words: readonly string[]) {
  const other = words.find((word) => word !== label);
  return other === undefined
    ? undefined
    : {
        message: `Readers could not tell “${label}” from “${other}”: both would be called alike.`,
        todo: 'Give each words of its own.',
      };
}
