import type { Article } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { addressOf } from '../../parts/addressOf.ts';
import { languagesOfLength, type Length } from '../../parts/article/lengths.ts';
import type { Edition } from '../../parts/edition.ts';
import type { LanguageLink } from '../../parts/languageLinks.ts';
import { articleShare, type ShareView } from './shareView.ts';

/** The head of a page that shows an article in another form. */
export interface HeadOfLength {
  title: string;
  description: string;
  share: ShareView;
  /** The same form in the languages that it has. */
  languages: LanguageLink[];
  /** The page of the article, where all of this page stands as well and machines know it. */
  canonical?: string;
}

/** The head of a page with a part of an article's own. */
export function headOfLength(
  article: Article,
  length: 'brief' | 'record',
  edition: Edition,
): HeadOfLength {
  return {
    ...headOf(article, length, article, edition),
    languages: languagesOfLength(article, length, edition),
    canonical: addressOf(article, edition),
  };
}

/**
 * The head of an article in plain language: it is in the language of the article, and no part of
 * it.
 */
export function headInPlain(article: Article, inPlain: Article, edition: Edition): HeadOfLength {
  return { ...headOf(article, 'plain', inPlain, edition), languages: [] };
}

function headOf(
  article: Article,
  length: Length,
  { title, dek, retracted }: Article,
  edition: Edition,
): Pick<HeadOfLength, 'title' | 'description' | 'share'> {
  const { data: _, ...share } = articleShare(article, edition);
  return {
    title: `${messages.lengths[length]}${messages.signs.colon}${retracted ? messages.retraction.title(title) : title}`,
    description: retracted ? retracted.why : dek,
    share,
  };
}
