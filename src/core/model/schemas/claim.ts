import { z } from 'zod';
import { basisWords } from './basisWords.ts';
import {
  closedDate,
  day,
  dayOrTime,
  formerly,
  idOf,
  name,
  objections,
  passages,
  retracted,
  words,
} from './fields.ts';

const added = day(
  'The day on which it entered our record, when later than its own day.',
).optional();
const when = closedDate(
  'The date on which it was said, when it is not that of the source. What is known to the month counts from its last day.',
).optional();
const at = name('The page, section or minute in the source.').optional();
const part = words(
  'With `in part`: which part, as a clause: "that a higher level of negotiators was discussed".',
).optional();
const idsOfClaims = (comment: string) =>
  z.array(idOf('claims', 'The id of a claim.')).min(1).optional().describe(comment);
import { ownTranslation, translated } from './translation.ts';

/**
 * A file of `claims/`: one sentence that is true or false, or that is somebody's position, and who
 * says what about it.
 */
export const claim = z.strictObject({
  claim: words('The sentence, about the world, not about who said it.'),
  about: z
    .array(idOf('actors', 'The id of an actor.'))
    .optional()
    .describe(
      'The parties: those whose own doing, interest or assertion it is. A plain fact may have none.',
    ),
  holder: idOf(
    'actors',
    'The id of the actor whose position it is, when the sentence says what somebody wants, intends, demands, refuses or thinks.',
  ).optional(),
  statements: z
    .array(
      z.strictObject({
        actor: idOf('actors', 'The id of the actor who speaks.'),
        says: z
          .enum(['so', 'otherwise', 'in part', 'leaves open', 'no comment', 'withdrawn'])
          .describe(
            'What the actor says of the claim. Who does not rule it out leaves it open; withdrawn takes back what the actor said before.',
          ),
        part,
        quote: passages('The words, letter for letter; one passage or a list.'),
        original: passages('The same words in their own language.'),
        translated: ownTranslation,
        source: idOf('sources', 'The id of the source in which the words stand.'),
        at,
        side: idOf(
          'actors',
          'The id of the actor for whom it speaks on this claim, when not its usual side.',
        ).optional(),
        when,
        added,
      }),
    )
    .optional()
    .describe('What actors say on the record.'),
  reports: z
    .array(
      z.strictObject({
        source: idOf('sources', 'The id of the report, study, document or recording.'),
        says: z
          .enum(['so', 'otherwise', 'in part', 'withdrawn'])
          .describe(
            'What it says of the claim. withdrawn takes back what the same publisher reported before.',
          ),
        part,
        at,
        quote: passages('Words of people it does not name, letter for letter.'),
        original: passages('The same words in their own language.'),
        translated: ownTranslation,
        when,
        via: z
          .array(idOf('sources', 'The id of the source passed on.'))
          .min(1)
          .optional()
          .describe('For this claim it passes on these sources.'),
        basis: z
          .enum(basisWords)
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
    .describe(
      'What reports, studies, documents and recordings say from their own knowledge, or pass on.',
    ),
  against: z
    .array(
      z.strictObject({
        claim: idOf('claims', 'The id of a claim that conflicts with this one.'),
        note: words('What the difficulty is.'),
      }),
    )
    .optional()
    .describe(
      'Claims that are hard to fit together with this one without excluding it. They change no standing.',
    ),
  implies: idsOfClaims(
    'Claims that follow from this one: whoever says so here says so there, and whoever says otherwise there says otherwise here.',
  ),
  excludes: idsOfClaims(
    'Claims that this one rules out: whoever says so here says otherwise there, and the reverse.',
  ),
  lookedAgain: day(
    'The day on which the newsroom last looked for statements of the parties.',
  ).optional(),
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
  objections,
  formerly,
  retracted,
  translated: translated('claims'),
});
