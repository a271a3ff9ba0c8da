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

![Guests by month](../figures/guests.md)`;

/** A chart of guests: its keys after the first ones, the rows of its file, and what is marked. */
function chart(keys: string, csv: string, from = 'dataFrom: The house counted them.'): string {
  return `
=== figures/guests.md
---
title: Guests by month
kind: chart
alt: The number of guests in each month.
credit: The House
data: guests.csv
${keys}
${from}
---
=== figures/guests.csv
${csv}
${article}`;
}

const bars = 'form: bar\nlabel: month\nvalue: guests\nunit: guests';
const lines = bars.replace('bar', 'line');

/** What can be wrong with a chart. */
export const chartExamples = {
  'A chart with a hole, or with what is no number': [
    chart(
      bars,
      'month,guests\n2025-07,12\n2025-08,\n        ^ The cell of “guests” is empty. Write what is known, or “not known”.',
    ),
    chart(
      bars,
      'month,guests\n2025-07,NaN\n        ^^^ “NaN” is no number. Write a number such as 1234.5, or “n/a” where none is known.\n2025-08,"1,234"\n        ^^^^^^^ “1,234” is no number. Write 1234.',
    ),
    chart(
      bars,
      'month,guests\n2025-07,4.2 million\n        ^^^^^^^^^^^ “4.2 million” has a unit of its own, “million”; the chart is in guests. Write the number alone, in guests.\n2025-08,"3,5"\n        ^^^^^ “3,5” is no number. Write 3.5, with a point before the decimals.',
    ),
  ].join('\n+++'),
  'A chart in another unit than its numbers': chart(
    'form: bar\nlabel: month\nvalue: guests (thousand)\nunit: million guests\n      ^^^^^^^^^^^^^^ The column “guests (thousand)” is in thousand, and the chart in million guests. Write the unit that the numbers have.',
    'month,guests (thousand)\n2025-07,12\n2025-08,13',
  ),
  'A chart that names a column that is not there': chart(
    'form: bar\nlabel: month\nvalue: guest\n       ^^^^^ The file has no column “guest”. Did you mean “guests”?\nunit: guests',
    'month,guests\n2025-07,12\n2025-08,13',
  ),
  'Two numbers for one thing': chart(
    bars,
    'month,guests\n2025-07,12\n2025-07,13\n^^^^^^^ Two rows are of “2025-07”. Keep one, or name the column that tells them apart as `series` or `panels`.',
  ),
  'Bars that do not begin at zero, and an axis that is cut': [
    chart(
      `${bars}\nfrom: 10\n      ^^ The bars would begin at 10: their lengths would not be in proportion. Leave \`from\` out, or draw dots.`,
      'month,guests\n2025-07,12\n2025-08,13',
    ),
    chart(
      `${lines}\nfrom: 10\n      ^^ warning: The axis begins at 10, not at zero: differences look larger than they are. Leave \`from\` out unless zero means nothing here, as with degrees; readers are told where it begins.`,
      'month,guests\n2025-07,12\n2025-08,13',
    ),
    chart(
      `${lines}\nfrom: 13\n      ^^ The axis begins at 13, and 12 is below it. Begin at 12 or below.`,
      'month,guests\n2025-07,12\n2025-08,13',
    ),
  ].join('\n+++'),
  'A line over what is no time': chart(
    lines,
    'month,guests\nGermany,12\n^^^^^^^ A line goes over time, and “Germany” is no date. Write dates such as 2025, 2025-08 or 2025-08-18, or choose bar or dot.\nFrance,13',
  ),
  'Numbers without their source, or without how certain they are': [
    chart(bars, 'month,guests\n2025-07,12\n2025-08,13', '').replace(
      'data: guests.csv\n',
      'data: guests.csv\n      ^^^^^^^^^^ Nothing says where the numbers are from. Name their source in `sources`, or write in `dataFrom` who counted what.\n',
    ),
    chart(bars, 'month,guests,low,high\n2025-07,12,11,13\n2025-08,13,12,15').replace(
      'data: guests.csv\n',
      'data: guests.csv\n      ^^^^^^^^^^ The file has “low”, and the chart does not show how certain its numbers are. Name the columns in `low` and `high`, or write in `uncertainty` why they are not drawn.\n',
    ),
    chart(
      `${bars}\nlow: low\nhigh: high`,
      'month,guests,low,high\n2025-07,12,13,14\n           ^^ 12 does not lie between 13 and 14. Look at the numbers of this row.\n2025-08,13,15,12\n           ^^ The lower end, 15, is above the upper one, 12. Look at the numbers of this row.',
    ),
  ].join('\n+++'),
  'A chart whose file is no list of rows': chart(bars, '', '')
    .replaceAll('guests.csv', 'guests.json')
    .replace(
      '=== figures/guests.json\n\n',
      '=== figures/guests.json\n[{"month": "2025-07", "guests": 12}, {"month": "2025-08"}]\n                                     ^^^^^^^^^^^^^^^^^^^^ Row 2 has no “guests”. Write a list of objects, each with the same keys: [{"month": "2025-08", "people": 4.2}].\n',
    ),
};
