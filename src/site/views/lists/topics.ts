import type { Claim } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { messages } from '../../../i18n/messages.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { latestArticles, articleTeaser } from '../../parts/article/articleTeaser.ts';
import { claimGroups, type ClaimGroup } from './claims.ts';
import { paginate } from '../../parts/paginate.ts';
import type { ArticleListView } from './articles.ts';

/** A page of a topic: its articles and, on the first page, their claims. */
export interface TopicView extends ArticleListView {
  intro: string;
  claims: ClaimGroup[];
  allClaims: NamedLink;
}

/** The topics that have a page. */
export function topicViews(edition: Edition): TopicView[] {
  return edition.record.site.topics.flatMap((topic) => {
    const articles = latestArticles(edition.record).filter((article) => article.topic === topic);
    const claims = new Set<Claim>(withoutRetracted(articles.flatMap((article) => article.claims)));
    return articles.length === 0
      ? []
      : paginate(articles, { page: `topics/${topic.id}`, size: 30 }).map((part, i) => ({
          ...part,
          items: part.items.map((article) => articleTeaser(article, edition)),
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
