import type { Citation } from './citation.ts';
import { noteOf } from './plainText.ts';

/** A citation as an item of CSL-JSON, from which readers' tools make every style. */
export function csl(citation: Citation) {
  const { key, author, title, site, publisher, day, url, language } = citation;
  return {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: author.name }],
    'container-title': site,
    // A style would name it twice.
    ...(publisher !== site && publisher !== author.name && { publisher }),
    language,
    ...(day !== undefined && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    ...(url !== undefined && { URL: url }),
    note: noteOf(citation),
  };
}
