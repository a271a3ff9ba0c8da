import { baseLanguage } from './baseLanguage.ts';
import { proseOf } from './collectContents.ts';
import type { Article, Record } from './model.ts';

/**
 * Whether an article is written in another language than that of a record: it is in that language
 * alone, and has its page among what is.
 */
export function isForeign({ language }: Pick<Article, 'language'>, record: string): boolean {
  return language !== undefined && baseLanguage(language) !== baseLanguage(record);
}

/** Notes on articles that are in another language than the record, and on their texts, in which. */
export function markForeign({ articles, site }: Record): void {
  for (const article of articles) {
    const { language } = article;
    if (language === undefined || !isForeign(article, site.language)) continue;
    article.wordsIn = language;
    for (const prose of proseOf(article)) prose.wordsIn = language;
  }
}

/** A record whose lists have no article in another language; itself, where there is none. */
export function withoutForeign(record: Record): Record {
  const articles = record.articles.filter(({ wordsIn }) => wordsIn === undefined);
  return articles.length === record.articles.length ? record : { ...record, articles };
}
