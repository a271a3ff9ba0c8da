import type { Site } from '../../core/model/model.ts';
import { feedsOfSite, type Alternate } from '../formats/share/alternates.ts';
import { siteShare, type ShareView } from '../formats/share/shareView.ts';
import { pathWithin, rootOf, type Edition } from '../parts/edition.ts';
import { languagesOfPage, type LanguageLink } from '../parts/languageLinks.ts';

/** What every page shows of the site: plain data. */
export interface SiteFacts {
  site: Omit<Site, 'about' | 'lead'>;
  /** The path below which the edition stands, and that of the whole site. */
  base: string;
  root: string;
  /** The feeds and the calendar of the site. */
  feeds: Alternate[];
  /** The front page in each language, for pages in another than the site's. */
  languages: LanguageLink[];
  /** The metadata of a page without any of its own. */
  share: ShareView;
}

export function siteFacts(edition: Edition): SiteFacts {
  const { about: _about, lead: _lead, ...site } = edition.record.site;
  return {
    site,
    base: edition.base,
    root: rootOf(edition),
    feeds: feedsOfSite(edition),
    languages: pathWithin(edition) === undefined ? [] : languagesOfPage('', edition),
    share: siteShare(edition),
  };
}
