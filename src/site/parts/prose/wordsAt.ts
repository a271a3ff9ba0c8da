import type { Report, Statement } from '../../../core/model/model.ts';
import type { Edition } from '../edition.ts';
import { foreignLanguage } from '../languageOf.ts';
import { quoteViews } from './quoteView.ts';
import { textFragment } from './textFragment.ts';

/**
 * Where recorded words can be read in their place: the page of their source, else that on which
 * they were read, with the words lit up.
 */
export interface WordsAt {
  publisher: string;
  url: string;
  words: string;
}

/**
 * Nothing without words or an address, nor where the page has the words in a language in which they
 * are not recorded.
 */
export function wordsAt(said: Statement | Report, edition: Edition): WordsAt | undefined {
  const { source } = said;
  const at =
    source.url === undefined ? source.seenIn : { publisher: source.publisher, url: source.url };
  const [quote] = quoteViews(said, edition);
  if (!at || !quote) return undefined;
  const foreign = foreignLanguage(source.language, edition.record.site.language) !== undefined;
  // A report that was read elsewhere was read in the words that are recorded; a page in another
  // language has the original.
  const words =
    source.url === undefined || !foreign || quote.lang !== undefined
      ? quote.text
      : quote.original?.text;
  return words === undefined
    ? undefined
    : {
        publisher: at.publisher,
        url: `${at.url}${at.url.includes('#') ? '' : '#'}${textFragment(words)}`,
        words: quote.text,
      };
}
