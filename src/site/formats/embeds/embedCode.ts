import type { Article, Claim } from '../../../core/model/model.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { articleOgImage } from '../ogImage/articleOgImage.ts';
import { claimOgImage } from '../ogImage/claimOgImage.ts';
import { ogImageSize, type OgImageView } from '../ogImage/ogImageView.ts';
import type { Edition } from '../../parts/edition.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { messages } from '../../../i18n/messages.ts';
import { wholeAddress } from '../../parts/wholeAddress.ts';
import { xml } from '../xml.ts';
import { claimEmbed, embedAddress } from './embedView.ts';

/**
 * What another site's page takes into itself to show a claim, or the timeline of an article: a
 * frame in which nothing runs, and whose links open beside it.
 */
export function embedCode(thing: Article | Claim, edition: Edition): string {
  const address = wholeAddress(embedAddress(thing, edition.base), edition);
  return `<iframe src="${address}" title="${xml(curled(titleOf(thing)))}" width="${width}" height="${heightOf(thing, edition)}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border: 0; max-width: 100%"></iframe>`;
}

/**
 * The answer to an oEmbed request (oembed.com, 2.3.4.4): a page of another site learns from it how
 * to show ours. Only for a site that has an address.
 */
export function oEmbed(thing: Article | Claim, edition: Edition) {
  const { name, publisher } = edition.record.site;
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(thing),
    author_name: publisher,
    provider_name: name,
    provider_url: wholeAddress(pageAddress('', edition.base), edition),
    cache_age: 86_400,
    thumbnail_url: wholeAddress(ogImageAddress(ogImageOf(thing, edition), edition.base), edition),
    thumbnail_width: ogImageSize.width,
    thumbnail_height: ogImageSize.height,
    html: embedCode(thing, edition),
    width,
    height: heightOf(thing, edition),
  };
}

/**
 * Whether there is something of it for a frame: every claim, and an article that has a timeline.
 */
export function isEmbeddable(thing: Article | Claim): boolean {
  return thing.type === 'claim' || thing.timeline.length > 0;
}

const width = 600;

function titleOf(thing: Article | Claim): string {
  if (thing.type === 'claim') return sharedTitle(thing);
  const title = messages.embed.timelineOf(thing.title);
  return thing.retracted ? messages.retraction.title(title) : title;
}

/**
 * Words whose straight quotation marks are typographic ones: some pages that embed ours take the
 * code apart with what is escaped in it already read, and a straight mark would end the title.
 */
function curled(words: string): string {
  return words.replace(/(?<=^|[\s([{—–-])"/g, '“').replaceAll('"', '”');
}

function ogImageOf(thing: Article | Claim, edition: Edition): OgImageView {
  return thing.type === 'claim' ? claimOgImage(thing, edition) : articleOgImage(thing, edition);
}

/**
 * As high as a claim needs in a frame of 320 pixels, on a telephone: as long as its words are, in
 * lines of about so many letters. A timeline scrolls.
 */
function heightOf(thing: Article | Claim, edition: Edition): number {
  if (thing.type === 'article') return 640;
  const {
    title,
    sentence,
    site,
    asOf = '',
    lastChange = '',
    retracted,
  } = claimEmbed(thing, edition);
  const lines = (words: string, letters: number) => Math.ceil(words.length / letters);
  const small = lines(`${site.name} ${asOf}`, 38) + lines(lastChange, 40);
  return (
    150 +
    19 * small +
    29 * lines(title, 25) +
    24 * lines(sentence, 32) +
    (retracted
      ? 30 + 24 * lines(`${messages.retraction.on(retracted.date.text)} ${retracted.why}`, 28)
      : 0)
  );
}
