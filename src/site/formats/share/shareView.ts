import type { Article, Claim, Source } from '../../../core/model/model.ts';
import { cardAddress } from '../ogImage/cardAddress.ts';
import { articleCard, claimCard, siteCard, type CardView } from '../ogImage/cardView.ts';
import type { Edition } from '../../parts/edition.ts';
import { jsonInScript } from '../../parts/jsonInScript.ts';
import { articleData } from '../jsonLd/articleData.ts';
import { claimData } from '../jsonLd/claimData.ts';
import { siteData } from '../jsonLd/siteData.ts';
import { sourceData } from '../jsonLd/sourceData.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';

/** What a page's head tells those who show a link to it, and machines. */
export interface ShareView {
  is: 'article' | 'website';
  /**
   * Only with the whole address do platforms find a picture, so there is none where the site has no
   * address.
   */
  image?: { address: string; alt: string };
  published?: string;
  modified?: string;
  section?: string;
  /** JSON-LD, ready to stand in a script element. */
  data?: string;
}

export function articleShare(article: Article, edition: Edition): ShareView {
  const { published, updated, topic } = article;
  return {
    is: 'article',
    ...imageOf(articleCard(article, edition), edition),
    published: published.text,
    ...(updated && { modified: updated.text }),
    section: topic.name,
    data: jsonInScript(articleData(article, edition)),
  };
}

export function claimShare(claim: Claim, edition: Edition): ShareView {
  return {
    is: 'article',
    ...imageOf(claimCard(claim, edition), edition),
    data: jsonInScript(claimData(claim, edition)),
  };
}

export function sourceShare(source: Source, edition: Edition): ShareView {
  return { ...siteShare(edition), data: jsonInScript(sourceData(source, edition)) };
}

/** Of any other page. The front page also tells machines of the site. */
export function siteShare(edition: Edition, front = false): ShareView {
  return {
    is: 'website',
    ...imageOf(siteCard(edition), edition),
    ...(front && { data: jsonInScript(siteData(edition)) }),
  };
}

function imageOf(card: CardView, edition: Edition): Pick<ShareView, 'image'> {
  return edition.record.site.address === undefined
    ? {}
    : { image: { address: wholeAddress(cardAddress(card, edition.base), edition), alt: card.alt } };
}
