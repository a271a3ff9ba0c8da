import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { mediaTypes, type Ending } from '../mediaTypes.ts';
import { withoutControls, xml } from '../xml.ts';
import type { Feed } from './feed.ts';
import { midnightIn } from './midnight.ts';

/** The forms of a feed, each with its ending in the table of media types. */
export const feedForms = {
  atom: { is: 'atom', write: atom },
  rss: { is: 'rss', write: rss },
  json: { is: 'feed.json', write: jsonFeed },
} as const satisfies {
  [form: string]: { is: Ending; write: (feed: Feed, self: string) => string };
};
export type FeedForm = keyof typeof feedForms;

/** A feed as Atom (RFC 4287). `self` is the absolute address of the feed itself. */
export function atom(feed: Feed, self: string): string {
  return generateAtomFeed({
    xml: { lang: feed.language },
    id: self,
    title: plainText(feed.title),
    subtitle: plainText(feed.subtitle),
    updated: midnightIn(feed.day, feed.zone),
    authors: [{ name: feed.author }],
    links: [
      { rel: 'self', type: mediaTypes.atom, href: self },
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ],
    entries: feed.entries.map(({ id, day, title, summary, address }) => {
      const date = midnightIn(day, feed.zone);
      return {
        id,
        title: plainText(title),
        updated: date,
        published: date,
        links: [{ rel: 'alternate', type: 'text/html', href: address }],
        summary: plainText(summary),
      };
    }),
  });
}

/** A feed as RSS 2.0. `self` is the absolute address of the feed itself. */
export function rss(feed: Feed, self: string): string {
  return generateRssFeed({
    title: withoutControls(feed.title),
    link: feed.page,
    description: withoutControls(feed.subtitle),
    language: feed.language.toLowerCase(),
    lastBuildDate: midnightIn(feed.day, feed.zone),
    atom: { links: [{ rel: 'self', type: mediaTypes.rss, href: self }] },
    items: feed.entries.map(({ id, day, title, summary, address }) => ({
      title: withoutControls(title),
      link: address,
      guid: { value: id, isPermaLink: false },
      pubDate: midnightIn(day, feed.zone),
      // RSS readers take a description for HTML.
      description: xml(summary),
    })),
  });
}

/** A feed as JSON Feed 1.1. `self` is the absolute address of the feed itself. */
export function jsonFeed(feed: Feed, self: string): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: self,
      description: feed.subtitle,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.entries.map(({ id, day, title, summary, address }) => {
        const date = midnightIn(day, feed.zone);
        return {
          id,
          url: address,
          title,
          content_text: summary || title,
          date_published: date,
          date_modified: date,
        };
      }),
    }),
  );
}

/** A text construct of Atom that is not HTML. */
function plainText(text: string): { value: string } {
  return { value: withoutControls(text) };
}
