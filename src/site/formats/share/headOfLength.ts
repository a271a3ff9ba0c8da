import type { Article } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../../parts/addressOf.ts';
import { languagesOfLength, type Length } from '../../parts/article/lengths.ts';
import type { Edition } from '../../parts/edition.ts';
import type { LanguageLink } from '../../parts/languageLinks.ts';
import { articleShare, type ShareView } from './shareView.ts';

/** The head of a page that shows an article in another form, all of which stands on its own page. */
export interface HeadOfLength {
  title: string;
  description: string;
  share: ShareView;
  languages: LanguageLink[];
  /** The page of the article, under which machines know it. */
  canonical: string;
}

export function headOfLength(article: Article, length: Length, edition: Edition): HeadOfLength {
  const { data: _, ...share } = articleShare(article, edition);
  const title = article.retracted ? messages.retraction.title(article.title) : article.title;
  return {
    title: `${messages.lengths[length]}${messages.signs.colon}${title}`,
    description: article.retracted ? article.retracted.why : article.dek,
    share,
    languages: languagesOfLength(article, length, edition),
    canonical: addressOf(article, edition),
  };
}
