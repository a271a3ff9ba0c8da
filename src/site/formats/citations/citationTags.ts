import type { Citable } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import { citedOf } from './citation.ts';

/**
 * The tags of a page's head from which reference managers take it up (`citation_title` and so on).
 */
export function citationTags(
  thing: Citable,
  edition: Edition,
): { name: string; content: string }[] {
  const { title, author, day, publisher, language, url } = citedOf(thing, edition);
  const tags: [string, string | undefined][] = [
    ['title', title],
    // Reference managers take it for a person's, and part it into first and last name.
    ['author', author.is === 'person' ? author.name : undefined],
    ['publication_date', day?.replaceAll('-', '/')],
    ['publisher', publisher],
    ['language', language],
    ['public_url', url],
  ];
  return [
    ...tags.flatMap(([name, content]) =>
      content === undefined ? [] : [{ name: `citation_${name}`, content }],
    ),
    // Without it Zotero takes whatever has a `citation_title` for an article of a journal. What the
    // site is called it takes from `og:site_name`.
    { name: 'z:itemType', content: 'webpage' },
  ];
}
