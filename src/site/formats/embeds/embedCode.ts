import type { Article, Citable } from '../../../core/model/model.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import { articleOgImage } from '../ogImage/articleOgImage.ts';
import { claimOgImage } from '../ogImage/claimOgImage.ts';
import { figureOgImage } from '../ogImage/figureOgImage.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { ogImageSize, type OgImageView } from '../ogImage/ogImageView.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { messages } from '../../../i18n/messages.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { xml } from '../xml.ts';
import { embedAddress, timelineAddress } from './embedView.ts';
import { frameHeight } from './frameHeight.ts';

/**
 * What another site's page takes into itself to show a claim or an article: a frame in which
 * nothing of another host runs, and whose links open beside it.
 */
export function embedCode(thing: Citable, edition: Edition): string {
  return frame(
    embedAddress(thing, edition),
    sharedTitle(thing),
    frameHeight(thing, edition),
    edition,
  );
}

/** The same for the timeline of an article, which scrolls. */
export function timelineCode(article: Article, edition: Edition): string {
  const title = messages.embed.timelineOf(article.title);
  return frame(
    timelineAddress(article, edition),
    article.retracted ? messages.retraction.title(title) : title,
    640,
    edition,
  );
}

/**
 * The answer to an oEmbed request (oembed.com, 2.3.4.4): a page of another site learns from it how
 * to show ours. WordPress shows the quotation with the link until the frame says that it is there
 * (`frameScript.ts`). Only for a site that has an address.
 */
export function oEmbed(thing: Citable, edition: Edition) {
  const { name, publisher } = edition.record.site;
  const link = `<blockquote><a href="${wholeAddressOf(thing, edition)}">${xml(curled(sharedTitle(thing)))}</a> · ${xml(name)}</blockquote>`;
  return {
    version: '1.0',
    type: 'rich',
    title: sharedTitle(thing),
    author_name: publisher,
    provider_name: name,
    provider_url: wholeAddress(pageAddress('', edition.base), edition),
    cache_age: 86_400,
    thumbnail_url: wholeAddress(
      ogImageAddress(ogImageOf(thing, edition), rootOf(edition)),
      edition,
    ),
    thumbnail_width: ogImageSize.width,
    thumbnail_height: ogImageSize.height,
    html: link + embedCode(thing, edition),
    width,
    height: frameHeight(thing, edition),
  };
}

const width = 600;

function frame(path: string, title: string, height: number, edition: Edition): string {
  return `<iframe src="${wholeAddress(path, edition)}" title="${xml(curled(title))}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" style="border: 0; max-width: 100%"></iframe>`;
}

/**
 * Words whose straight quotation marks are typographic ones: some pages that embed ours take the
 * code apart with what is escaped in it already read, and a straight mark would end the title.
 */
function curled(words: string): string {
  const [open = '', close = ''] = messages.quotation.quoted('"').split('"');
  return words.replace(/(?<=^|[\s([{—–-])"/g, open).replaceAll('"', close);
}

function ogImageOf(thing: Citable, edition: Edition): OgImageView {
  switch (thing.type) {
    case 'article':
      return articleOgImage(thing, edition);
    case 'claim':
      return claimOgImage(thing, edition);
    case 'figure':
      return figureOgImage(thing, edition);
  }
}
