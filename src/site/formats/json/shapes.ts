import { z } from 'zod';
import { standings } from '../../../core/standing/standings.ts';

// The shape of everything that is served as JSON. The types of the code, the JSON Schemas and the
// words that explain each field to who uses the data come from here.

const id = (of: string) => z.string().describe(`The id of ${of}.`);
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('A calendar day, as written in its date, whatever the offset.');
const address = z
  .string()
  .describe(
    'Where it is: whole where the site has an address of its own, else a path on the site.',
  );
const standing = z
  .literal(standings.map(({ id }) => id))
  .describe('How well it is borne out, worked out by the rules.');
const says = z.enum(['so', 'otherwise', 'in part', 'no comment', 'withdrawn']);
const reported = z.enum(['so', 'otherwise', 'in part']);
const basis = z.enum(['witnessed', 'named', 'unnamed', 'not said']).describe('On whom it rests.');
const person = z
  .union([z.strictObject({ actor: id('an actor') }), z.strictObject({ words: z.string() })])
  .describe('Who its people are: an actor, or words.');
const passages = z.array(z.string());

/** A date as precisely as it is known. */
const dateShape = z
  .strictObject({
    text: z
      .string()
      .describe('As the editor wrote it, an EDTF date: 2025-08-18T17:42+03:00, 2025-08?.'),
    first: day,
    last: day,
    instant: z.int().optional().describe('Of a time: milliseconds since 1970 in UTC.'),
  })
  .meta({ id: 'date' });

const retracted = z
  .strictObject({ at: dateShape, why: z.string() })
  .optional()
  .describe(
    'When it was retracted, and why. What is retracted stays to be read and counts for nothing.',
  );
const correction = z
  .strictObject({
    at: dateShape,
    was: z.string(),
    now: z.string(),
    claim: id('the claim it concerns').optional(),
  })
  .meta({ id: 'correction' });

const sourceShape = z
  .strictObject({
    id: id('the source'),
    address,
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(['report', 'statement', 'document']),
    url: z.string().optional().describe('The publisher’s own page.'),
    archived: z.string().optional(),
    seenIn: z
      .strictObject({ publisher: z.string(), url: z.string() })
      .optional()
      .describe('Where it was read, when not at the publisher’s own page.'),
    published: dateShape,
    language: z.string(),
    basis: basis.optional(),
    person: person.optional(),
    relays: z
      .array(id('a source'))
      .describe('The sources whose accounts the whole piece passes on.'),
  })
  .meta({ id: 'source' });

const actorShape = z
  .strictObject({
    id: id('the actor'),
    address,
    name: z.string(),
    kind: z.enum(['person', 'government', 'organisation', 'group']),
    role: z.string(),
    side: id('the actor whose party it speaks for; its own when it is a side of its own'),
    speaksFor: id('the actor whose position its statements are').optional(),
  })
  .meta({ id: 'actor' });

const statement = z
  .strictObject({
    actor: id('the actor who speaks'),
    says: says.describe('What the actor says of the claim.'),
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

const report = z
  .strictObject({
    source: id('the report or document'),
    says: reported.describe('What it says of the claim.'),
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
const findingsShape = z.strictObject({
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
      'How many voices say so: sides on the record, and origins that name their people or were there.',
    ),
  origins: z
    .array(
      z.strictObject({
        source: id('where the account begins'),
        publisher: z.string(),
        says: reported,
        basis: z.enum([...basis.options, 'document']),
        person: person.optional(),
        voice: z
          .boolean()
          .describe('Whether it is a voice: its people are named, or it was there.'),
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
  hangsOn: z.strictObject({
    sentence: z.string(),
    removals: z
      .array(z.strictObject({ without: z.string(), standing }))
      .describe('Every single side or origin without which the standing would be another.'),
    addition: z
      .strictObject({ what: z.string(), standing })
      .optional()
      .describe('The least that would have to come for another standing.'),
  }),
});

/** A claim; the sources and actors that it names are in the lists of the file. */
const claimShape = z
  .strictObject({
    id: id('the claim'),
    address,
    claim: z.string().describe('The sentence, about the world.'),
    ...findingsShape.shape,
    retracted,
    about: z
      .array(id('an actor'))
      .describe('The actors who are in a position to bear it out or deny it.'),
    statements: z.array(statement).describe('What actors say on the record.'),
    reports: z
      .array(report)
      .describe('What reports and documents say from their own knowledge, or pass on.'),
    notes: z.string().describe('What a reader needs to know about it.'),
    against: z
      .array(z.strictObject({ claim: id('a claim'), note: z.string() }))
      .describe('Claims that it does not fit together with.'),
    corrections: z.array(correction),
    articles: z.array(id('an article')).describe('The articles that show it.'),
  })
  .meta({ id: 'claim' });

/** A question of an article, and how far it is answered. */
const questionShape = z.strictObject({
  question: z.string(),
  state: z.enum(['open', 'so far', 'answered']),
  claim: id('the claim that answers it').optional(),
  day: day.optional().describe('Since when it is answered.'),
});

const eventShape = z
  .strictObject({
    id: id('the event'),
    address: address.describe('Its place in the article.'),
    title: z.string(),
    when: z
      .array(z.strictObject({ at: dateShape, sources: z.array(id('a source')) }))
      .describe('More than one where reports differ; empty without a date.'),
    planned: z.boolean(),
    announcedFor: dateShape.optional(),
    note: z.string().optional(),
    claims: z.array(id('a claim')),
  })
  .meta({ id: 'event' });

/** What every file begins with. */
const envelope = {
  $schema: address.describe('The JSON Schema of this file.'),
  site: z.strictObject({
    name: z.string(),
    publisher: z.string(),
    address: z.string().optional(),
    language: z.string(),
    licence: z.string().optional().describe('The licence of the data, in words.'),
  }),
  rules: z.strictObject({
    version: z.string().describe('A digest of the rules by which the standings were worked out.'),
    address,
  }),
};

const lists = {
  sources: z
    .array(sourceShape)
    .describe('Every source that is named here, and what these pass on.'),
  actors: z
    .array(actorShape)
    .describe('Every actor that is named here, with those for whom they speak.'),
};

export const claimFileShape = z.strictObject({ ...envelope, ...claimShape.shape, ...lists });
export const claimsFileShape = z.strictObject({
  ...envelope,
  claims: z.array(claimShape),
  ...lists,
});
export const articleFileShape = z.strictObject({
  ...envelope,
  id: id('the article'),
  address,
  title: z.string(),
  dek: z.string(),
  topic: z.strictObject({ id: z.string(), name: z.string() }),
  by: z.string().optional(),
  published: dateShape,
  updated: dateShape.optional(),
  day: day.describe('The day of the record: the latest of its claims, and of its own dates.'),
  retracted,
  brief: z.array(z.string()),
  text: z.string(),
  timeline: z.array(eventShape),
  questions: z.array(questionShape),
  updates: z.array(
    z.strictObject({ at: dateShape, what: z.string(), claims: z.array(id('a claim')) }),
  ),
  corrections: z.array(correction),
  claims: z.array(claimShape),
  ...lists,
});

export type DateData = z.infer<typeof dateShape>;
export type SourceData = z.infer<typeof sourceShape>;
export type ActorData = z.infer<typeof actorShape>;
export type Findings = z.infer<typeof findingsShape>;
export type ClaimData = z.infer<typeof claimShape>;
export type ClaimFile = z.infer<typeof claimFileShape>;
export type ClaimsFile = z.infer<typeof claimsFileShape>;
export type ArticleFile = z.infer<typeof articleFileShape>;
