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

/** What the list of articles shows: the latest, and links to the months of the others. */
export interface ArticlesView {
  topics: Tag[];
  latest: ArticleTeaser[];
  /** By year, the latest first; none if the latest are all there are. */
  years: { year: string; months: Tag[] }[];
}

export function articlesView(edition: Edition): ArticlesView {
  const {
    site: { topics },
  } = edition.record;
  const articles = latestArticles(edition.record);
  const latest = articles.slice(0, most);
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
      months: ofYear.map((each) => monthTag(each, edition)),
    })),
  };
}

/** The number of articles at the top of the list: whole rows of two and of three. */
const most = 24;

/** Links to the months in which articles were published, the latest first. */
export function monthTags(edition: Edition): Tag[] {
  return monthsOf(edition).map((each) => monthTag(each, edition));
}

function monthTag({ month, articles }: Month, edition: Edition): Tag {
  return {
    name: monthInWords(month, edition),
    address: pageAddress(pageOf(month), edition.base),
    count: articles.length,
  };
}

/** A page of articles. */
export interface ArticleListView extends ListPage<ArticleTeaser> {
  title: string;
}

/** The articles by the month of publication, the latest first. */
export function monthViews(edition: Edition): ArticleListView[] {
  return monthsOf(edition).flatMap(({ month, articles }) =>
    paginate(articles, { page: pageOf(month), size: 60 }).map((part) => ({
      ...part,
      items: part.items.map((article) => articleTeaser(article, edition)),
      title: messages.lists.articlesOf(monthInWords(month, edition)),
    })),
  );
}

/** A month (`2025-08`) with its articles, the latest first. */
interface Month {
  month: string;
  articles: Article[];
}

/** The months in which articles were published, the latest first. */
function monthsOf({ record }: Edition): Month[] {
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

/** Formats `2025-08` as "August 2025". */
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
