import type { Article, Citable } from '../../../core/model/model.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import { articleOgImage } from '../ogImage/articleOgImage.ts';
import { claimOgImage } from '../ogImage/claimOgImage.ts';
import { figureOgImage } from '../ogImage/figureOgImage.ts';
import { ogImageAddress } from '../ogImage/ogImageAddress.ts';
import { ogImageSize, type OgImageView } from '../ogImage/ogImageView.ts';
import type { DrawnFigure } from '../../diagram/figure/figureView.ts';
import type { ClaimLine } from '../../parts/claimLine.ts';
import type { Edition } from '../../parts/edition.ts';
import { sharedTitle } from '../../parts/sharedTitle.ts';
import { messages } from '../../../i18n/messages.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { xml } from '../xml.ts';
import {
  articleEmbed,
  claimEmbed,
  embedAddress,
  figureEmbed,
  timelineAddress,
  type EmbedView,
  type FigureEmbed,
} from './embedView.ts';

/**
 * What another site's page takes into itself to show a claim or an article: a frame in which
 * nothing of another host runs, and whose links open beside it.
 */
export function embedCode(thing: Citable, edition: Edition): string {
  return frame(
    embedAddress(thing, edition.base),
    sharedTitle(thing),
    heightOf(thing, edition),
    edition,
  );
}

/** The same for the timeline of an article, which scrolls. */
export function timelineCode(article: Article, edition: Edition): string {
  const title = messages.embed.timelineOf(article.title);
  return frame(
    timelineAddress(article, edition.base),
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
    thumbnail_url: wholeAddress(ogImageAddress(ogImageOf(thing, edition), edition.base), edition),
    thumbnail_width: ogImageSize.width,
    thumbnail_height: ogImageSize.height,
    html: link + embedCode(thing, edition),
    width,
    height: heightOf(thing, edition),
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

/**
 * As high as it needs in a frame of 320 pixels, on a telephone: as long as its words are, in lines
 * of about so many letters.
 */
function heightOf(thing: Citable, edition: Edition): number {
  if (thing.type === 'claim') {
    const view = claimEmbed(thing, edition);
    return heightOfFrame(view) + 24 * lines(view.sentence, 32);
  }
  if (thing.type === 'figure') {
    const view = figureEmbed(thing, edition);
    // Lower words, or a higher drawing: on a wide page it may need more than on a telephone.
    return Math.min(1200, Math.max(...[280, 560].map((room) => heightOfFigure(view, room))));
  }
  const view = articleEmbed(thing, edition);
  return (
    heightOfFrame(view) +
    24 * lines(view.dek, 32) +
    (view.strip.length > 0 ? 40 + 24 * view.strip.length : 0)
  );
}

/** What a figure needs where it has so much room, in pixels. */
function heightOfFigure(view: FigureEmbed, room: number): number {
  const { caption, credit, drawn, words } = view;
  const small = linesIn(plainText(caption), room) + linesIn(credit, room) + 2;
  return (
    heightOfFrame(view) +
    19 * small +
    (drawn
      ? heightOfDrawing(drawn, room)
      : words.reduce((sum, each) => sum + 24 * linesIn(each, room) + 8, 0))
  );
}

function heightOfDrawing(drawn: DrawnFigure, room: number): number {
  switch (drawn.kind) {
    case 'photo':
      return heightOfPicture(drawn.picture, room);
    case 'document': {
      const text = drawn.paragraphs.flat().map(({ text }) => text);
      return (
        80 +
        30 * linesIn(text.join(''), room - 40) +
        drawn.notes.reduce((sum, each) => sum + 13 + 20 * linesIn(noteOf(each), room - 30), 0) +
        drawn.pages.reduce((sum, page) => sum + heightOfPicture(page, room) + 14, 0)
      );
    }
    case 'map':
      return (
        60 +
        heightOfPicture(drawn, room) +
        drawn.entries.reduce(
          (sum, { claims }) =>
            sum + 22 + claims.reduce((all, { claim }) => all + 20 * linesIn(claim, room - 70), 0),
          0,
        ) +
        19 * linesIn([...drawn.drawn, ...drawn.credits].join(' '), room)
      );
    case 'chart': {
      // Small ones stand side by side where there is room.
      const columns = drawn.panels.length > 1 ? Math.floor(room / 230) : 1;
      const heights = drawn.panels.map(({ broad, narrow }) => heightIn(narrow || broad) + 50);
      return (
        60 +
        19 * linesIn([...drawn.notes, drawn.dataFrom ?? ''].join(' '), room) +
        Math.max(...heights) * Math.ceil(heights.length / columns)
      );
    }
    case 'clock':
      return 150 + 90 * drawn.hour.accounts.length;
    case 'table':
      return 30 * (drawn.rows.length + 1);
  }
}

function noteOf({ claim, label, note = '' }: ClaimLine & { note?: string }): string {
  return `${label}: ${claim} ${note}`;
}

/** The height that a drawing has by its viewBox. */
function heightIn(svg: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 200);
}

function heightOfPicture({ width, height }: { width: number; height: number }, room: number) {
  return Math.ceil((Math.min(room, width) * height) / width);
}

/** A letter is about seven and a half pixels wide. */
function linesIn(words: string, room: number): number {
  return lines(words, Math.floor(room / 7.5));
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

function heightOfFrame({ title, site, asOf = '', lastChange = '', retracted }: EmbedView): number {
  const small = lines(`${site.name} ${asOf}`, 38) + lines(lastChange, 40);
  return (
    150 +
    19 * small +
    29 * lines(title, 25) +
    (retracted
      ? 30 + 24 * lines(`${messages.retraction.on(retracted.date.text)} ${retracted.why}`, 28)
      : 0)
  );
}

function lines(words: string, letters: number): number {
  return Math.ceil(words.length / letters);
}
