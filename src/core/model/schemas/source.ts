import { z } from 'zod';
import { basisWords } from './basisWords.ts';
import {
  address,
  closedDate,
  dayOrTime,
  doi,
  formerly,
  idOf,
  language,
  name,
  retractedSource,
  words,
  zone,
} from './fields.ts';
import { translated } from './translation.ts';

/**
 * A file of `sources/`: where something was said, written, shown or measured. Its body may hold the
 * words themselves, as blockquotes.
 */
export const source = z.strictObject({
  title: name('The headline, or what it is.'),
  publisher: name('Who published it.'),
  kind: z
    .enum(['report', 'statement', 'document', 'study', 'data', 'recording'])
    .describe(
      'A document is itself the thing: a law, a ruling, an agreement. A recording is film, sound or a photograph. What argues for something is a statement.',
    ),
  url: address("The publisher's own page.").optional(),
  archived: address('A copy in an archive.').optional(),
  seenIn: z
    .strictObject({
      publisher: name('Whose page it is.'),
      url: address('The page on which we read it.'),
    })
    .optional()
    .describe("Where we read it, when not on the publisher's own page."),
  knownThrough: z
    .array(idOf('sources', 'The id of a source.'))
    .min(1)
    .optional()
    .describe('The sources through which we know it, when we have not seen it at all.'),
  published: closedDate('The day or time, as precisely as it is known.'),
  zone: zone('The zone in which its time is said, such as Europe/Kyiv.').optional(),
  doi: doi('Its DOI, such as 10.1000/182.').optional(),
  authors: z
    .array(name('The id of an actor, or a name.'))
    .min(1)
    .optional()
    .describe('Who wrote it, above all a study.'),
  reviewed: z.boolean().optional().describe('For a study: whether it was peer-reviewed.'),
  verifiedBy: z
    .array(idOf('sources', 'The id of a source.'))
    .min(1)
    .optional()
    .describe('For a recording: the sources that verified it.'),
  language: language('The language of its words, a tag such as en, de, uk.'),
  basis: z
    .enum(basisWords)
    .optional()
    .describe(
      'For a report: on whom it rests. not said: we read it, and it does not say; unknown: we have not read it.',
    ),
  person: name(
    'Who its people are: the id of an actor, or words such as "an EU diplomat".',
  ).optional(),
  relays: z
    .array(idOf('sources', 'The id of a source whose account it passes on.'))
    .min(1)
    .optional()
    .describe('For a report that as a whole passes on the accounts of others.'),
  seenAgain: z
    .array(
      z.strictObject({
        at: dayOrTime('The day on which the page was looked at again.'),
        words: z
          .enum(['there', 'changed', 'gone'])
          .describe('Whether the quoted words stand there, only in other words, or not at all.'),
        quote: words(
          'Which of the quoted words, where not all fare alike: a `quote` or `original` taken from this source.',
        ).optional(),
      }),
    )
    .min(1)
    .optional()
    .describe(
      'What became of the quoted words on the page. `npm run links -- --record` writes it.',
    ),
  formerly,
  retracted: retractedSource,
  translated: translated('sources'),
});
