import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Claim, Topic } from '../../../core/model/model.ts';
import type { Day } from '../../../core/dates/when.ts';
import { addressOf, pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { topicLink } from '../../parts/article/articleTeaser.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { entriesOfArticles, entriesOfClaim } from './entries.ts';
import type { Feed } from './feed.ts';
import { messages } from '../../../i18n/messages.ts';

/** How many entries a feed has at most: whoever follows it has read the earlier ones. */
const most = 60;

/** The feed of the whole site. Nothing when the site has no address, or no article. */
export function feedOfSite(edition: Edition): Feed | undefined {
  const { articles, site } = edition.record;
  return feedOf(
    {
      title: site.name,
      subtitle: messages.feed.ofSite(site.tagline),
      path: pageAddress('', edition.base),
      entries: () => entriesOfArticles(articles, edition),
    },
    edition,
  );
}

/** The feed of a topic's articles. */
export function feedOfTopic(topic: Topic, edition: Edition): Feed | undefined {
  const articles = edition.record.articles.filter((article) => article.topic === topic);
  return feedOf(
    {
      title: messages.feed.titleWithSite(topic.name, edition.record.site.name),
      subtitle: messages.feed.changesOf(topic.name),
      path: topicLink(topic, edition).address,
      entries: () => entriesOfArticles(articles, edition),
    },
    edition,
  );
}

/** The feed of an article or a claim. */
export function feedOfThing(thing: Article | Claim, edition: Edition): Feed | undefined {
  const name = sharedTitle(thing);
  const day = thing.type === 'claim' ? dayOfClaim(thing) : dayOfArticle(thing);
  const entries = () =>
    thing.type === 'claim' ? entriesOfClaim(thing, edition) : entriesOfArticles([thing], edition);
  return feedOf(
    {
      title: messages.feed.titleWithSite(name, edition.record.site.name),
      subtitle: messages.feed.changesOf(name),
      path: addressOf(thing, edition),
      entries,
      day,
    },
    edition,
  );
}

interface Of {
  title: string;
  subtitle: string;
  path: string;
  entries(): Feed['entries'];
  /** Of which it is when it has no entries. */
  day?: Day | undefined;
}

function feedOf({ title, subtitle, path, entries, day }: Of, edition: Edition): Feed | undefined {
  const { address, hub, language, publisher, zone } = edition.record.site;
  if (address === undefined) return undefined;
  const all = entries();
  const updated = all[0]?.day ?? day;
  return updated === undefined
    ? undefined
    : {
        title,
        subtitle,
        ...(hub !== undefined && { hub }),
        language,
        author: publisher,
        page: wholeAddress(path, edition),
        day: updated,
        zone,
        entries: all.slice(0, most),
      };
}
