import { z } from 'zod';
import { idOf, words } from '../schemas/fields.ts';
import { attachment, common } from './keysOfAll.ts';
import { pictureEndings } from './photo.ts';

/** A document, or a part of one: its words, the passages on which claims rest, and its pages. */
export const document = z.strictObject({
  ...common('document'),
  source: idOf('sources', 'The id of the source that the document is.'),
  text: words(
    'Its words, letter for letter; a blank line between paragraphs, “…” for what is left out.',
    20_000,
  ),
  passages: z
    .array(
      z.strictObject({
        words: words('A passage of the text, letter for letter.', 10_000),
        claim: idOf('claims', 'The id of the claim that rests on it.'),
        note: words('A few words on it.').optional(),
      }),
    )
    .min(1)
    .describe('The passages that are marked, in the order of the text.'),
  pages: z
    .array(
      attachment(
        'A page: a picture, a PDF with all its pages, or one page of it, such as report.pdf#3.',
        [...pictureEndings.filter((ending) => ending !== 'svg'), 'pdf'],
      ),
    )
    .min(1)
    .optional()
    .describe('Its pages, where they can be shown: pictures, or a PDF, as files beside this one.'),
});
