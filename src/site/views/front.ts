import type { Article } from '../../core/model/model.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { changesOfClaim } from '../../core/standing/changes.ts';
import { order } from '../../core/markdown/problem.ts';
import { contestedHours, hourId, type ContestedHour } from '../diagram/contestedHour.ts';
import { figureView, type FigureView } from '../diagram/figure/figureView.ts';
import { standingsByRank } from '../../core/standing/standings.ts';
import type { ClaimLine } from '../parts/claimLine.ts';
import { addressOf, pageAddress, partOf } from '../parts/addressOf.ts';
import { changeLine, type ChangeLine } from '../parts/changes/changeLine.ts';
import { dayView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { inlineHtml } from '../parts/prose/proseHtml.ts';
import { monthTags } from './lists/articles.ts';
import type { Tag } from './lists/tag.ts';
import {
  latestArticles,
  articleTeaser,
  topicLink,
  type ArticleTeaser,
} from '../parts/article/articleTeaser.ts';

/**
 * What the front page shows: the article that leads it, else the latest, earlier ones, and claims
 * whose standing has changed.
 */
export interface FrontView {
  lead: ArticleTeaser | undefined;
  /**
   * The picture of the lead, else its first contested hour, and where it stands in the article;
   * none where it has none.
   */
  figure?: { view: FigureView; address: string } | { hour: ContestedHour; address: string };
  /** The brief of a lead without a figure, as HTML. */
  brief: string[];
  more: ArticleTeaser[];
  /** The latest months, if there are articles that the page does not show. */
  months: Tag[];
  /** A link to older articles, if there are more. */
  all?: NamedLink;
  /** Changes of standings and of positions, the latest first. */
  moved: ChangeLine[];
  /** What the glyphs of the strips mean: the standings of the stories shown. */
  key: Pick<ClaimLine, 'standing' | 'label'>[];
  topics: TopicView[];
}

/** A topic with its latest articles. */
export interface TopicView extends NamedLink {
  counts: string;
  articles: NamedLink[];
}

export function frontView(edition: Edition): FrontView {
  const articles = withLeadFirst(latestArticles(edition.record), edition.record.site.lead);
  const shown = articles.slice(0, 1 + most);
  const [lead, ...more] = shown.map((article) => articleTeaser(article, edition));
  const figure = articles[0] && figureOf(articles[0], edition);
  return {
    lead,
    ...(figure && { figure }),
    brief: figure ? [] : (articles[0]?.brief ?? []).map((point) => inlineHtml(point, edition)),
    more,
    months: shown.length < articles.length ? monthTags(edition).slice(0, mostMonths) : [],
    ...(shown.length < articles.length && {
      all: {
        name: messages.lists.allArticles(articles.length),
        address: pageAddress('articles', edition.base),
      },
    }),
    moved: movedView(edition),
    key: keyOf(lead ? [lead, ...more] : more),
    topics: topicsView(edition),
  };
}

function keyOf(teasers: readonly ArticleTeaser[]): FrontView['key'] {
  const shown = new Set(teasers.flatMap(({ strip }) => strip.map(({ standing }) => standing)));
  return standingsByRank
    .filter(({ id }) => shown.has(id))
    .map(({ id }) => ({ standing: id, label: messages.standings[id].label }));
}

/** The topics with the latest articles, each with its latest three. */
function topicsView(edition: Edition): TopicView[] {
  const byTopic = Map.groupBy(latestArticles(edition.record), ({ topic }) => topic);
  return [...byTopic].slice(0, mostTopics).map(([topic, articles]) => ({
    ...topicLink(topic, edition),
    counts: messages.article.storiesAndClaims(
      articles.length,
      new Set(articles.flatMap(({ claims }) => withoutRetracted(claims))).size,
    ),
    articles: articles.slice(0, 3).map((article) => ({
      name: article.title,
      address: addressOf(article, edition),
    })),
  }));
}

/** The number of months to which the front page leads. */
const mostMonths = 12;

/** The number of topics that the front page shows. */
const mostTopics = 6;

function figureOf(article: Article, edition: Edition): FrontView['figure'] {
  const { picture } = article;
  if (picture)
    return {
      view: figureView(picture, edition, article),
      address: article.figures.includes(picture)
        ? `${addressOf(article, edition)}#${partOf(picture)}`
        : addressOf(picture, edition),
    };
  const [hour] = contestedHours(article, edition);
  return hour && { hour, address: `${addressOf(article, edition)}#${hourId(hour.id)}` };
}

function withLeadFirst(articles: readonly Article[], lead: Article | undefined): Article[] {
  const [first] = articles.filter((article) => article === lead);
  return first ? [first, ...articles.filter((article) => article !== first)] : [...articles];
}

/** The number of articles that the front page shows below the first. */
const most = 8;

/**
 * The latest changes of standings and of positions, the newest first. Of a claim,
 * only the latest change of each kind is listed.
 */
function movedView(edition: Edition): ChangeLine[] {
  const changes = withoutRetracted(edition.record.claims)
    .flatMap(changesOfClaim)
    .filter((change) => change.type === 'standing' || change.type === 'position');
  const last = new Map(changes.map((change) => [`${change.type} ${change.claim.id}`, change]));
  return [...last.values()]
    .toSorted((a, b) => order(b.day, a.day) || order(a.claim.id, b.claim.id))
    .slice(0, 6)
    .flatMap((change) => {
      const line = changeLine(change, edition);
      return line
        ? [
            {
              ...line,
              what:
                change.type === 'standing'
                  ? messages.claim.onDay(dayView(change.day, edition).text, line.what)
                  : line.what,
            },
          ]
        : [];
    });
}
