import { mediaTypes, type Ending } from '../mediaTypes.ts';
import { xml } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { midnightIn } from './midnight.ts';

// Written here and not by a library: titles stay plain text, every form has its language, JSON Feed
// is of version 1.1, and no time is ever that of a clock.

/** The forms of a feed, each with what it is; `self` is its own address, whole. */
export const feedForms = {
  atom: { is: 'atom', write: atom },
  rss: { is: 'rss', write: rss },
  json: { is: 'feed.json', write: jsonFeed },
} as const satisfies {
  [form: string]: { is: Ending; write: (feed: Feed, self: string) => string };
};
export type FeedForm = keyof typeof feedForms;

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed, self: string): string {
  const entry = ({ id, day, title, summary, address }: FeedEntry) => `
  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${timeOf(day, feed)}</updated>
    <published>${timeOf(day, feed)}</published>
    <link rel="alternate" type="text/html" href="${xml(address)}"/>
    <summary>${xml(summary)}</summary>
  </entry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">
  <id>${xml(self)}</id>
  <title>${xml(feed.title)}</title>
  <subtitle>${xml(feed.subtitle)}</subtitle>
  <updated>${timeOf(feed.day, feed)}</updated>
  <author><name>${xml(feed.author)}</name></author>
  <link rel="self" type="${mediaTypes.atom}" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(feed.page)}"/>${feed.entries.map(entry).join('')}
</feed>
`;
}

/** A feed as RSS 2.0. */
export function rss(feed: Feed, self: string): string {
  const date = (day: string) => midnightIn(day, feed.zone).toUTCString();
  const item = ({ id, day, title, summary, address }: FeedEntry) => `
    <item>
      <title>${xml(title)}</title>
      <link>${xml(address)}</link>
      <guid isPermaLink="false">${xml(id)}</guid>
      <pubDate>${date(day)}</pubDate>
      <description>${xml(xml(summary))}</description>
    </item>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${xml(feed.title)}</title>
    <link>${xml(feed.page)}</link>
    <description>${xml(feed.subtitle)}</description>
    <language>${xml(feed.language.toLowerCase())}</language>
    <lastBuildDate>${date(feed.day)}</lastBuildDate>
    <atom:link rel="self" type="${mediaTypes.rss}" href="${xml(self)}"/>${feed.entries.map(item).join('')}
  </channel>
</rss>
`;
}

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed, self: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, day, title, summary, address }) => ({
      id,
      url: address,
      title,
      content_text: summary || title,
      date_published: timeOf(day, feed),
      date_modified: timeOf(day, feed),
    })),
  });
}

function timeOf(day: string, { zone }: Feed): string {
  return midnightIn(day, zone).toISOString().replace('.000', '');
}
