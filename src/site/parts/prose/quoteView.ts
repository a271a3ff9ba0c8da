import type { Report, Statement } from '../../../core/model/model.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { foreignLanguage, languageOf } from '../languageOf.ts';

/** A passage letter for letter, without marks; with its language where that is not the page's. */
export interface QuoteView {
  text: string;
  lang?: string;
  /** "translated from Russian", when the passage is a translation. */
  translated?: string;
  /** Of a translation, the same words as they were said, where they are recorded. */
  original?: { text: string; lang?: string };
  /** The newsroom’s own translation into the language of the page, which never stands alone. */
  ours?: string;
}

/**
 * The passages of a statement or report. Where originals are recorded they are in the source's
 * language, and the passages are translations; so is a passage whose letters are not those of the
 * source's language.
 */
export function quoteViews(
  { quotes, originals, source, translated: own }: Statement | Report,
  { record: { site } }: Edition,
): QuoteView[] {
  const inItsLanguage = (text: string): { text: string; lang?: string } => {
    const lang = languageOf(text, source.language, site.language);
    return lang === undefined ? { text } : { text, lang };
  };
  const from = foreignLanguage(source.language, site.language);
  const translated = from === undefined ? {} : { translated: messages.quotation.translated(from) };
  const passages = [own?.[site.language] ?? []].flat();
  return quotes.map((text, i) => {
    const original = originals[i];
    const alone = inItsLanguage(text);
    const ours = passages[i] === undefined ? {} : { ours: passages[i] };
    if (original !== undefined)
      return { text, ...translated, original: inItsLanguage(original), ...ours };
    return { ...alone, ...(alone.lang === undefined && translated), ...ours };
  });
}
