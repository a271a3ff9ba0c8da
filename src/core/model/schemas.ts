import type { z } from 'zod';
import { actor } from './schemas/actor.ts';
import { article } from './schemas/article.ts';
import { claim } from './schemas/claim.ts';
import { figure } from './figure/kinds.ts';
import { event } from './schemas/event.ts';
import { site } from './schemas/site.ts';
import { source } from './schemas/source.ts';
import { term } from './schemas/term.ts';

/**
 * What front matter may hold, by collection. Strict: a key that is not named here is an error. The
 * comment of each field is what an editor's completion shows.
 */
export const schemas = {
  articles: article,
  claims: claim,
  sources: source,
  actors: actor,
  events: event,
  terms: term,
  figures: figure,
  site,
};

/** The front matter of a file, validated and otherwise as it was typed. */
export type Data = { [K in keyof typeof schemas]: z.infer<(typeof schemas)[K]> };
