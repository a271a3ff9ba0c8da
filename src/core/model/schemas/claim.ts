import { z } from 'zod';
import { day, dayOrTime, formerly, idOf, passages, retracted, words } from './fields.ts';

const added = day(
  'The day on which it entered our record, when later than its own day.',
).optional();
const when = dayOrTime(
  'The day on which it was said, when it is not the day of the source.',
).optional();

/** A file of `claims/`: one sentence that is true or false, and who says what about it. */
export const claim = z.strictObject({
  claim: words('The sentence, about the world, not about who said it.'),
  about: z
    .array(idOf('actors', 'The id of an actor.'))
    .min(1)
    .describe('The actors who are in a position to bear it out or deny it.'),
  statements: z
    .array(
      z.strictObject({
        actor: idOf('actors', 'The id of the actor who speaks.'),
        says: z
          .enum(['so', 'otherwise', 'in part', 'no comment', 'withdrawn'])
          .describe('What the actor says of the claim.'),
        quote: passages('The words, letter for letter; one passage or a list.'),
        original: passages('The same words in their own language.'),
        source: idOf('sources', 'The id of the source in which the words stand.'),
        when,
        added,
      }),
    )
    .optional()
    .describe('What actors say on the record.'),
  reports: z
    .array(
      z.strictObject({
        source: idOf('sources', 'The id of the report or document.'),
        says: z.enum(['so', 'otherwise', 'in part']).describe('What it says of the claim.'),
        quote: passages('Words of people it does not name, letter for letter.'),
        original: passages('The same words in their own language.'),
        when,
        via: z
          .array(idOf('sources', 'The id of the source passed on.'))
          .min(1)
          .optional()
          .describe('For this claim it passes on these sources.'),
        basis: z
          .enum(['witnessed', 'named', 'unnamed', 'not said'])
          .optional()
          .describe("On what it rests for this claim, when not the source's own."),
        person: words(
          'Who its people are for this claim: the id of an actor, or words.',
        ).optional(),
        first: idOf(
          'sources',
          'The id of a source that says that this was the first report of it.',
        ).optional(),
        added,
      }),
    )
    .optional()
    .describe('What reports and documents say from their own knowledge, or pass on.'),
  against: z
    .array(
      z.strictObject({
        claim: idOf('claims', 'The id of a claim that this one does not fit together with.'),
        note: words('Why they do not fit together.'),
      }),
    )
    .optional()
    .describe('Claims that it does not fit together with.'),
  lookedAgain: day('The day on which the record was last gone through for this claim.').optional(),
  corrections: z
    .array(
      z.strictObject({
        at: dayOrTime('The day or time of the correction.'),
        was: words('What it said.'),
        now: words('What it says now.'),
      }),
    )
    .optional()
    .describe('What was wrong in this file, and is right now.'),
  formerly,
  retracted,
});
