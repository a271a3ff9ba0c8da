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
  return {
    activityPub: {
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'Note',
      published: at,
      url: item.url,
      content: `<p>${escaped(item.title)}</p><p><a href="${escaped(item.url)}">${escaped(item.url)}</a></p>`,
      contentMap: {
        [language]: `<p>${escaped(item.title)}</p><p><a href="${escaped(item.url)}">${escaped(item.url)}</a></p>`,
      },
      to: ['https://www.w3.org/ns/activitystreams#Public'],
    },
    atProto: {
      $type: 'app.bsky.feed.post',
      text: shortened(item.title, language),
      createdAt: at,
      langs: [language],
      embed: {
        $type: 'app.bsky.embed.external',
        external: { uri: item.url, title: item.title, description: item.summary ?? '' },
      },
    },
  };
}

/** The most letters, as readers count them, of a post of the AT Protocol. */
const mostLetters = 300;

function shortened(text: string, language: string): string {
  const letters = [...new Intl.Segmenter(language).segment(text)].map(({ segment }) => segment);
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters - 1).join('')}…`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
