import type { Entry } from '../entry.ts';
import type { Site } from '../model.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** The newsroom, from `site.md`; without the file, what can be said without it. */
export function linkSite(entry: Entry<'site'> | undefined, finder: Finder): Site {
  if (!entry)
    return {
      name: 'Sourceline',
      tagline: '',
      publisher: 'Sourceline',
      contact: '',
      language: 'en-GB',
      zone: 'UTC',
      topics: [],
      about: noProse('site.md'),
    };
  const { topics, address, lead: leadId, ...data } = entry.data;
  const lead = finder.find(entry, ['lead'], 'articles', leadId);
  return {
    ...data,
    ...(lead && { lead }),
    address: address?.replace(/\/+$/, ''),
    topics: Object.entries(topics).map(([id, name]) => ({ id, name })),
    about: bodyOf(entry, finder),
  };
}
