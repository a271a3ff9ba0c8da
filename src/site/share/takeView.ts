import { dayOfClaim } from '../../record/dayOfRecord.ts';
import type { Article, Claim } from '../../record/model.ts';
import { fileAddress } from '../addressOf.ts';
import { changeLabels } from '../changes/changeLabels.ts';
import type { NamedLink } from '../claim/claimView.ts';
import { dataAddress, type Form } from '../data/dataAddress.ts';
import type { Edition } from '../edition.ts';
import { embedCode, isEmbeddable } from '../embed/embedCode.ts';
import { feedForms, type FeedForm } from '../feeds/forms.ts';
import { mediaTypes } from '../mediaTypes.ts';
import { wholeAddress } from '../wholeAddress.ts';
import { shareWords } from './shareWords.ts';
import { takeWords } from './takeWords.ts';

/** The forms in which a reader takes a claim or an article along. */
export interface TakeView {
  cite: NamedLink[];
  /** As data, and an article as Markdown. */
  data: NamedLink[];
  /** None where the site has no address. */
  feed?: NamedLink;
  /** What another site takes into its page. Where the site has no address its own has to be put in. */
  embed?: { code: string; whole: boolean };
}

export function takeView(thing: Article | Claim, edition: Edition): TakeView {
  const link = (form: Form, name: string): NamedLink => ({ name, address: dataAddress(thing, form, edition.base) });
  const whole = edition.record.site.address !== undefined;
  return {
    cite: [link('txt', takeWords.text), link('bib', 'BibTeX'), link('ris', 'RIS'), link('csl.json', 'CSL-JSON')],
    data: [link('json', takeWords.data), ...(thing.kind === 'article' ? [link('md', 'Markdown')] : [])],
    ...(hasFeed(thing, edition) && { feed: link('atom', takeWords.follow) }),
    ...(isEmbeddable(thing) && { embed: { code: embedCode(thing, edition), whole } }),
  };
}

/** What the head of a page announces: the same in another form, and a feed of it. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/** Of a claim or an article: its data, and where the site has an address its feed and what an embedding page asks for. */
export function alternatesOf(thing: Article | Claim, edition: Edition): Alternate[] {
  const link = (form: Form, title: string, type: string = mediaTypes[form]): Alternate => ({ type, href: wholeAddress(dataAddress(thing, form, edition.base), edition), title });
  return [
    link('json', takeWords.data),
    ...(thing.kind === 'article' ? [link('md', shareWords.markdown)] : []),
    ...(hasFeed(thing, edition) ? [link('atom', changeLabels.title)] : []),
    // It is plain JSON, but this is how oEmbed wants it announced (oembed.com, 4).
    ...(edition.record.site.address !== undefined && isEmbeddable(thing) ? [link('oembed.json', takeWords.embed, 'application/json+oembed')] : []),
  ];
}

/** The forms in which a claim or an article is there: where the site has no address, none that needs one. */
export function formNamesOf(thing: Article | Claim, edition: Edition): Form[] {
  return [
    'json', 'txt', 'bib', 'ris', 'csl.json', ...(thing.kind === 'article' ? ['md' as const] : []),
    ...(edition.record.site.address !== undefined && isEmbeddable(thing) ? ['oembed.json' as const] : []), ...(hasFeed(thing, edition) ? ['atom' as const] : []),
  ];
}

/** A site without an address has no feeds, and a claim of which nothing is recorded has nothing to tell. */
function hasFeed(thing: Article | Claim, { record: { site } }: Edition): boolean {
  return site.address !== undefined && (thing.kind === 'article' || dayOfClaim(thing) !== undefined);
}

/** Of every page: the feeds of the site, where it has an address and an article. */
export function feedsOfSite(edition: Edition): Alternate[] {
  const { site, articles } = edition.record;
  if (site.address === undefined || articles.length === 0) return [];
  return (Object.keys(feedForms) as FeedForm[]).map((form) => ({ type: mediaTypes[feedForms[form].is], href: fileAddress(`feed.${form}`, edition.base), title: `${site.name}: ${takeWords.feedNames[form]}` }));
}

/** Of a topic's page: its feed, where the site has an address. */
export function feedOfTopicPage(id: string, edition: Edition): Alternate[] {
  return edition.record.site.address === undefined ? [] : [{ type: mediaTypes.atom, href: fileAddress(`topics/${id}.atom`, edition.base), title: changeLabels.title }];
}
