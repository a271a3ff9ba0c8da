import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { changesOfClaim } from '../../core/standing/changes.ts';
import { order } from '../../core/markdown/problem.ts';
import { pageAddress } from '../parts/addressOf.ts';
import { changeLine, type ChangeLine } from '../parts/changes/changeLine.ts';
import { dayView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { messages } from '../../i18n/messages.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import {
  latestArticles,
  articleTeaser,
  type ArticleTeaser,
} from '../parts/article/articleTeaser.ts';

/**
 * What the front page shows: the latest explainer, the others, and which claims have come to stand
 * otherwise.
 */
export interface FrontView {
  lead: ArticleTeaser | undefined;
  more: ArticleTeaser[];
  /** Where the older ones are, when there are more. */
  all?: NamedLink;
  /** The latest first: standings that became others, and actors who changed position. */
  moved: ChangeLine[];
}

export function frontView(edition: Edition): FrontView {
  const articles = latestArticles(edition.record),
    shown = articles.slice(0, 1 + most);
  const [lead, ...more] = shown.map((article) => articleTeaser(article, edition));
  return {
    lead,
    more,
    ...(shown.length < articles.length && {
      all: {
        name: messages.lists.allArticles(articles.length),
        address: pageAddress('articles', edition.base),
      },
    }),
    moved: movedView(edition),
  };
}

/** How many explainers the front page shows below the first. */
const most = 12;

/**
 * The last changes of standings and of positions, the newest first; of a claim the last of either
 * kind: the rest stands on its page.
 */
function movedView(edition: Edition): ChangeLine[] {
  const changes = withoutRetracted(edition.record.claims)
    .flatMap(changesOfClaim)
    .filter((change) => change.kind === 'standing' || change.kind === 'position');
  const last = new Map(changes.map((change) => [`${change.kind} ${change.claim.id}`, change]));
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
                change.kind === 'standing'
                  ? messages.claim.onDay(dayView(change.day, edition).text, line.what)
                  : line.what,
            },
          ]
        : [];
    });
}
