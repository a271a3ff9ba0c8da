import { z } from 'zod';
import { translated } from '../schemas/translation.ts';
import { day, formerly, idOf, language, name, words } from '../schemas/fields.ts';

/** The name of a file beside the figure's own, with one of some endings. */
export function attachment(comment: string, endings: readonly string[]) {
  return words(comment, 300).meta({ attachment: endings, form: 'the name of a file' });
}

/** The keys that figures of all kinds have. */
export function common<K extends string>(kind: K) {
  return {
    title: name('What it shows, as its headline.'),
    kind: z.literal(kind).describe('What kind of figure it is.'),
    alt: words('What is to be seen, in words, for who does not see it: not what it means.', 2000),
    credit: words('Who made it, and from what.'),
    licence: words('Under which licence it is shown, such as CC BY 4.0.').optional(),
    sources: z
      .array(idOf('sources', 'The id of a source.'))
      .min(1)
      .optional()
      .describe('The sources that it rests on.'),
    claims: z
      .array(idOf('claims', 'The id of a claim.'))
      .min(1)
      .optional()
      .describe('The claims that it asserts, beside those that its caption links.'),
    verified: z
      .strictObject({
        by: words('Who verified it.'),
        at: day('The day on which it was verified.'),
        how: words('By what: how the place, the day and the maker were established.'),
      })
      .optional()
      .describe('How it was verified, above all a photograph or a document.'),
    language: language(
      'The language of the words in it, a tag such as en, de, uk; without it, that of the site.',
    ).optional(),
    translated: translated('figures'),
    formerly,
  };
}

/** What readers see instead of names and words of the data, by how these stand there. */
export const labels = z
  .record(z.string(), name('The words that readers see.'))
  .optional()
  .describe(
    'By names of columns and words as they stand in the data, the words that readers see instead.',
  );
