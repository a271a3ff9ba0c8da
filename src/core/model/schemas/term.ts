import { z } from 'zod';
import { name } from './fields.ts';
import { translated } from './translation.ts';

/** A file of `terms/`: a word that not every reader knows. Its body explains it. */
export const term = z.strictObject({
  term: name('The word or words, as they stand in a sentence.'),
  forms: z
    .array(name('Another form or spelling of it.'))
    .min(1)
    .optional()
    .describe('Other forms and spellings that it has in texts: a plural, a case.'),
  translated: translated('terms'),
});
