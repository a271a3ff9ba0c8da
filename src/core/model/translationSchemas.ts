import type { Kind } from './entry.ts';
import { translationFile } from './schemas/translation.ts';

/** The schema of a file that translates one of each kind. */
export const translationSchemas = {
  articles: translationFile('articles'),
  claims: translationFile('claims'),
  events: translationFile('events'),
  figures: translationFile('figures'),
  actors: translationFile('actors'),
  sources: translationFile('sources'),
  terms: translationFile('terms'),
  site: translationFile('site'),
} satisfies { [K in Kind]: unknown };
