import type { Article } from '../../../core/model/model.ts';
import { formatWhen } from '../../../i18n/formatDate.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import {
  latestArticles,
  articleTeaser,
  topicLink,
  type ArticleTeaser,
} from '../../parts/article/articleTeaser.ts';
import { paginate, type ListPage } from '../../parts/paginate.ts';
import type { PagePath } from '../../routes.ts';
import type { Tag } from './tag.ts';

/** What the list of explainers shows: the latest, and the ways to the others. */
export interface ArticlesView {
  topics: Tag[];
  latest: ArticleTeaser[];
  /** By year, the latest first; none while the latest are all. */
  years: { year: string; months: Tag[] }[];
}

export function articlesView(edition: Edition): ArticlesView {
  const {
      site: { topics },
    } = edition.record,
    articles = latestArticles(edition.record),
    latest = articles.slice(0, most);
  const months = articles.length > latest.length ? monthsOf(edition) : [];
  return {
    topics: topics
      .map((topic) => ({
        ...topicLink(topic, edition),
        count: articles.filter((article) => article.topic === topic).length,
      }))
      .filter(({ count }) => count > 0),
    latest: latest.map((article) => articleTeaser(article, edition)),
    years: [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      months: ofYear.map(({ month, articles }) => ({
        name: monthInWords(month, edition),
        address: pageAddress(pageOf(month), edition.base),
        count: articles.length,
      })),
    })),
  };
}

/** How many explainers the list begins with. */
const most = 20;

/** A page of explainers. */
export interface ArticleListView extends ListPage<ArticleTeaser> {
  title: string;
}

/** The explainers by the month in which they were published, the latest first. */
export function monthViews(edition: Edition): ArticleListView[] {
  return monthsOf(edition).flatMap(({ month, articles }) =>
    paginate(articles, { page: pageOf(month), size: 60 }).map((part) => ({
      ...part,
      items: part.items.map((article) => articleTeaser(article, edition)),
      title: messages.lists.articlesOf(monthInWords(month, edition)),
    })),
  );
}

/** `2025-08`, the latest first, each with its explainers, the latest of them first. */
function monthsOf({ record }: Edition): { month: string; articles: Article[] }[] {
  const months = Map.groupBy(latestArticles(record), ({ published }) =>
    published.first.slice(0, 7),
  );
  return [...months]
    .map(([month, articles]) => ({ month, articles }))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}

function pageOf(month: string): PagePath {
  return `articles/${month}`;
}

/** `2025-08` in words: "August 2025". */
function monthInWords(month: string, { record: { site } }: Edition): string {
  return formatWhen(
    {
      text: month,
      precision: 'month',
      first: `${month}-01`,
      last: `${month}-01`,
      uncertain: false,
      approximate: false,
    },
    { language: site.language },
  );
}
