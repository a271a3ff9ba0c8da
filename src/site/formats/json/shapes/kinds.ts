import { z } from 'zod';
import { reportShape, statementShape } from './claim.ts';
import { id } from './fields.ts';
import { envelope, eventShape } from './files.ts';
import { actorShape, sourceShape } from './references.ts';

// The files of all sources, actors or events: of the whole record, or of one story.

const claim = { claim: id('the claim of which it is said') };
const statements = z.array(statementShape.extend(claim));

export const sourcesFileShape = z.strictObject({
  ...envelope,
  sources: z.array(
    sourceShape.extend({
      statements: statements.describe('What actors say in it.'),
      reports: z
        .array(reportShape.extend(claim))
        .describe('What it says from its own knowledge, or passes on.'),
      passedOn: z
        .array(z.strictObject({ ...claim, by: id('the source that passes it on') }))
        .describe('The claims for which other sources pass it on.'),
    }),
  ),
});

export const actorsFileShape = z.strictObject({
  ...envelope,
  actors: z.array(
    actorShape.extend({ statements: statements.describe('What it says on the record, by day.') }),
  ),
});

export const eventsFileShape = z.strictObject({
  ...envelope,
  events: z.array(
    eventShape.extend({
      actors: z.array(id('an actor')).describe('Who took part.'),
      sources: z.array(id('a source')).describe('Where it is reported.'),
      text: z.string().describe('What there is to say of it.'),
    }),
  ),
});

export type SourcesFile = z.infer<typeof sourcesFileShape>;
export type ActorsFile = z.infer<typeof actorsFileShape>;
export type EventsFile = z.infer<typeof eventsFileShape>;
