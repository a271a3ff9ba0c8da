import { dayOfClaim } from '../../core/standing/dayOfRecord.ts';
import type { Article, Citable, Claim, Figure } from '../../core/model/model.ts';
import { messages } from '../../i18n/messages.ts';
import { bibtex } from './citations/bibtex.ts';
import type { Citation } from './citations/citation.ts';
import { csl } from './citations/csl.ts';
import { plainText } from './citations/plainText.ts';
import { ris } from './citations/ris.ts';
import { oEmbed } from './embeds/embedCode.ts';
import type { Feed, SelfLink } from './feeds/feed.ts';
import { feedOfThing } from './feeds/feeds.ts';
import { writeAtom, writeJsonFeed, writeRss } from './feeds/writeFeed.ts';
import { claimsCsv } from './json/claimsCsv.ts';
import { articleFile, claimFile, claimsFile, textOf, type DataEdition } from './json/dataFiles.ts';
import { figureCsv, figureFile } from './json/figureData.ts';
import { kindFile, kinds } from './json/kindFiles.ts';
import { articleMarkdown } from './markdown/articleMarkdown.ts';

/**
 * A format in which content leaves the site, beside its pages. Words are functions, because the
 * language is known only when they are called.
 */
export interface Format {
  /** The ending of its files, without the first dot. */
  ending: string;
  mediaType: string;
  /** Whether hosts have to be told the media type, because servers know none or another. */
  unknownToServers?: true;
  /**
   * The addresses that any site's scripts may read (section “data” of the headers); else all with
   * the ending.
   */
  open?: readonly string[];
  /**
   * Writes the file beside the page of an article, a claim or a figure. Only these have such a
   * file.
   */
  article?: (article: Article, context: WriteContext) => string | undefined;
  claim?: (claim: Claim, context: WriteContext) => string | undefined;
  figure?: (figure: Figure, context: WriteContext) => string | undefined;
  /** Whether that file exists only where the site has an address. */
  needsAddress?: true;
  /** Whether that file exists; else for every article or claim. */
  exists?: (thing: Citable) => boolean;
  /** Its link where a reader can reuse a page: among the citations, or beside them. */
  reuse?: { as: 'citation' | 'file'; label: () => string };
  /** The link to it in the head of a page. */
  alternate?: { title: () => string; type?: string };
  /** What it is said to be on the page about the data, for an article and a claim. */
  onDataPage?: { article?: () => string; claim?: () => string };
  /** The file of all claims, `data/claims.ENDING`, and what the page about the data calls it. */
  allClaims?: { write: (edition: DataEdition) => string; what: () => string };
  /** The feed of the whole site, and its file. */
  siteFeed?: { file: string; name: () => string; write: (feed: Feed, self: SelfLink) => string };
}

/** What a writer gets beside the article or claim. */
export interface WriteContext {
  edition: DataEdition;
  citation: Citation;
  /** The file that is written. */
  self: SelfLink;
}

/**
 * THE table of formats, in the order in which a page links to them. A new format is its writer and
 * a row here.
 */
