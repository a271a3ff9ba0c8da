import type { BackgroundNewsArticle, WithContext } from 'schema-dts';
import type { Article } from '../../../core/model/model.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { articleOgImage } from '../ogImage/articleOgImage.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { correctionComments } from './correctionComments.ts';
import { authorData, newsroom } from './worksAndAgents.ts';

/**
 * An explainer for machines, in the vocabulary of schema.org: its dates as precisely and in the
 * zone in which they were written, and its corrections. Its claims and sources are in its JSON,
 * which the page links: they would be the most of what the page weighs here. There is no rating in
 * it, since we give none.
 */
export function articleJsonLd(
  article: Article,
  edition: Edition,
): WithContext<BackgroundNewsArticle> {
  const { site } = edition.record;
  const address = wholeAddressOf(article, edition);
  const { updated, corrections, retracted } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: article.title,
    description: article.dek,
    inLanguage: site.language,
    articleSection: article.topic.name,
    datePublished: article.published.text,
    ...(updated && { dateModified: updated.text }),
    author: authorData(article, edition),
    publisher: newsroom(edition),
    image: wholeAddress(ogImageAddress(articleOgImage(article, edition), rootOf(edition)), edition),
    isAccessibleForFree: true,
    ...(retracted && { creativeWorkStatus: messages.retraction.standing.label }),
    ...correctionComments(corrections),
  };
}
