import type { Article, Claim } from '../../record/model.ts';
import { dayOfClaim } from '../../record/dayOfRecord.ts';
import type { Edition } from '../edition.ts';
import { wholeAddressOf } from '../wholeAddress.ts';

/** The tags of a page's head from which reference managers take it up (`citation_title` and so on). */
export function citationTags(thing: Article | Claim, edition: Edition): { name: string; content: string }[] {
  const { site } = edition.record, day = thing.kind === 'claim' ? dayOfClaim(thing) : thing.published.last;
  const tags: [string, string | undefined][] = [
    ['title', thing.kind === 'claim' ? thing.claim : thing.title],
    ['author', (thing.kind === 'article' && thing.by) || site.publisher],
    ['publication_date', day?.replaceAll('-', '/')],
    ['publisher', site.publisher],
    ['language', site.language],
    ['public_url', site.address === undefined ? undefined : wholeAddressOf(thing, edition)],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name: `citation_${name}`, content }]));
}
