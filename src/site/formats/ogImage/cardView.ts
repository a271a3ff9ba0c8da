import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfArticle, dayOfClaim } from '../../../core/model/dayOfRecord.ts';
import type { Article, Claim, Retraction, Site } from '../../../core/model/model.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { dateView, dayView } from '../../parts/dateView.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { stripView, type StripView } from '../../parts/article/stripView.ts';

/**
 * The picture of a shared link: everything that it shows, as plain data, and what is said for it.
 */
export interface CardView {
  /**
   * What it is a picture of, which is also its file's name without the digest:
   * `claims/call-during-talks`.
   */
  of: string;
  is: 'article' | 'claim' | 'site';
  /** The headline, or the claim's sentence. */
  title: string;
  site: string;
  language: string;
  /** The topic, or the standing with its glyph. Of what is retracted: that it is. */
  above: { text: string; standing?: StandingId };
  /** "as of 19 August 2025" */
  day?: string;
  retracted: boolean;
  /** Of an explainer: how well its claims are borne out. */
  strip: Pick<StripView[number], 'standing' | 'count' | 'label'>[];
  /** Who says what; why it is retracted; the site's tagline. */
  words?: string;
  /** What is said for it to those who do not see it. */
  alt: string;
}

/** How large it is in pixels: what platforms ask for. */
export const cardSize = { width: 1200, height: 630 };

export function articleCard(article: Article, edition: Edition): CardView {
  const { title, topic, retracted } = article,
    day = dayView(dayOfArticle(article), edition).text;
  const strip = stripView(article, edition).map(({ standing, count, label }) => ({
    standing,
    count,
    label,
  }));
  return {
    ...frame(`articles/${article.id}`, edition.record.site),
    is: 'article',
    title,
    ...(retracted
      ? takenBack(title, retracted, edition)
      : {
          above: { text: topic.name },
          day: messages.socialCard.asOf(day),
          retracted: false,
          strip,
          alt: messages.socialCard.articleAlt(title, day, strip),
        }),
  };
}

export function claimCard(claim: Claim, edition: Edition): CardView {
  const { claim: title, retracted } = claim,
    { rule, sentence } = analyse(claim).standing,
    last = dayOfClaim(claim);
  const day = last === undefined ? undefined : dayView(last, edition).text;
  return {
    ...frame(`claims/${claim.id}`, edition.record.site),
    is: 'claim',
    title,
    ...(retracted
      ? takenBack(title, retracted, edition)
      : {
          above: { text: rule.label, standing: rule.id },
          ...(day !== undefined && { day: messages.socialCard.asOf(day) }),
          retracted: false,
          strip: [],
          words: sentence,
          alt: messages.socialCard.claimAlt(title, rule.label, day, sentence),
        }),
  };
}

/** Of every other page. */
export function siteCard({ record: { site } }: Edition): CardView {
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

/** Every card of an edition, each once. */
export function cardViews(edition: Edition): CardView[] {
  const { articles, claims } = edition.record;
  return [
    siteCard(edition),
    ...articles.map((article) => articleCard(article, edition)),
    ...claims.map((claim) => claimCard(claim, edition)),
  ];
}

function frame(of: string, { name, language }: Site): Pick<CardView, 'of' | 'site' | 'language'> {
  return { of, site: name, language };
}

/** What is retracted shows no standing: it says that it is taken back, and why. */
function takenBack(
  title: string,
  { at, why }: Retraction,
  edition: Edition,
): Pick<CardView, 'above' | 'retracted' | 'strip' | 'words' | 'alt'> {
  const words = messages.retraction.onBecause(dateView(at, edition).text, why);
  return {
    above: { text: messages.retraction.standing.label },
    retracted: true,
    strip: [],
    words,
    alt: messages.socialCard.retractedAlt(title, words),
  };
}
