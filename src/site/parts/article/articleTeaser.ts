import type { Article, Record, Topic } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { order } from '../../../core/markdown/problem.ts';
import { compareWhen } from '../../../core/dates/order.ts';
import { addressOf, pageAddress } from '../addressOf.ts';
import { dayOf, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { secondsToRead } from './secondsToRead.ts';
import { stripView, type StripView } from './stripView.ts';

/** An article as lists show it. */
export interface ArticleTeaser {
  topic: { name: string; address: string };
  title: string;
  dek: string;
  address: string;
  date: DateView;
  minutes: string;
  /** The number of claims, and how many of them are contested; nothing where there is no claim. */
  claims?: string;
  strip: StripView;
}

export function articleTeaser(article: Article, edition: Edition): ArticleTeaser {
  const strip = stripView(article);
  const claims = withoutRetracted(article.claims).length;
  const date = dayOf(article.updated ?? article.published, edition);
  return {
    topic: topicLink(article.topic, edition),
    title: article.title,
    dek: article.dek,
    address: addressOf(article, edition),
    date: article.updated ? { ...date, text: messages.article.updated(date.text) } : date,
    minutes: messages.article.minutesToRead(
      minutesToRead(
        [...article.brief, article.body].map((prose) => prose.text),
        edition.record.site.language,
      ),
    ),
    ...(claims > 0 && {
      claims: messages.article.claimsAndContested(
        claims,
        strip.find(({ standing }) => standing === 'contested')?.count ?? 0,
      ),
    }),
    strip,
  };
}

/** A link to the page of a topic, or to the list of all articles if the topic has no page. */
export function topicLink(topic: Topic, { record, base }: Edition): ArticleTeaser['topic'] {
  return {
    name: topic.name,
    address: pageAddress(topicHasPage(topic, record) ? `topics/${topic.id}` : 'articles', base),
  };
}

/** Whether at least one article of the topic is not retracted. */
export function topicHasPage(topic: Topic, { articles }: Record): boolean {
  return withoutRetracted(articles).some((article) => article.topic === topic);
}

/** All articles that are not retracted, the last updated first. */
export function latestArticles({ articles }: Record): Article[] {
  const latest = (article: Article) => article.updated ?? article.published;
  return withoutRetracted(articles).toSorted(
    (a, b) => compareWhen(latest(b), latest(a)) || order(a.id, b.id),
  );
}

/** Estimates the minutes to read a text; at least one. */
function minutesToRead(texts: readonly string[], language: string): number {
  return Math.max(1, Math.round(secondsToRead(texts, language) / 60));
}
