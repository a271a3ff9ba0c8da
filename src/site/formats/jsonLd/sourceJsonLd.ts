import type { CreativeWorkLeaf, NewsArticleLeaf, WithContext } from 'schema-dts';
import type { Source } from '../../../core/model/model.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddressOf } from '../../parts/wholeAddress.ts';
import { workOf } from './worksAndAgents.ts';

/** A source for machines: an explainer cites it by its page here, so it is told there. */
export function sourceJsonLd(
  source: Source,
  edition: Edition,
): WithContext<CreativeWorkLeaf | NewsArticleLeaf> {
  return {
    '@context': 'https://schema.org',
    ...workOf(source, edition),
    '@id': wholeAddressOf(source, edition),
    inLanguage: source.language,
    ...(source.archived !== undefined && { archivedAt: source.archived }),
    ...(source.relays.length > 0 && {
      isBasedOn: source.relays.map((relayed) => ({ '@id': wholeAddressOf(relayed, edition) })),
    }),
  };
}
