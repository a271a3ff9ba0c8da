import { expect, test } from 'vitest';
import type { Record } from '../../../../src/core/model/model.ts';
import { linkedIn } from '../../../../src/core/model/translation/linkIn.ts';
import { figureView } from '../../../../src/site/diagram/figure/figureView.ts';
import { findById, linkedOk } from '../../../support/content.ts';

const linked = linkedOk(`
=== figures/guests.md
---
title: Guests by day
kind: chart
form: dot
alt: Two dots.
credit: The House
data: guests.csv
label: who
value: number
series: day
unit: guests
dataFrom: counted by the House
translated:
  uk:
    title: Гості за днями
    unit: гості
    dataFrom: порахував Дім
    labels: { who: хто, The host: Господар, Monday: понеділок }
---
=== figures/guests.csv
who,day,number
The host,Monday,2
The guest,Monday,3
=== figures/rooms.md
---
title: Rooms
kind: table
alt: A table.
credit: The House
columns: [Room, Since]
rows: [[hall, "2020"], [attic, not known]]
labels: { hall: The hall }
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

![Guests by day](../figures/guests.md)

![Rooms](../figures/rooms.md)
`);
const drawnIn = (record: Record, id: string) =>
  figureView(findById(record.figures, id), { record, base: '/' }).drawn;

test('a chart in another language has the words of its translation, and the keys of its data', () => {
  const chart = drawnIn(linkedIn(linked, 'uk').record, 'guests');
  expect(chart).toMatchObject({
    columns: [{ name: 'хто' }, { name: 'day' }, { name: 'number', numeric: true }],
    rows: [
      { key: 'the-host-monday', cells: ['Господар', 'понеділок', '2'] },
      { key: 'the-guest-monday', cells: ['The guest', 'понеділок', '3'] },
    ],
  });
  expect(JSON.stringify(chart)).toContain('порахував Дім');
  expect(drawnIn(linked.record, 'guests')).toMatchObject({ columns: [{ name: 'who' }, {}, {}] });
});

test('a table has the words that its own file gives for those of the data', () => {
  expect(drawnIn(linked.record, 'rooms')).toMatchObject({
    rows: [
      ['The hall', '2020'],
      ['attic', 'not known'],
    ],
  });
});
