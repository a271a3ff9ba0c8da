import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { schemas } from './core/model/schemas.ts';
import { contentLoader } from './integration/loader.ts';

/**
 * What editors write, as Astro's collections: the six, and the one file `site.md`. The pages do
 * not read them but the linked record (`integration/edition.ts`), which is made of the same
 * reading. `reading` changes with every reading, also where only the problems differ.
 */
export const collections = {
  articles: defineCollection({ loader: contentLoader(), schema: schemas.articles }),
  claims: defineCollection({ loader: contentLoader(), schema: schemas.claims }),
  sources: defineCollection({ loader: contentLoader(), schema: schemas.sources }),
  actors: defineCollection({ loader: contentLoader(), schema: schemas.actors }),
  events: defineCollection({ loader: contentLoader(), schema: schemas.events }),
  terms: defineCollection({ loader: contentLoader(), schema: schemas.terms }),
  figures: defineCollection({ loader: contentLoader(), schema: schemas.figures }),
  site: defineCollection({ loader: contentLoader(), schema: schemas.site }),
  reading: defineCollection({
    loader: contentLoader(),
    schema: z.strictObject({ content: z.string(), problems: z.number() }),
  }),
};
