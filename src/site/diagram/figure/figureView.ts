import type { Article, Figure } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { originalFile } from '../../parts/figure/pictureSet.ts';
import { addressOf, fileAddress, partOf } from '../../parts/addressOf.ts';
import { claimLine, type ClaimLine } from '../../parts/claimLine.ts';
import { dateView } from '../../parts/dateView.ts';
import { rootOf, type Edition } from '../../parts/edition.ts';
import { languageOf } from '../../parts/languageOf.ts';
import type { NamedLink } from '../../parts/namedLink.ts';
import { proseHtml } from '../../parts/prose/proseHtml.ts';
import { sourceLine } from '../../parts/sourceLine.ts';
import { chartOf, chartParagraphs } from './chart.ts';
import { clockView, clockWords, type ClockView } from './clock.ts';
import { documentView, documentWords, type DocumentView } from './document.ts';
import { photoView, type PhotoView } from './photo.ts';
import { mapOf } from './map.ts';
import type { ChartView } from '../chart/chartView.ts';
import { mapWords, type MapView } from '../map/mapView.ts';
import { tableView, tableWords, type FigureTableView } from './table.ts';

/** What lies between the title of a figure and its caption, by its kind. */
export type DrawnFigure =
  PhotoView | DocumentView | MapView | ChartView | ClockView | FigureTableView;

/** A figure as plain data, from which alone it is drawn. */
export interface FigureView {
  /** The id of its part of a page. */
  id: string;
  address: string;
  kindName: string;
  title: string;
  alt: string;
  /** The language of its words, where it is not that of the site. */
  lang?: string;
  drawn: DrawnFigure | undefined;
  /** As HTML, with marks. */
  caption: string;
  credit: string;
  licence?: string;
  /** How it was verified, in words. */
  verified?: string;
  /** The claims that it names and its caption does not link. */
  claims: ClaimLine[];
  sources: NamedLink[];
  /** Its data, to be had as files. */
  files: NamedLink[];
  /** What it shows, in words, a paragraph each. */
  words: string[];
}

/** A figure; `article` is the one on whose page it is shown. */
export function figureView(figure: Figure, edition: Edition, article?: Article): FigureView {
  const { title, alt, credit, licence, verified, claims, sources, body, language = '' } = figure;
  const drawn = drawnOf(figure, edition, article);
  // What is marked in the figure or in its caption is not listed below it again.
  const linked = new Set([
    ...body.claimLinks.map(({ claim }) => claim.id),
    ...markedIn(drawn).map(({ id }) => id),
  ]);
  const lang =
    language === '' ? undefined : languageOf(title, language, edition.record.site.language);
  return {
    id: partOf(figure),
    address: addressOf(figure, edition),
    kindName: messages.figure.kinds[figure.data.kind],
    title,
    alt,
    ...(lang !== undefined && { lang }),
    drawn,
    caption: proseHtml(body, edition),
    credit,
    ...(licence !== undefined && { licence }),
    ...(verified && {
      verified: messages.figure.verifiedBy(
        verified.by,
        dateView(verified.at, edition).text,
        verified.how,
      ),
    }),
    claims: claims.filter(({ id }) => !linked.has(id)).map((claim) => claimLine(claim, edition)),
    sources: sources.map((source) => ({
      name: sourceLine(source, edition).name,
      address: addressOf(source, edition),
    })),
    files: filesOf(figure, edition),
    // What is a list or a table of words already is not said again below it.
    words: [alt],
  };
}

/** The claims that are marked within a figure. */
function markedIn(drawn: DrawnFigure | undefined): { id: string }[] {
  if (drawn?.kind === 'document') return drawn.notes;
  return drawn?.kind === 'map' ? drawn.entries.flatMap(({ claims }) => claims) : [];
}

/** What can be had of it as a file: the cells of a table, the original of a photograph. */
function filesOf({ id, data, attachments }: Figure, edition: Edition): NamedLink[] {
  switch (data.kind) {
    case 'chart':
    case 'table':
      return [{ name: 'CSV', address: fileAddress(`figures/${id}.csv`, edition.base) }];
    case 'photo': {
      const original = data.offerOriginal && attachments.get(data.file);
      return original
        ? [
            {
              name: messages.figure.original,
              address: fileAddress(originalFile(original).file, rootOf(edition)),
            },
          ]
        : [];
    }
    default:
      return [];
  }
}

function drawnOf(figure: Figure, edition: Edition, article?: Article): DrawnFigure | undefined {
  switch (figure.data.kind) {
    case 'photo':
      return photoView(figure, edition);
    case 'document':
      return documentView(figure, edition);
    case 'chart':
      return chartOf(figure, edition);
    case 'map':
      return mapOf(figure, edition);
    case 'clock':
      return clockView(figure, edition, article);
    case 'table':
      return tableView(figure);
  }
}

/** What a figure shows, in words, beside its `alt`. */
function wordsOf(drawn: DrawnFigure, figure: Figure, edition: Edition): string[] {
  switch (drawn.kind) {
    case 'photo':
      return drawn.taken === undefined ? [] : [drawn.taken];
    case 'document':
      return documentWords(drawn);
    case 'chart':
      return chartParagraphs(figure, edition);
    case 'map':
      return mapWords(drawn);
    case 'clock':
      return clockWords(drawn);
    case 'table':
      return tableWords(drawn);
  }
}

/** What a figure shows, in words, a paragraph each: for who reads no page. */
export function figureWords(figure: Figure, edition: Edition): string[] {
  const drawn = drawnOf(figure, edition);
  return [figure.alt, ...(drawn ? wordsOf(drawn, figure, edition) : [])];
}
