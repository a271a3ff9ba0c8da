import type {
  Actor,
  Article,
  Claim,
  Event,
  Figure,
  Source,
  Topic,
} from '../../../core/model/model.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { actorOgImage } from '../ogImage/actorOgImage.ts';
import { articleOgImage } from '../ogImage/articleOgImage.ts';
import { claimOgImage } from '../ogImage/claimOgImage.ts';
import { figureOgImage } from '../ogImage/figureOgImage.ts';
import { siteOgImage, storyOgImage } from '../ogImage/ogImages.ts';
import type { OgImageView } from '../ogImage/ogImageView.ts';
import { topicOgImage } from '../ogImage/topicOgImage.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { jsonInScript } from '../../parts/jsonInScript.ts';
import { articleJsonLd } from '../jsonLd/articleJsonLd.ts';
import { claimJsonLd } from '../jsonLd/claimJsonLd.ts';
import { siteJsonLd } from '../jsonLd/siteJsonLd.ts';
import { sourceJsonLd } from '../jsonLd/sourceJsonLd.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';

/**
 * The metadata in a page's head for platforms that show links to it (Open Graph) and for machines.
 */
export interface ShareView {
  is: 'article' | 'website';
  /** None where the site has no address: platforms need absolute ones. */
  image?: { address: string; alt: string };
  published?: string;
  modified?: string;
  section?: string;
  /** JSON-LD, escaped for a script element. */
  data?: string;
}

export function articleShare(article: Article, edition: Edition): ShareView {
  const { published, updated, topic } = article;
  return {
    is: 'article',
    ...imageOf(articleOgImage(article, edition), edition),
    published: published.text,
    ...(updated && { modified: updated.text }),
    section: topic.name,
    data: jsonInScript(articleJsonLd(article, edition)),
  };
}

export function claimShare(claim: Claim, edition: Edition): ShareView {
  return {
    is: 'article',
    ...imageOf(claimOgImage(claim, edition), edition),
    data: jsonInScript(claimJsonLd(claim, edition)),
  };
}

export function sourceShare(source: Source, edition: Edition): ShareView {
  return {
    is: 'website',
    ...imageOf(storyOgImage(source, edition), edition),
    data: jsonInScript(sourceJsonLd(source, edition)),
  };
}

export function actorShare(actor: Actor, edition: Edition): ShareView {
  return { is: 'website', ...imageOf(actorOgImage(actor, edition), edition) };
}

export function topicShare(topic: Topic, edition: Edition): ShareView {
  return { is: 'website', ...imageOf(topicOgImage(topic, edition), edition) };
}

export function eventShare(event: Event, edition: Edition): ShareView {
  return { is: 'website', ...imageOf(storyOgImage(event, edition), edition) };
}

export function figureShare(figure: Figure, edition: Edition): ShareView {
  return { is: 'website', ...imageOf(figureOgImage(figure, edition), edition) };
}

/** The metadata of any other page. The front page also has JSON-LD about the site. */
export function siteShare(edition: Edition, front = false): ShareView {
  return {
    is: 'website',
    ...imageOf(siteOgImage(edition), edition),
    ...(front && { data: jsonInScript(siteJsonLd(edition)) }),
  };
}

function imageOf(image: OgImageView, edition: Edition): Pick<ShareView, 'image'> {
  return edition.record.site.address === undefined
    ? {}
    : {
        image: {
          address: wholeAddress(ogImageAddress(image, rootOf(edition)), edition),
          alt: image.alt,
        },
      };
}
