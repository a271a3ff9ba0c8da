import { messages } from '../../i18n/messages.ts';

/**
 * Where a reader tells of an error on a page: a letter to `contact` that names the page, or, where
 * that is a web address, this with the page as its `page`.
 * The page is named by its path, and in full where the address of the site is known.
 */
export function reportAddress(
  contact: string,
  { path, site }: { path: string; site: URL | undefined },
): string {
  const page = site ? new URL(path, site).href : path;
  if (/^https?:/.test(contact)) {
    const address = new URL(contact);
    address.searchParams.set('page', page);
    return address.href;
  }
  // A line of a letter ends with both characters (RFC 6068).
  const body = messages.site.reportBody(page).replaceAll('\n', '\r\n');
  return `mailto:${contact.replace(/^mailto:/, '')}?subject=${encodeURIComponent(messages.site.reportSubject(path))}&body=${encodeURIComponent(body)}`;
}
