import { z } from 'zod';
import { date, formerly, idOf, name, words, zone } from './fields.ts';
import { translated } from './translation.ts';

/** A file of `events/`: what happened, or is announced. */
export const event = z.strictObject({
  title: name('What happened, or is announced.'),
  when: z
    .union([
      date('The date, as precisely as it is known.'),
      z
        .array(
          z.strictObject({
            at: date('A date that is reported.'),
            sources: z
              .array(idOf('sources', 'The id of a source that gives this date.'))
              .min(1)
              .describe('Who gives this date.'),
            note: words(
              'What they say of the time, in a few words: "during the talks". It names the row where the accounts are drawn.',
            ).optional(),
          }),
        )
        .min(1),
    ])
    .optional()
    .describe('When it was: one date, or a list of dates with their sources where reports differ.'),
  planned: z.literal(true).optional().describe('true for what is announced and has not happened.'),
  announcedFor: date('The date that it is announced for.').optional(),
  after: z
    .array(idOf('events', 'The id of an event.'))
    .optional()
    .describe('Events that it came after.'),
  before: z
    .array(idOf('events', 'The id of an event.'))
    .optional()
    .describe('Events that it came before.'),
  zone: zone('The zone in which its hour is said, such as Europe/Kyiv.').optional(),
  whenNote: name('A word on the date: "hour contested".').optional(),
  actors: z.array(idOf('actors', 'The id of an actor.')).optional().describe('Who took part.'),
  claims: z
    .array(idOf('claims', 'The id of a claim.'))
    .optional()
    .describe('The claims that concern it.'),
  sources: z
    .array(idOf('sources', 'The id of a source.'))
    .optional()
    .describe('Where it is reported.'),
  formerly,
  translated: translated('events'),
});
