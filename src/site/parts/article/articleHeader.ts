import type { Article } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { messages } from '../../../i18n/messages.ts';
import type { Edition } from '../edition.ts';
import type { NamedLink } from '../namedLink.ts';
import { behindNotes } from '../prose/behindNotes.ts';
import { articleDates, type ArticleDates } from './articleDates.ts';
import { topicLink } from './articleTeaser.ts';
import { lengthLinks, type Length, type LengthLink } from './lengths.ts';
import { stripView, type StripView } from './stripView.ts';

/** What stands above an article in each of its forms. */
export interface ArticleHeaderView extends ArticleDates {
  title: string;
  dek: string;
  topic: NamedLink;
  by?: string;
  reviewedBy?: string;
  /** The forms in which it can be read. */
  lengths: LengthLink[];
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  /** The caption of the strip: the number of claims. */
  counts: string;
  strip: StripView;
}

export function articleHeader(
  article: Article,
  length: Length,
  edition: Edition,
): ArticleHeaderView {
  const claims = withoutRetracted(article.claims).length;
  return {
    title: article.title,
    dek: article.dek,
    topic: topicLink(article.topic, edition),
    ...(article.by !== undefined && { by: messages.article.by(article.by) }),
    ...(article.reviewedBy !== undefined && {
      reviewedBy: messages.article.reviewedBy(article.reviewedBy),
    }),
    ...articleDates(article, edition),
    lengths: lengthLinks(article, length, edition),
    behind: behindNotes(article, edition),
    counts: messages.article.evidenceOf(claims),
    strip: stripView(article),
  };
}