const rows = [
  {
    ending: 'json',
    mediaType: 'application/json',
    article: (article, { edition }) => textOf(articleFile(article, edition)),
    claim: (claim, { edition }) => textOf(claimFile(claim, edition)),
    figure: (figure, { edition }) => textOf(figureFile(figure, edition)),
    reuse: { as: 'file', label: () => messages.reuse.data },
    alternate: { title: () => messages.reuse.data },
    onDataPage: { article: () => messages.data.article, claim: () => messages.data.claim },
    allClaims: {
      write: (edition) => textOf(claimsFile(edition)),
      what: () => messages.data.claimsJson,
    },
  },
  ...kinds.map((kind) => ({
    ending: `${kind}.json` as const,
    mediaType: 'application/json',
    article: (article: Article, { edition }: WriteContext) =>
      textOf(kindFile(kind, edition, article)),
    onDataPage: { article: () => messages.data.ofStory[kind] },
  })),
  {
    ending: 'csv',
    mediaType: 'text/csv',
    unknownToServers: true,
    figure: (figure) => figureCsv(figure),
    exists: (thing) => thing.type !== 'figure' || figureCsv(thing) !== undefined,
    reuse: { as: 'file', label: () => 'CSV' },
    allClaims: { write: claimsCsv, what: () => messages.data.claimsCsv },
  },
  {
    ending: 'txt',
    mediaType: 'text/plain',
    open: ['/articles/*.txt', '/claims/*.txt', '/figures/*.txt'],
    ...ofAll((_thing, { citation }) => plainText(citation)),
    reuse: { as: 'citation', label: () => messages.reuse.text },
  },
  {
    ending: 'bib',
    mediaType: 'application/x-bibtex',
    unknownToServers: true,
    ...ofAll((_thing, { citation }) => bibtex(citation)),
    reuse: { as: 'citation', label: () => 'BibTeX' },
  },
  {
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    unknownToServers: true,
    ...ofAll((_thing, { citation }) => ris(citation)),
    reuse: { as: 'citation', label: () => 'RIS' },
  },
  {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    ...ofAll((_thing, { citation }) => JSON.stringify([csl(citation)])),
    reuse: { as: 'citation', label: () => 'CSL-JSON' },
  },
  {
    ending: 'md',
    mediaType: 'text/markdown',
    unknownToServers: true,
    article: (article, { edition }) => articleMarkdown(article, edition),
    reuse: { as: 'file', label: () => 'Markdown' },
    alternate: { title: () => messages.reuse.markdown },
    onDataPage: { article: () => messages.data.markdown },
  },
  {
    ending: 'atom',
    mediaType: 'application/atom+xml',
    unknownToServers: true,
    ...ofAll((thing, { edition, self }) => {
      const feed = thing.type === 'figure' ? undefined : feedOfThing(thing, edition);
      return feed && writeAtom(feed, self);
    }),
    needsAddress: true,
    // A claim without a record has no entries.
    exists: (thing) =>
      thing.type === 'article' || (thing.type === 'claim' && dayOfClaim(thing) !== undefined),
    reuse: { as: 'file', label: () => messages.reuse.follow },
    alternate: { title: () => messages.changes.title },
    siteFeed: { file: 'feed.atom', name: () => messages.reuse.feedNames.atom, write: writeAtom },
  },
  {
    ending: 'rss',
    mediaType: 'application/rss+xml',
    unknownToServers: true,
    siteFeed: { file: 'feed.rss', name: () => messages.reuse.feedNames.rss, write: writeRss },
  },
  {
    ending: 'feed.json',
    mediaType: 'application/feed+json',
    siteFeed: {
      file: 'feed.json',
      name: () => messages.reuse.feedNames.json,
      write: writeJsonFeed,
    },
  },
  {
    ending: 'oembed.json',
    mediaType: 'application/json',
    ...ofAll((thing, { edition }) => JSON.stringify(oEmbed(thing, edition))),
    needsAddress: true,
    // It is plain JSON, but this is how oEmbed wants it announced (oembed.com, 4).
    alternate: { title: () => messages.reuse.embed, type: 'application/json+oembed' },
  },
  {
    ending: 'ics',
    mediaType: 'text/calendar',
    unknownToServers: true,
    open: ['/events.ics'],
  },
  { ending: 'schema.json', mediaType: 'application/schema+json' },
  { ending: 'xml', mediaType: 'text/xml' },
  { ending: 'js', mediaType: 'text/javascript', open: ['/rules.js'] },
] as const satisfies readonly Format[];

/** The ending of a format of the table. */
export type Ending = (typeof rows)[number]['ending'];

export const formats: readonly (Format & { ending: Ending })[] = rows;

export function formatWith(ending: Ending): Format {
  return formats.find((format) => format.ending === ending)!;
}

function ofAll(
  write: (thing: Citable, context: WriteContext) => string | undefined,
): Required<Pick<Format, 'article' | 'claim' | 'figure'>> {
  return { article: write, claim: write, figure: write };
}
