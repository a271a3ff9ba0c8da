import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { directionOf } from '../../../i18n/direction.ts';
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
    updated: updatedOf(feed),
    authors: [{ name: feed.author }],
    links: [
      { rel: 'self', ...self },
      ...hubOf(feed),
      { rel: 'alternate', type: 'text/html', href: feed.page },
    ],
    entries: feed.entries.map((entry) => {
      const { id, title, summary, html, address } = entry;
      const date = new Date(entry.instant);
      return {
        id,
        title: plainText(title),
        updated: date,
        published: date,
        links: [{ rel: 'alternate', type: 'text/html', href: address }],
        summary: plainText(summary),
        content: { value: withoutControls(htmlIn(feed, html)), type: 'html' },
      };
    }),
  });
}

/** Where those who follow a feed can ask to be told (https://www.w3.org/TR/websub/#discovery). */
function hubOf({ hub }: Feed): { rel: string; href: string }[] {
  return hub === undefined ? [] : [{ rel: 'hub', href: hub }];
}

/** Writes a feed as RSS 2.0. */
export function writeRss(feed: Feed, self: SelfLink): string {
  return generateRssFeed({
    title: withoutControls(feed.title),
    link: feed.page,
    description: withoutControls(feed.subtitle),
    language: feed.language.toLowerCase(),
    lastBuildDate: updatedOf(feed),
    atom: { links: [{ rel: 'self', ...self }, ...hubOf(feed)] },
    items: feed.entries.map((entry) => ({
      title: withoutControls(entry.title),
      link: entry.address,
      guid: { value: entry.id, isPermaLink: false },
      pubDate: new Date(entry.instant),
      // RSS readers take a description for HTML.
      description: xml(entry.summary),
      content: { encoded: withoutControls(htmlIn(feed, entry.html)) },
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
      ...(feed.hub !== undefined && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
      authors: [{ name: feed.author }],
      items: feed.entries.map((entry) => {
        const { id, title, summary, html, address } = entry;
        const date = new Date(entry.instant);
        return {
          id,
          url: address,
          title,
          content_text: summary || title,
          content_html: htmlIn(feed, html),
          date_published: date,
          date_modified: date,
        };
      }),
    }),
  );
}

/**
 * HTML of a feed: readers take it out of the feed, and its direction with it only where it says so.
 */
function htmlIn({ language }: Feed, html: string): string {
  return directionOf(language) === 'rtl' && html !== ''
    ? `<div lang="${language}" dir="rtl">${html}</div>`
    : html;
}

/** A text construct of Atom that is not HTML. */
function plainText(text: string): { value: string } {
  return { value: withoutControls(text) };
}

function updatedOf(feed: Feed): Date {
  const [latest] = feed.entries;
  return latest ? new Date(latest.instant) : midnightIn(feed.day, feed.zone);
}
