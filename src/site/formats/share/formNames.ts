import { dayOfClaim } from '../../../core/model/dayOfRecord.ts';
import type { Article, Claim } from '../../../core/model/model.ts';
import type { Form } from '../json/dataAddress.ts';
import type { Edition } from '../../parts/edition.ts';
import { isEmbeddable } from '../embeds/embedCode.ts';

/**
 * The forms in which a claim or an article is there: where the site has no address, none that needs
 * one.
 */
export function formNamesOf(thing: Article | Claim, edition: Edition): Form[] {
  const isAddressed = edition.record.site.address !== undefined;
  return [
    'json',
    'txt',
    'bib',
    'ris',
    'csl.json',
    ...(thing.type === 'article' ? ['md' as const] : []),
    ...(isAddressed && isEmbeddable(thing) ? ['oembed.json' as const] : []),
    // A claim of which nothing is recorded has nothing to tell.
    ...(isAddressed && (thing.type === 'article' || dayOfClaim(thing) !== undefined)
      ? ['atom' as const]
      : []),
  ];
}
