import { z } from 'zod';
import { closedDate, words } from '../schemas/fields.ts';
import { attachment, common } from './keysOfAll.ts';

/** The endings of pictures that can be published. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'svg'] as const;

const percent = (comment: string) =>
  words(comment, 20)
    .refine((text) => /^\d{1,3}(?:\.\d+)?$/.test(text) && Number(text) <= 100, {
      message: 'A number from 0 to 100 is required here.',
      params: { rule: 'not-a-share', todo: 'Write per cent without the sign, such as 50.' },
    })
    .meta({ form: 'a number from 0 to 100' });

/** A photograph, or another picture that somebody made. */
export const photo = z.strictObject({
  ...common('photo'),
  file: attachment('The picture: a file beside this one.', pictureEndings),
  taken: closedDate('When it was taken, as precisely as it is known.').optional(),
  place: words('Where it was taken, as precisely as it is known.').optional(),
  focus: z
    .strictObject({
      x: percent('From the left edge, in per cent of the width.'),
      y: percent('From the top, in per cent of the height.'),
    })
    .optional()
    .describe('The point that a crop keeps. Without it, the middle.'),
  offerOriginal: z
    .literal(true)
    .optional()
    .describe(
      'true to offer the file itself, with all that is in it: refused while it holds a place or a name.',
    ),
});
