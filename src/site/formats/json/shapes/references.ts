import { z } from 'zod';
import { address, basis, dateShape, id, person } from './fields.ts';

export const sourceShape = z
  .strictObject({
    id: id('the source'),
    address,
    title: z.string(),
    publisher: z.string(),
    kind: z.enum(['report', 'statement', 'document', 'study', 'data', 'recording']),
    url: z.string().optional().describe('The publisher’s own page.'),
    archived: z.string().optional(),
    seenIn: z
      .strictObject({ publisher: z.string(), url: z.string() })
      .optional()
      .describe('Where it was read, when not at the publisher’s own page.'),
    published: dateShape,
    zone: z
      .string()
      .optional()
      .describe('The zone by whose clock its days are counted: its own, else that of the site.'),
    language: z.string(),
    basis: basis.optional(),
    person: person.optional(),
    relays: z
      .array(id('a source'))
      .describe('The sources whose accounts the whole piece passes on.'),
    knownThrough: z
      .array(id('a source'))
      .describe('The sources through which it is known, when it was not seen itself.'),
    seenAgain: z
      .array(
        z.strictObject({
          at: dateShape,
          words: z.enum(['there', 'changed', 'gone']),
          quote: z.string().optional().describe('Of which quote; without it of all.'),
        }),
      )
      .optional()
      .describe('What became of its quoted words when its page was looked at again.'),
    doi: z.string().optional(),
    authors: z.array(person),
    reviewed: z.boolean().optional().describe('Of a study: whether it was peer-reviewed.'),
    verifiedBy: z.array(id('a source')).describe('Of a recording: who verified it.'),
    maker: id('the actor that its publisher is').optional(),
    retracted: z
      .strictObject({ at: dateShape, why: z.string(), by: z.string().optional() })
      .optional()
      .describe('From that day nothing rests on it.'),
  })
  .meta({ id: 'source' });

export const actorShape = z
  .strictObject({
    id: id('the actor'),
    address,
    name: z.string(),
    kind: z.enum(['person', 'government', 'organisation', 'group']),
    role: z.string(),
    side: id('the actor whose party it speaks for; its own when it is a side of its own'),
    speaksFor: id('the actor whose position its statements are').optional(),
    memberOf: z.array(id('a group')),
  })
  .meta({ id: 'actor' });

export type SourceData = z.infer<typeof sourceShape>;
export type ActorData = z.infer<typeof actorShape>;
