import { z } from 'zod';
import { address, formerly, idOf, name } from './fields.ts';
import { translated } from './translation.ts';

/**
 * A file of `actors/`: a person, a government, an organisation or a group. Its body is a short
 * biography.
 */
export const actor = z.strictObject({
  name: name('The name, as readers see it.'),
  kind: z.enum(['person', 'government', 'organisation', 'group']).describe('What it is.'),
  role: name('Its office or part in the matter.'),
  side: idOf(
    'actors',
    'The id of the actor whose party it speaks for here. Without it, it is a side of its own.',
  ).optional(),
  speaksFor: idOf('actors', 'The id of the actor as whose its statements count.').optional(),
  memberOf: z
    .array(idOf('actors', 'The id of a group.'))
    .optional()
    .describe('The groups that it is a member of.'),
  aliases: z
    .array(name('Another spelling of the name.'))
    .optional()
    .describe('Other spellings of the name.'),
  sameAs: z.array(address('Its page elsewhere.')).optional().describe('Its pages elsewhere.'),
  formerly,
  translated: translated('actors'),
});
