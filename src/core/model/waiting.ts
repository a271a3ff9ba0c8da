import { spanOf } from '../dates/span.ts';
import type { When } from '../dates/when.ts';
import type { Article, Record } from './model.ts';

/**
 * The articles that are published later than at an instant; one without an hour from the start of
 * its day in the site's zone on. Drafts wait for nothing. Without an instant, none.
 */
export function waitingArticles({ articles, site }: Record, at: When | undefined): Article[] {
  if (at === undefined) return [];
  const now = spanOf(at, site.zone).first;
  return articles.filter(
    ({ draft, published }) => !draft && spanOf(published, site.zone).first > now,
  );
}
