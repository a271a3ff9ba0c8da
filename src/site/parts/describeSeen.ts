import type { SeenAgain } from '../../core/model/model.ts';
import { messages } from '../../i18n/messages.ts';
import { dateView } from './dateView.ts';
import type { Edition } from './edition.ts';

/**
 * What became of quoted words on their page, and when that was found: "The words that we quote are
 * no longer found there (3 September 2025): “we spoke”." It never says why.
 */
export function describeSeen({ at, words, quote }: SeenAgain, edition: Edition): string {
  const { found, on } = messages.source.seenAgain;
  const sentence = on(found[words], dateView(at, edition).text);
  return quote === undefined
    ? `${sentence}.`
    : `${sentence}${messages.signs.colon}${messages.quotation.quoted(quote)}.`;
}
