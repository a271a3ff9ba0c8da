import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { ContentCheck } from '../check.ts';
import { datesOnRecord } from './datesOnRecord.ts';

export const seasonOrYears: ContentCheck = {
  scope: 'content',
  rules: {
    'season-or-years': {
      severity: 'warning',
      explanation:
        'From 21 on a month stands for a season or another part of the year, and looks like the end of a financial year.',
    },
  },
  check: checkSeasonOrYears,
  examples: {
    'A year that runs over two, which is read as a season': `
=== events/the-call.md
---
title: The term
when: 2022-23
      ^^^^^^^ warning: “2022-23” is read as a season of 2022, number 23 of EDTF. If the years 2022 to 2023 are meant, write the months, as in 2022-07/2023-06.
---
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
timeline: [the-call]
---
`,
  },
};

/** A season is not written with the number of the next year. */
function checkSeasonOrYears(linked: LinkedRecord): Problem[] {
  return datesOnRecord(linked).flatMap(({ entry, path, when: { precision, text } }) => {
    const year = Number(text.slice(0, 4));
    const part = Number(text.slice(5, 7));
    if (precision !== 'season' || part !== (year + 1) % 100) return [];
    return [
      problemAt(entry, path, {
        severity: 'warning',
        rule: 'season-or-years',
        message: `“${text}” is read as a season of ${year}, number ${part} of EDTF.`,
        todo: `If the years ${year} to ${year + 1} are meant, write the months, as in ${year}-07/${year + 1}-06.`,
      }),
    ];
  });
}
