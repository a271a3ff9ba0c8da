import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { withoutControls, xml } from '../xml.ts';
import type { Feed, SelfLink } from './feed.ts';
import { midnightIn } from '../../../core/dates/zonedTime.ts';

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed, self: SelfLink): string {
  return generateAtomFeed({
    xml: { lang: feed.language },
    id: self.href,
    title: plainText(feed.title),
    subtitle: plainText(feed.subtitle),
    updated: midnightIn(feed.day, feed.zone),
    authors: [{ name: feed.author }],
    links: [
      { rel: 'self', ...self },
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

/** Writes a feed as RSS 2.0. */
export function writeRss(feed: Feed, self: SelfLink): string {
  return generateRssFeed({
    title: withoutControls(feed.title),
    link: feed.page,
    description: withoutControls(feed.subtitle),
    language: feed.language.toLowerCase(),
    lastBuildDate: midnightIn(feed.day, feed.zone),
    atom: { links: [{ rel: 'self', ...self }] },
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

/** Writes a feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed, self: SelfLink): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: self.href,
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
