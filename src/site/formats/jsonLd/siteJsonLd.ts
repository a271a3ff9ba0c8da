import type { WebSite, WithContext } from 'schema-dts';
import { pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { newsroom } from './worksAndAgents.ts';

/** The site for machines: what it is called, and who publishes it. */
export function siteJsonLd(edition: Edition): WithContext<WebSite> {
  const {
    record: { site },
    base,
  } = edition;
  const address = wholeAddress(pageAddress('', base), edition);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name: site.name,
    description: site.tagline,
    inLanguage: site.language,
    publisher: newsroom(edition),
  };
}
