import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Claim, Retraction, Site } from '../../../core/model/model.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { isDrawn, stripView, type StripView } from '../../parts/article/stripView.ts';

/** An Open Graph image, shown with shared links: everything on it as plain data, and its alt text. */
export interface OgImageView {
  /** What it is an image of, and its file name without the digest: `claims/call-during-talks`. */
  of: string;
  is: 'article' | 'claim' | 'site';
  /** The headline, or the claim's sentence. */
  title: string;
  site: string;
  language: string;
  /** The topic, or the standing with its glyph; “Retracted” of what is retracted. */
  above: { text: string; standing?: StandingId };
  /** "as of 19 August 2025" */
  day?: string;
  retracted: boolean;
  /** Of an article: the standings of its claims, if there are enough to draw. */
  strip: Pick<StripView[number], 'standing' | 'count' | 'label'>[];
  /**
   * The sentence of the standing, the reason of a retraction, the tagline of the site, or the
   * standings of an article whose strip is not drawn.
   */
  words?: string;
  alt: string;
}

/** In pixels, as platforms ask for. */
export const ogImageSize = { width: 1200, height: 630 };

export function articleOgImage(article: Article, edition: Edition): OgImageView {
  const { title, topic, retracted } = article;
  const day = dayView(dayOfArticle(article), edition).text;
  const strip = stripView(article, edition);
  return {
    ...frame(`articles/${article.id}`, edition.record.site),
    is: 'article',
    title,
    ...(retracted
      ? retractedParts(title, retracted, edition)
      : {
          above: { text: topic.name },
          day: messages.socialCard.asOf(day),
          retracted: false,
          strip: isDrawn(strip)
            ? strip.map(({ standing, count, label }) => ({ standing, count, label }))
            : [],
          ...(!isDrawn(strip) &&
            strip.length > 0 && {
              words: messages.socialCard.claimsInWords(messages.article.tally(strip)),
            }),
          alt: messages.socialCard.articleAlt(title, day, strip),
        }),
  };
}

export function claimOgImage(claim: Claim, edition: Edition): OgImageView {
  const { claim: title, retracted } = claim;
  const { standing } = analyse(claim);
  const { label, sentence } = describeStanding(standing);
  const last = dayOfClaim(claim);
  const day = last === undefined ? undefined : dayView(last, edition).text;
  return {
    ...frame(`claims/${claim.id}`, edition.record.site),
    is: 'claim',
    title,
    ...(retracted
      ? retractedParts(title, retracted, edition)
      : {
          above: { text: label, standing: standing.row.id },
          ...(day !== undefined && { day: messages.socialCard.asOf(day) }),
          retracted: false,
          strip: [],
          words: sentence,
          alt: messages.socialCard.claimAlt(title, label, day, sentence),
        }),
  };
}

/** The image of every page without one of its own. */
export function siteOgImage({ record: { site } }: Edition): OgImageView {
  return {
    ...frame('site', site),
    is: 'site',
    title: site.name,
    above: { text: '' },
    retracted: false,
    strip: [],
    words: site.tagline,
    alt: messages.socialCard.siteAlt(site.name, site.tagline),
  };
}

/** Every image of an edition, each once. */
export function ogImageViews(edition: Edition): OgImageView[] {
  const { articles, claims } = edition.record;
  return [
    siteOgImage(edition),
    ...articles.map((article) => articleOgImage(article, edition)),
    ...claims.map((claim) => claimOgImage(claim, edition)),
  ];
}

function frame(
  of: string,
  { name, language }: Site,
): Pick<OgImageView, 'of' | 'site' | 'language'> {
  return { of, site: name, language };
}

/** A retracted thing shows no standing, but that it is retracted, and why. */
function retractedParts(
  title: string,
  { at, why }: Retraction,
  edition: Edition,
): Pick<OgImageView, 'above' | 'retracted' | 'strip' | 'words' | 'alt'> {
  const words = messages.retraction.onBecause(dateView(at, edition).text, why);
  return {
    above: { text: messages.retraction.standing.label },
    retracted: true,
    strip: [],
    words,
    alt: messages.socialCard.retractedAlt(title, words),
  };
}
