import { latestDay } from '../../core/dates/order.ts';
import { fileAddress } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { allPages, type PublishedPage } from './allPages.ts';
import { wholeAddress } from '../parts/wholeAddress.ts';

/** A file of the sitemap, below the base: its name without the ending, and what is in it. */
export interface SitemapFile {
  name: string;
  xml: string;
}

/** The most addresses that one file may hold, by sitemaps.org. */
const most = 50_000;

/**
 * The sitemap, by the rules of sitemaps.org: one file of addresses, or where there are too many for
 * one, an index of several. Nothing where the site has no address.
 */
export function sitemapFiles(edition: Edition, size = most): SitemapFile[] {
  if (edition.record.site.address === undefined) return [];
  const pages = (edition.editions ?? [edition]).flatMap(allPages).map(({ address, day }) => ({
    address: wholeAddress(address, edition),
    day,
  }));
  const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, i) =>
    pages.slice(i * size, (i + 1) * size),
  );
  if (parts.length === 1) return [{ name: 'sitemap', xml: xml('urlset', 'url', parts[0]!) }];
  const names = parts.map((_, i) => `sitemap-${i + 1}`);
  const index = parts.map((items, i) => ({
    address: wholeAddress(fileAddress(`${names[i]!}.xml`, edition.base), edition),
    day: latestDay(items.map(({ day }) => day)),
  }));
  return [
    { name: 'sitemap', xml: xml('sitemapindex', 'sitemap', index) },
    ...parts.map((items, i) => ({ name: names[i]!, xml: xml('urlset', 'url', items) })),
  ];
}

/**
 * What search engines are told at the root of a host: that all may be read, and where the sitemap
 * is. Nobody reads it elsewhere, so there is none where the site has no address, or one below a
 * path.
 */
export function robots(edition: Edition): string | undefined {
  const { address } = edition.record.site;
  return address === undefined || edition.base !== '/'
    ? undefined
    : `User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap.xml', edition)}\n`;
}

function xml(root: string, item: string, pages: readonly PublishedPage[]): string {
  const rows = pages.map(
    ({ address, day }) =>
      `<${item}><loc>${escaped(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</${item}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</${root}>\n`;
}

/** An address holds no sign of XML but this, once URL has written it. */
function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
