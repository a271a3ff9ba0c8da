import { order } from '../../../core/markdown/problem.ts';
import type { Article } from '../../../core/model/model.ts';
import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../addressOf.ts';
import type { Edition } from '../edition.ts';
import type { NamedLink } from '../namedLink.ts';

/** An article that shares claims with another, and how many. */
export interface RelatedArticle extends NamedLink {
  shares: string;
}

/** The articles that share claims with one, those that share most first. */
export function relatedArticles(article: Article, edition: Edition): RelatedArticle[] {
  const shared = new Map<Article, number>();
  for (const claim of withoutRetracted(article.claims))
    for (const other of claim.articles)
      // One that only shows it in its timeline does not have it.
      if (other.claims.includes(claim)) shared.set(other, (shared.get(other) ?? 0) + 1);
  shared.delete(article);
  return withoutRetracted([...shared.keys()])
    .map((other) => ({ other, shared: shared.get(other) ?? 0 }))
    .sort((a, b) => b.shared - a.shared || order(a.other.id, b.other.id))
    .map(({ other, shared }) => ({
      name: other.title,
      address: addressOf(other, edition),
      shares: messages.article.sharedClaims(shared),
    }));
}
