import type { Article, Claim } from '../../../core/model/model.ts';
import { fileAddress } from '../../parts/addressOf.ts';
import { messages } from '../../../i18n/messages.ts';
import { dataAddress, type Form } from '../json/dataAddress.ts';
import type { Edition } from '../../parts/edition.ts';
import { feedForms, type FeedForm } from '../feeds/forms.ts';
import { mediaTypes } from '../mediaTypes.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { formNamesOf } from './formNames.ts';

/** What the head of a page announces: the same in another form, and a feed of it. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/**
 * Of a claim or an article: its data, and where the site has an address its feed and what an
 * embedding page asks for.
 */
export function alternatesOf(thing: Article | Claim, edition: Edition): Alternate[] {
  const names = formNamesOf(thing, edition);
  return announced()
    .filter(({ form }) => names.includes(form))
    .map(({ form, title, type = mediaTypes[form] }) => ({
      type,
      href: wholeAddress(dataAddress(thing, form, edition.base), edition),
      title,
    }));
}

function announced(): { form: Form; title: string; type?: string }[] {
  return [
    { form: 'json', title: messages.reuse.data },
    { form: 'md', title: messages.reuse.markdown },
    { form: 'atom', title: messages.changes.title },
    // It is plain JSON, but this is how oEmbed wants it announced (oembed.com, 4).
    { form: 'oembed.json', title: messages.reuse.embed, type: 'application/json+oembed' },
  ];
}

/** Of every page: the feeds of the site, where it has an address and an article. */
export function feedsOfSite(edition: Edition): Alternate[] {
  const { site, articles } = edition.record;
  if (site.address === undefined || articles.length === 0) return [];
  return (Object.keys(feedForms) as FeedForm[]).map((form) => ({
    type: mediaTypes[feedForms[form].is],
    href: fileAddress(`feed.${form}`, edition.base),
    title: `${site.name}: ${messages.reuse.feedNames[form]}`,
  }));
}

/** Of a topic's page: its feed, where the site has an address. */
export function feedOfTopicPage(id: string, edition: Edition): Alternate[] {
  return edition.record.site.address === undefined
    ? []
    : [
        {
          type: mediaTypes.atom,
          href: fileAddress(`topics/${id}.atom`, edition.base),
          title: messages.changes.title,
        },
      ];
}
