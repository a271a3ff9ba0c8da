import { z } from 'zod';
import { idOf } from '../schemas/fields.ts';
import { common } from './keysOfAll.ts';

/** When an event was, by accounts that differ: drawn from the event's own dates. */
export const clock = z.strictObject({
  ...common('clock'),
  event: idOf('events', 'The id of the event; its dates, with their notes, are what is drawn.'),
});
