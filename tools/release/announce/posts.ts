import { shortenedTo } from '../../../src/core/markdown/graphemes.ts';

/** What a JSON Feed says of an entry, as far as it is needed (https://jsonfeed.org/version/1.1). */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary?: string;
  date_published: string;
}

/** A change as clients of two networks post it. */
export interface Posts {
  /** An object of ActivityStreams 2.0, for the outbox of an ActivityPub server. */
  activityPub: { [key: string]: unknown };
  /** A record of the collection app.bsky.feed.post, for com.atproto.repo.createRecord. */
  atProto: { [key: string]: unknown };
}

/** The entries of a feed that an earlier one does not have, the earliest first. */
export function newItems(before: readonly FeedItem[], after: readonly FeedItem[]): FeedItem[] {
  const known = new Set(before.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).reverse();
}

/** An entry as a post in a language; `at` is the time of publication. */
export function postsOf(item: FeedItem, language: string, at: string): Posts {
  const [title, url] = [item.title, item.url].map(escaped);
  const content = `<p>${title}</p><p><a href="${url}">${url}</a></p>`;
  return {
    activityPub: {
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'Note',
      published: at,
      url: item.url,
      content,
      contentMap: { [language]: content },
      to: ['https://www.w3.org/ns/activitystreams#Public'],
    },
    atProto: {
      $type: 'app.bsky.feed.post',
      text: shortenedTo(item.title, mostLetters),
      createdAt: at,
      langs: [language],
      embed: {
        $type: 'app.bsky.embed.external',
        external: { uri: item.url, title: item.title, description: item.summary ?? '' },
      },
    },
  };
}

/**
 * The most letters of a text, as readers count them: 300 has a post of the AT Protocol, with a
 * sign.
 */
const mostLetters = 299;

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
