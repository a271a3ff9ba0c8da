import { z } from 'zod';
import { claimShape } from './claim.ts';
import { address, correction, dateShape, day, id, objection, retracted } from './fields.ts';
import { actorShape, sourceShape } from './references.ts';

/** A question of an article, and how far it is answered. */
const questionShape = z.strictObject({
  question: z.string(),
  answer: z.string().optional().describe('What can be said of it so far.'),
  state: z.enum(['open', 'so far', 'answered']),
  claim: id('the claim that answers it').optional(),
  day: day.optional().describe('Since when it is answered.'),
});

export const eventShape = z
  .strictObject({
    id: id('the event'),
    address: address.describe('Its place in the article; in the file of events its page.'),
    title: z.string(),
    when: z
      .array(
        z.strictObject({
          at: dateShape,
          sources: z.array(id('a source')),
          note: z.string().optional().describe('What they say of the time, in a few words.'),
        }),
      )
      .describe('More than one where reports differ; empty without a date.'),
    group: z.string().optional().describe('The title of the group of the timeline it is in.'),
    planned: z.boolean(),
    announcedFor: dateShape.optional(),
    note: z.string().optional(),
    claims: z.array(id('a claim')),
  })
  .meta({ id: 'event' });

/** What every file begins with. */
export const envelope = {
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
  objections: z.array(objection).describe('Objections that were answered in public.'),
  claims: z.array(claimShape),
  ...lists,
});

export type ClaimFile = z.infer<typeof claimFileShape>;
export type ClaimsFile = z.infer<typeof claimsFileShape>;
export type ArticleFile = z.infer<typeof articleFileShape>;
