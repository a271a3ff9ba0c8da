import { messages } from '../../../i18n/messages.ts';
import type { Citation } from './citation.ts';

/**
 * A citation to be read and pasted: who, what, where and when, how it stood, and the digest of the
 * record.
 */
export function plainText(citation: Citation): string {
  const { author, title, site, dayInWords, url } = citation;
  const place = [site === author.name ? '' : site, dayInWords ?? '']
    .filter((part) => part !== '')
    .join(messages.signs.comma);
  return `${[ended(author.name), messages.quotation.quoted(ended(title)), place && ended(place), noteOf(citation), url].filter((part) => part).join(' ')}\n`;
}

/** What every form says beside the usual: how it stood and on which day, and the digest. */
export function noteOf({ standing, digest }: Citation): string {
  return `${ended(standing)} ${messages.citation.record(digest)}.`;
}

/** With one mark at its end. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
