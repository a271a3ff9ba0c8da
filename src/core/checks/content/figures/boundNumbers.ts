import type { Problem } from '../../../markdown/problem.ts';
import { sentencesAround } from '../../../markdown/sentencesAround.ts';
import { allProse } from '../../../model/allProse.ts';
import { problemIn } from '../../../model/entry.ts';
import { chartData } from '../../../model/figure/chart/chartData.ts';
import { chartTable } from '../../../model/figure/chart/chartTable.ts';
import { valueFault } from '../../../model/figure/value/valueFault.ts';
import type { LinkedRecord } from '../../../model/linkRecord.ts';
import type { ValueLink } from '../../../model/model.ts';
import type { ContentCheck } from '../../check.ts';

const chart = `
=== figures/guests.md
---
title: Guests by month
kind: chart
form: bar
alt: The number of guests in each month.
credit: The House
data: guests.csv
label: month
value: guests
unit: thousand guests
dataFrom: The house counted them.
---
=== figures/guests.csv
month,guests
2025-07,12.4
2025-08,not known
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md).

![Guests by month](../figures/guests.md)
`;

export const boundNumbers: ContentCheck = {
  scope: 'content',
  rules: {
    'bound-number': {
      severity: 'error or warning',
      explanation:
        'A number in a text that is bound to a number of a chart says the same, rounded as it is written: “4.2 million” stands for 4.15 to 4.25 million. Of “about”, “nearly” or “more than” only what they cannot mean is told.',
    },
  },
  check: checkBoundNumbers,
  examples: {
    'A number that is not that of the chart': `${chart}
There were [12,400 guests](../figures/guests.md#2025-07 "value"), or [some 12,000](../figures/guests.md#2025-07 "value").

There were [13,000 guests](../figures/guests.md#2025-07 "value") in July.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “13,000 guests” does not fit the number on record: the chart has 12.4 (thousand guests). Write 12.4 thousand guests, rounded as you like, or correct the file.

There were [nearly 12,000](../figures/guests.md#2025-07 "value") in July.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “nearly 12,000” does not fit the number on record: the chart has 12.4 (thousand guests). Write 12.4 thousand guests, rounded as you like, or correct the file.
`,
    'A number that is bound to nothing': `${chart}
There were [12,400 guests](../figures/guests.md#2025-7 "value"),
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The chart has no number “#2025-7”. Did you mean “#2025-07”?
or [12,400](../figures/guests.md "value"),
            ^^^^^^^^^^^^^^^^^^^^ The link does not say which number it is bound to. Name the row after the file: #2025-07.
then [many more](../figures/guests.md#2025-07 "value"),
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: “many more” holds no number that could be held against the chart. Link the number alone.
and [14,000](../figures/guests.md#2025-08 "value") in August.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “14,000” is bound to a number that is not known. Leave the number out of the text, or write it into the file.
`,
    'A number that is bound to what is no chart': `
=== articles/the-talk.md
---
title: The talk
dek: What was said of it.
topic: talks
published: 2025-08-19
brief: ["They [spoke](../claims/they-spoke.md).", Both say so., Nobody else was there.]
---
They [spoke](../claims/they-spoke.md) for [two hours](../actors/host.md "value").
                                                      ^^^^^^^^^^^^^^^^^ A number is bound to a chart, and this link leads to another page. Link the chart that has it, or leave out “value”.
`,
  },
};

function checkBoundNumbers(linked: LinkedRecord): Problem[] {
  const { language } = linked.record.site;
  return allProse(linked.record).flatMap((prose) => {
    if (prose.valueLinks.length === 0) return [];
    const sentences = sentencesAround(prose.tree, language);
    return prose.valueLinks.flatMap((link) => {
      const sentence = sentences.get(link.node) ?? link.words;
      const [before = ''] = sentence.split(link.words);
      const found = faultOf(link, before);
      return found ? [problemIn(prose, link.place ?? { line: 1, column: 1 }, found)] : [];
    });
  });
}

function faultOf({ url, words, thing }: ValueLink, before: string) {
  if (thing.type !== 'figure' || thing.data.kind !== 'chart')
    return {
      rule: 'bound-number',
      message: 'A number is bound to a chart, and this link leads to another page.',
      todo: 'Link the chart that has it, or leave out “value”.',
    };
  const file = thing.attachments.get(thing.data.data);
  const read = file && chartTable(file);
  if (!read || 'fault' in read) return undefined;
  const { rows, faults } = chartData(thing.data, read.table);
  if (faults.length > 0) return undefined;
  return valueFault({ words, before }, keyIn(url), thing.data, rows);
}

/** What stands after the “#” of an address. */
function keyIn(url: string): string {
  const [, key = ''] = url.split(/#(.*)/s);
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
