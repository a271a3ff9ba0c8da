import { z } from 'zod';
import { basisWords } from '../../../../core/model/schemas/basisWords.ts';
import { standings } from '../../../../core/standing/standings.ts';

// The shapes of all JSON files. The types of the code, the published JSON Schemas and the
// descriptions of fields on the page about the data are made from these.

export const id = (of: string) => z.string().describe(`The id of ${of}.`);
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('A calendar day, as written in its date, whatever the offset.');
export const address = z
  .string()
  .describe(
    'Where it is: whole where the site has an address of its own, else a path on the site.',
  );
export const standing = z
  .literal(standings.map(({ id }) => id))
  .describe('How well it is supported, worked out by the rules.');
export const says = z.enum([
  'so',
  'otherwise',
  'in part',
  'leaves open',
  'no comment',
  'withdrawn',
]);
export const reported = z.enum(['so', 'otherwise', 'in part', 'withdrawn']);
export const basis = z.enum(basisWords).describe('On whom it rests.');
const actorOnly = z.strictObject({ actor: id('an actor') });
export const person = z
  .union([
    actorOnly,
    z.strictObject({
      words: z.string(),
      people: z
        .array(z.union([actorOnly, z.strictObject({ words: z.string() })]))
        .optional()
        .describe('Whom the words list, where one is an actor or more than one is named.'),
    }),
  ])
  .describe('Who its people are: an actor, or words.');
export const passages = z.array(z.string());

/** A date as precisely as it is known. */
export const dateShape = z
  .strictObject({
    text: z
      .string()
      .describe('As the editor wrote it, an EDTF date: 2025-08-18T17:42+03:00, 2025-08?.'),
    first: day,
    last: day,
    instant: z.int().optional().describe('Of a time: milliseconds since 1970 in UTC.'),
  })
  .meta({ id: 'date' });

export const retracted = z
  .strictObject({ at: dateShape, why: z.string() })
  .optional()
  .describe(
    'When it was retracted, and why. What is retracted stays to be read and counts for nothing.',
  );
export const objection = z
  .strictObject({
    at: dateShape,
    from: z.string().optional().describe('Who objects, where they are named.'),
    says: z.string(),
    answer: z.string(),
    became: z.enum(['correction', 'nothing', 'open']),
  })
  .meta({ id: 'objection' });

export const correction = z
  .strictObject({
    at: dateShape,
    was: z.string(),
    now: z.string(),
    claim: id('the claim it concerns').optional(),
  })
  .meta({ id: 'correction' });

export type DateData = z.infer<typeof dateShape>;
export type PersonData = z.infer<typeof person>;
