import type { Edition } from '../site/parts/edition.ts';
import type { Content } from './currentContent.ts';

/**
 * The editions of a content below the path of the site: that in the language of the site, then those
 * in other languages. `withDrafts` has drafts and articles that wait in them.
 */
export function editionsIn(content: Content, base: string, withDrafts = false): Edition[] {
  return [
    {
      record: withDrafts ? content.record : content.published,
      base,
      ...(content.at && { at: content.at }),
    },
  ];
}
