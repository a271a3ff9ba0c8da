import { z } from 'zod';
import { name, words } from '../schemas/fields.ts';
import { attachment, common, labels } from './keysOfAll.ts';

const column = (comment: string) => name(comment);

/** A chart of numbers that stand in a file beside it. */
export const chart = z.strictObject({
  ...common('chart'),
  form: z
    .enum(['line', 'bar', 'dot', 'range'])
    .describe(
      'How the numbers are drawn: line (over time), bar, dot, or range (from low to high).',
    ),
  data: attachment('A CSV or JSON file beside it, a row for each number.', ['csv', 'json']),
  label: column('The column that says what a row is of: a day, a month, a country.'),
  value: column('The column of the numbers.').optional(),
  unit: words('What is counted, with its unit: million people, per cent, euros a month.'),
  series: column('The column by which there are several lines, or several dots a row.').optional(),
  panels: column('The column by which there are several small charts on one scale.').optional(),
  low: column('The column with the lower end of what is uncertain.').optional(),
  high: column('The column with the upper end.').optional(),
  uncertainty: words('Why the uncertainty that the file holds is not drawn.').optional(),
  dataFrom: words(
    'Where the numbers are from, where no file of sources says so: who counted what.',
  ).optional(),
  labels,
  from: words('Where the axis begins, if not at zero: readers are told.')
    .superRefine((text, context) => {
      if (!Number.isFinite(Number(text)))
        context.addIssue({
          code: 'custom',
          message: `“${text}” is no number.`,
          params: { rule: 'chart-axis', todo: 'Write a number such as 40.' },
        });
    })
    .optional(),
});
