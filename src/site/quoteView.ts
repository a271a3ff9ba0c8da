import type { Report, Statement } from '../record/model.ts';
import type { Edition } from './edition.ts';
import { languageOf } from './languageOf.ts';

/** A passage letter for letter, without marks; with its language where that is not the page's. */
export interface QuoteView {
  text: string;
  lang?: string;
  /** The same words as they were said, when the passage is a translation. */
  original?: { text: string; lang?: string };
}

/** The passages of a statement or report. Where originals are recorded they are in the source's language, and the passages are translations. */
export function quoteViews({ quotes, originals, source }: Statement | Report, { record: { site } }: Edition): QuoteView[] {
  const inItsLanguage = (text: string) => {
    const lang = languageOf(text, source.language, site.language);
    return lang === undefined ? { text } : { text, lang };
  };
  return quotes.map((text, i) => {
    const original = originals[i];
    return original === undefined ? inItsLanguage(text) : { text, original: inItsLanguage(original) };
  });
}
