import { z } from 'zod';
import {
  address,
  basis,
  correction,
  dateShape,
  day,
  id,
  objection,
  passages,
  person,
  reported,
  retracted,
  says,
  standing,
} from './fields.ts';

export const statementShape = z
  .strictObject({
    actor: id('the actor who speaks'),
    says: says.describe('What the actor says of the claim.'),
    part: z.string().optional().describe('Of "in part": which part.'),
    side: id('the actor for whom it speaks here, when not its usual side').optional(),
    at: z.string().optional().describe('The page, section or minute in the source.'),
    quotes: passages.describe('The words, letter for letter; empty where the source gives none.'),
    originals: passages.describe('The same words in their own language.'),
    source: id('the source in which it stands'),
    when: dateShape,
    day,
    added: day
      .optional()
      .describe('The day on which it entered the record, when later than its own.'),
  })
  .meta({ id: 'statement' });

export const reportShape = z
  .strictObject({
    source: id('the report, study, document or recording'),
    says: reported.describe('What it says of the claim.'),
    part: z.string().optional().describe('Of "in part": which part.'),
    at: z.string().optional().describe('The page, section or minute in the source.'),
    quotes: passages.describe('Words of people it does not name, letter for letter.'),
    originals: passages,
    when: dateShape,
    day,
    via: z
      .array(id('a source'))
      .describe('The sources that it passes on for this claim. Empty: it reports itself.'),
    basis: basis.optional(),
    person: person.optional(),
    firstSays: id('a source that says that this was the first report of it').optional(),
    added: day
      .optional()
      .describe('The day on which it entered the record, when later than its own.'),
  })
  .meta({ id: 'report' });

/** What is worked out of a claim: nobody types any of it. */
export const findingsShape = z.strictObject({
  standing,
  label: z.string().describe('The standing as readers see it.'),
  sentence: z.string().describe('How the standing was reached.'),
  day: day
    .optional()
    .describe(
      'The day of the record: the latest day of its statements and reports, or on which it was gone through.',
    ),
  voices: z
    .int()
    .describe(
      'How many voices say so: sides on the record, reports that name their people or were there, studies and data sets.',
    ),
  outsideVoices: z.int().describe('How many of these belong to no party.'),
  voicesOtherwise: z.int().describe('How many voices say otherwise.'),
  outsideVoicesOtherwise: z.int().describe('How many of these belong to no party.'),
  opposite: z
    .strictObject({ standing, label: z.string() })
    .describe('How the opposite of the claim stands, by the same rules.'),
  origins: z
    .array(
      z.strictObject({
        source: id('where the account begins'),
        publisher: z.string(),
        says: reported,
        basis: z.enum([...basis.options, 'document', 'recording', 'unverified', 'study', 'data']),
        person: person.optional(),
        voice: z
          .enum(['own', 'quoted', 'none'])
          .describe(
            'Whose voice it is: its own; that of people whom it quotes and who are recorded here; or none.',
          ),
        since: id(
          'the claim of which it speaks, from which what it says of this one follows',
        ).optional(),
        passedOnBy: z.array(id('a source')),
      }),
    )
    .describe('Where accounts begin. Ten outlets that pass on one report are one origin.'),
  sides: z
    .array(
      z.strictObject({
        side: id('the actor whose party it is'),
        says: z.array(says),
        divided: z.boolean().describe('Whether its actors differ.'),
        actors: z.array(z.strictObject({ actor: id('an actor'), says: z.array(says) })),
      }),
    )
    .describe('What each side says on the record.'),
  history: z
    .array(
      z.strictObject({
        day,
        standing,
        sentence: z.string(),
        came: z.string().describe('What came to the record that day.'),
        changed: z.boolean().describe('Whether the standing became another.'),
      }),
    )
    .describe('How it has stood: a row for each day on which something came.'),
  hangsOn: z
    .strictObject({
      sentence: z.string(),
      removals: z
        .array(z.strictObject({ without: z.string(), standing }))
        .describe('Every single side or origin without which the standing would be another.'),
      least: z
        .strictObject({
          count: z.int().describe('At least so many must be left out together.'),
          without: z
            .array(z.string())
            .optional()
            .describe('So many that are enough, by the keys of `contributors` in rules.js.'),
          standing: standing.optional().describe('The standing without these.'),
        })
        .optional()
        .describe('Where no single removal changes it: what does.'),
      addition: z
        .strictObject({ what: z.string(), standing })
        .optional()
        .describe('The least that would have to come for another standing.'),
    })
    .optional()
    .describe('On what its standing hangs. Not said of a stated position.'),
});

const entries = {
  about: z
    .array(id('an actor'))
    .describe('The parties: those whose own doing, interest or assertion it is.'),
  holder: id('the actor whose position it is').optional(),
  implies: z.array(id('a claim')).describe('The claims that follow from it.'),
  excludes: z.array(id('a claim')).describe('The claims that it rules out.'),
  statements: z.array(statementShape).describe('What actors say on the record.'),
  reports: z
    .array(reportShape)
    .describe(
      'What reports, studies, documents and recordings say from their own knowledge, or pass on.',
    ),
};

const behind = z
  .strictObject({ id: id('the claim'), claim: z.string(), ...entries })
  .meta({ id: 'claim-behind' });

/** A claim; the sources and actors that it names are in the lists of the file. */
export const claimShape = z
  .strictObject({
    id: id('the claim'),
    address,
    claim: z.string().describe('The sentence, about the world.'),
    ...findingsShape.shape,
    retracted,
    ...entries,
    behind: z
      .array(behind)
      .describe('The other claims of which what is said may bear on this one.'),
    notes: z.string().describe('What a reader needs to know about it.'),
    against: z
      .array(z.strictObject({ claim: id('a claim'), note: z.string() }))
      .describe('Claims that conflict with it. They change no standing.'),
    corrections: z.array(correction),
    objections: z.array(objection).describe('Objections that were answered in public.'),
    articles: z.array(id('an article')).describe('The articles that show it.'),
  })
  .meta({ id: 'claim' });

export type Findings = z.infer<typeof findingsShape>;
export type ClaimData = z.infer<typeof claimShape>;
