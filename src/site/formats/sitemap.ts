import { dayOfLastChange } from '../../core/model/dayOfRecord.ts';
import { upheld } from '../../core/model/upheld.ts';
import { latestDay } from '../../core/dates/order.ts';
import type { Day } from '../../core/dates/when.ts';
import { addressOf, fileAddress, pageAddress } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { inParts } from '../parts/inParts.ts';
import { topicHasPage } from '../parts/article/storyView.ts';
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
  const parts = inParts(pagesOf(edition), { page: 'sitemap', further: 'sitemap', size }).map(
    ({ items }) => items,
  );
  if (parts.length === 1) return [{ name: 'sitemap', xml: xml('urlset', 'url', parts[0]!) }];
  const names = parts.map((_, i) => `sitemap-${i + 1}`);
  const index = parts.map((items, i) => ({
    address: wholeAddress(fileAddress(`${names[i]!}.xml`, edition.base), edition),
    ...latest(items),
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

/** A page with the day of its record, where it has one: no day is made up. */
interface Page {
  address: string;
  day?: Day | undefined;
}

/**
 * The pages that stand for something themselves: narrowed and further parts of lists lead to these.
 */
function pagesOf(edition: Edition): Page[] {
  const { record, base } = edition,
    { site, articles, claims, actors, sources, events } = record;
  const dayOf = (among: readonly { day?: Day | undefined }[]) => latest(among).day;
  const ofArticles = articles.map((article) => ({
      address: addressOf(article, base),
      day: dayOfLastChange(article),
    })),
    ofClaims = claims.map((claim) => ({
      address: addressOf(claim, base),
      day: dayOfLastChange(claim),
    }));
  const lists: [string, Day | undefined][] = [
    ['', dayOf(ofArticles)],
    ['articles', dayOf(ofArticles)],
    ['claims', dayOf(ofClaims)],
    ['actors', undefined],
    ['sources', undefined],
    ['grades', undefined],
    ['data', undefined],
    ['about', undefined],
    ['corrections', undefined],
  ];
  const pages: Page[] = [
    ...lists.map(([page, day]) => ({ address: pageAddress(page, base), day })),
    ...site.topics
      .filter((topic) => topicHasPage(topic, record))
      .map((topic) => ({
        address: pageAddress(`topics/${topic.id}`, base),
        day: dayOf(
          upheld(articles)
            .filter((article) => article.topic === topic)
            .map((article) => ({ day: dayOfLastChange(article) })),
        ),
      })),
    ...ofArticles,
    ...ofClaims,
    ...actors.map((actor) => ({ address: addressOf(actor, base), day: dayOf(actor.statements) })),
    ...[...sources, ...events].map((thing) => ({ address: addressOf(thing, base) })),
  ];
  return pages.map(({ address, day }) => ({ address: wholeAddress(address, edition), day }));
}

function latest(pages: readonly { day?: Day | undefined }[]): { day?: Day | undefined } {
  return { day: latestDay(pages.map(({ day }) => day)) };
}

function xml(root: string, item: string, pages: readonly Page[]): string {
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
