import { z } from 'zod';
import { address, closedDate, formerly, idOf, language, words, zone } from './fields.ts';

/**
 * A file of `sources/`: a report, a statement or a document. Its body may hold the words
 * themselves, as blockquotes.
 */
export const source = z.strictObject({
  title: words('The headline, or what it is.'),
  publisher: words('Who published it.'),
  kind: z
    .enum(['report', 'statement', 'document'])
    .describe(
      'A document is itself the thing: a law, a ruling, an agreement, footage. What argues for something is a statement.',
    ),
  url: address("The publisher's own page.").optional(),
  archived: address('A copy in an archive.').optional(),
  seenIn: z
    .strictObject({
      publisher: words('Whose page it is.'),
      url: address('The page on which we read it.'),
    })
    .optional()
    .describe("Where we read it, when not on the publisher's own page."),
  published: closedDate('The day or time, as precisely as it is known.'),
  zone: zone('The zone in which its time is said, such as Europe/Kyiv.').optional(),
  language: language('The language of its words, a tag such as en, de, uk.'),
  basis: z
    .enum(['witnessed', 'named', 'unnamed', 'not said'])
    .optional()
    .describe('For a report: on whom it rests.'),
  person: words(
    'Who its people are: the id of an actor, or words such as "an EU diplomat".',
  ).optional(),
  relays: z
    .array(idOf('sources', 'The id of a source whose account it passes on.'))
    .min(1)
    .optional()
    .describe('For a report that as a whole passes on the accounts of others.'),
  formerly,
});
