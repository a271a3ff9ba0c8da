import { z } from 'zod';
import { words } from '../schemas/fields.ts';
import { attachment, common, labels } from './keysOfAll.ts';

const cell = words('What stands in the cell.');

/** A table. Its rows stand in a CSV file beside it, or in its front matter. */
export const table = z.strictObject({
  ...common('table'),
  data: attachment('A CSV file beside it; its first line names the columns.', ['csv']).optional(),
  columns: z
    .array(words('The name of a column.'))
    .min(2)
    .optional()
    .describe('The names of the columns, where the rows stand here and not in a file.'),
  rows: z
    .array(z.array(cell).min(1).describe('The cells of a row; the first is its head.'))
    .min(1)
    .optional()
    .describe('The rows, each a list of as many cells as there are columns.'),
  labels,
});
