import type { LinkedRecord } from '../linkRecord.ts';
import type { Article } from '../model.ts';
import { plain } from '../plain.ts';
import { linkedIn } from './linkIn.ts';

/**
 * The articles that are also said in plain language, in these words, by their ids. Nothing where
 * none is, since all is linked anew for it.
 */
export function plainArticles(linked: LinkedRecord): ReadonlyMap<string, Article> | undefined {
  if (!linked.translations.some(({ language }) => language === plain)) return undefined;
  const { articles } = linkedIn(linked, plain).record;
  return new Map(articles.map((article) => [article.id, article]));
}
