import type { Citable } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { fileAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { calendarAddress, isInCalendar } from '../calendar.ts';
import { formatAddress, formatsOf } from '../recordFiles.ts';
import { formats, formatWith } from '../registry.ts';

/** A link in the head of a page to the same content in another format, or to its feed. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/** The alternates of an article or a claim. */
export function alternatesOf(thing: Citable, edition: Edition): Alternate[] {
  return formatsOf(thing, edition).flatMap(({ ending, mediaType, alternate }) =>
    alternate
      ? [
          {
            type: alternate.type ?? mediaType,
            href: wholeAddress(formatAddress(thing, ending, edition), edition),
            title: alternate.title(),
          },
        ]
      : [],
  );
}

/**
 * The feeds and the calendar of the site, for every page; none where it has no address or no
 * article.
 */
export function feedsOfSite(edition: Edition): Alternate[] {
  const { site, articles } = edition.record;
  if (site.address === undefined || articles.length === 0) return [];
  const calendar = edition.record.events.some(isInCalendar)
    ? [
        {
          type: formatWith('ics').mediaType,
          href: calendarAddress(edition.base),
          title: messages.calendar.name(site.name),
        },
      ]
    : [];
  const feeds = formats.flatMap(({ mediaType, siteFeed }) =>
    siteFeed
      ? [
          {
            type: mediaType,
            href: fileAddress(siteFeed.file, edition.base),
            title: `${site.name}${messages.signs.colon}${siteFeed.name()}`,
          },
        ]
      : [],
  );
  return [...feeds, ...calendar];
}

/** The feed of a topic, for its page; none where the site has no address. */
export function feedOfTopicPage(id: string, edition: Edition): Alternate[] {
  return edition.record.site.address === undefined
    ? []
    : [
        {
          type: formatWith('atom').mediaType,
          href: fileAddress(`topics/${id}.atom`, edition.base),
          title: messages.changes.title,
        },
      ];
}
