import { parseWhen } from '../../core/dates/parseWhen.ts';
import type { Record } from '../../core/model/model.ts';
import { attributesOfPage } from '../../i18n/direction.ts';
import { setLanguage } from '../../i18n/language.ts';
import { pageAddress } from '../../site/parts/addressOf.ts';
import { actorView } from '../../site/views/actor.ts';
import { articleView } from '../../site/views/article.ts';
import { claimView } from '../../site/views/claim.ts';
import { eventView } from '../../site/views/event.ts';
import { figurePageView } from '../../site/views/figure.ts';
import { sourceView } from '../../site/views/source.ts';
import { drawComponent } from './drawComponent.ts';
import { linkBase, type DrawnPage, type Shown } from './drawnPage.ts';
import * as pages from './pages.ts';

/**
 * The page of a thing as the site draws it when it is published `now` (ISO 8601, with its offset).
 * The language of the record is in force from here on.
 */
export async function drawPage(shown: Shown, now: string): Promise<DrawnPage> {
  const { record } = shown;
  setLanguage(record.site.language);
  const { component, view } = pageOf(shown, now);
  const list = pageAddress('figures', linkBase);
  const drawn = await drawComponent(component, { view, list });
  const descriptions = await drawComponent(pages.StandingDescriptions, {});
  return {
    // Styles that a component writes into the page are in the desk's stylesheet.
    html: `<main id="text" class="wrap">${drawn.replaceAll('<style></style>', '')}</main>${descriptions}`,
    pictures: picturesIn(drawn, record),
    attributes: attributesOfPage(record.site.language),
  };
}

function pageOf(
  { thing, record, plain }: Shown,
  now: string,
): { component: unknown; view: object } {
  const read = parseWhen(now);
  const edition = {
    record,
    base: linkBase,
    ...('when' in read && { at: read.when }),
    ...(plain && { plain }),
  };
  switch (thing.type) {
    case 'article':
      return { component: pages.ArticlePage, view: articleView(thing, edition) };
    case 'claim':
      return { component: pages.ClaimPage, view: claimView(thing, edition) };
    case 'source':
      return { component: pages.SourcePage, view: sourceView(thing, edition) };
    case 'actor':
      return { component: pages.ActorPage, view: actorView(thing, edition) };
    case 'event':
      return { component: pages.EventPage, view: eventView(thing, edition) };
    case 'figure':
      return { component: pages.FigurePage, view: figurePageView(thing, edition) };
  }
}

/** Of the pictures of a page, from which files beside the figures they are made. */
function picturesIn(html: string, { figures }: Record): { [address: string]: string } {
  const files = [...new Set(figures.flatMap(({ attachments }) => [...attachments.values()]))];
  const named = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, address]) => address!);
  if (named.length === 0) return {};
  return Object.fromEntries(
    files.flatMap((file) => {
      const digest = file.digest.slice(0, 16);
      return named
        .filter((address) => address.includes(digest))
        .map((address) => [address, file.file]);
    }),
  );
}
