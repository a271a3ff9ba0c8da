import type { Article, Claim } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { formatWhen } from '../../../i18n/formatDate.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import {
  latestArticles,
  storyView,
  topicLink,
  type StoryView,
} from '../../parts/article/storyView.ts';
import { claimGroups, type ClaimGroup } from './claimLists.ts';
import { inParts, type Part } from '../../parts/inParts.ts';
import type { PagePath } from '../../routes.ts';
import type { Tag } from './tags.ts';

/** What the list of explainers shows: the latest, and the ways to the others. */
export interface StoriesView {
  topics: Tag[];
  latest: StoryView[];
  /** By year, the latest first; none while the latest are all. */
  years: { year: string; months: Tag[] }[];
}

export function storiesView(edition: Edition): StoriesView {
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
    latest: latest.map((article) => storyView(article, edition)),
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
export interface StoryListView extends Part<StoryView> {
  title: string;
}

/** The explainers by the month in which they were published, the latest first. */
export function monthViews(edition: Edition): StoryListView[] {
  return monthsOf(edition).flatMap(({ month, articles }) =>
    inParts(articles, { page: pageOf(month), size: 60 }).map((part) => ({
      ...part,
      items: part.items.map((article) => storyView(article, edition)),
      title: messages.lists.articlesOf(monthInWords(month, edition)),
    })),
  );
}

/** A page of a topic: its explainers, and on the first the claims in them. */
export interface TopicView extends StoryListView {
  intro: string;
  claims: ClaimGroup[];
  allClaims: NamedLink;
}

/** The topics that have an explainer. */
export function topicViews(edition: Edition): TopicView[] {
  return edition.record.site.topics.flatMap((topic) => {
    const articles = latestArticles(edition.record).filter((article) => article.topic === topic);
    const claims = new Set<Claim>(withoutRetracted(articles.flatMap((article) => article.claims)));
    return articles.length === 0
      ? []
      : inParts(articles, { page: `topics/${topic.id}`, size: 30 }).map((part, i) => ({
          ...part,
          items: part.items.map((article) => storyView(article, edition)),
          title: topic.name,
          intro: messages.lists.topicIntro(articles.length, claims.size),
          claims: i > 0 ? [] : claimGroups(claims, edition, 10),
          allClaims: {
            name: messages.lists.claimsOf.topic(topic.name),
            address: pageAddress(`claims/topic/${topic.id}`, edition.base),
          },
        }));
  });
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
