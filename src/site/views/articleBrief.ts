import type { Article } from '../../core/model/model.ts';
import { articleHeader, type ArticleHeaderView } from '../parts/article/articleHeader.ts';
import type { Edition } from '../parts/edition.ts';
import { inlineHtml } from '../parts/prose/proseHtml.ts';
import { ambiguousLinkTexts } from '../parts/prose/ambiguousLinks.ts';

/** An article in half a minute: its points alone. */
export interface ArticleBriefView extends ArticleHeaderView {
  brief: string[];
}

export function articleBriefView(article: Article, edition: Edition): ArticleBriefView {
  const shared = ambiguousLinkTexts(article.brief);
  return {
    ...articleHeader(article, 'brief', edition),
    brief: article.brief.map((point) => inlineHtml(point, edition, { shared })),
  };
}
