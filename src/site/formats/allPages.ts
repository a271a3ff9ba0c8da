import { latestDay } from '../../core/dates/order.ts';
import type { Day } from '../../core/dates/when.ts';
import { dayOfLastChange } from '../../core/standing/dayOfRecord.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf, pageAddress } from '../parts/addressOf.ts';
import { topicHasPage } from '../parts/article/articleTeaser.ts';
import { lengthAddress } from '../parts/article/lengths.ts';
import { pathWithin, type Edition } from '../parts/edition.ts';
import { firstPathOf, routes, type Route, type ThingRouteId } from '../routes.ts';

/** A page by its address, with the day of its latest change where its record has one. */
export interface PublishedPage {
  address: string;
  /** None of the front page. */
  name?: string | undefined;
  day?: Day | undefined;
}

/**
 * The pages by which the site is found: each route of the sitemap, and of those for things a page
 * for each. Narrowed lists and further parts of lists are reached from these.
 */
export function allPages(edition: Edition): PublishedPage[] {
  const things = pagesOfThings(edition);
  const days: { [id: string]: Day | undefined } = {
    front: latestDay(things.article.map(({ day }) => day)),
    articles: latestDay(things.article.map(({ day }) => day)),
    claims: latestDay(things.claim.map(({ day }) => day)),
  };
  return routes
    .filter((route: Route) => route.sitemap && (!route.shared || !pathWithin(edition)))
    .filter((route: Route) => route.id !== 'figures' || things.figure.length > 0)
    .flatMap((route: Route): PublishedPage[] =>
      route.id in things
        ? things[route.id as ThingRouteId]
        : [
            {
              address: pageAddress(firstPathOf(route), edition.base),
              name: route.label?.(),
              day: days[route.id],
            },
          ],
    );
}

function pagesOfThings(edition: Edition): { [id in ThingRouteId]: PublishedPage[] } {
  const { record, base } = edition;
  const { site, articles, claims, actors, sources, events, figures } = record;
  return {
    topic: site.topics
      .filter((topic) => topicHasPage(topic, record))
      .map((topic) => ({
        address: pageAddress(`topics/${topic.id}`, base),
        name: topic.name,
        day: latestDay(
          withoutRetracted(articles)
            .filter((article) => article.topic === topic)
            .map(dayOfLastChange),
        ),
      })),
    article: articles.map((article) => ({
      address: addressOf(article, edition),
      name: article.title,
      day: dayOfLastChange(article),
    })),
    articlePlain: [...(edition.plain?.values() ?? [])].map((article) => ({
      address: lengthAddress(article, 'plain', edition),
      name: article.title,
      day: dayOfLastChange(article),
    })),
    claim: claims.map((claim) => ({
      address: addressOf(claim, edition),
      name: claim.claim,
      day: dayOfLastChange(claim),
    })),
    actor: actors.map((actor) => ({
      address: addressOf(actor, edition),
      name: actor.name,
      day: latestDay(actor.statements.map(({ day }) => day)),
    })),
    source: sources.map((source) => ({
      address: addressOf(source, edition),
      name: messages.source.nameAndTitle(source.publisher, source.title),
    })),
    event: events.map((event) => ({ address: addressOf(event, edition), name: event.title })),
    figure: figures.map((figure) => ({ address: addressOf(figure, edition), name: figure.title })),
  };
}
