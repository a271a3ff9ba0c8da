import type { Report, Source, Statement } from '../../core/model/model.ts';
import { sourceChainView, type ChainView } from '../diagram/chainView.ts';
import { relayersOf, reportsThrough } from '../diagram/relaysAround.ts';
import { addressOf } from '../parts/addressOf.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { describeSays } from '../parts/claim/describeSays.ts';
import { claimLine, type ClaimLine } from '../parts/claimLine.ts';
import { dateView, type DateView } from '../parts/dateView.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import { formatList } from '../../i18n/formatList.ts';
import { messages } from '../../i18n/messages.ts';
import { foreignLanguage } from '../parts/languageOf.ts';
import { newestFirst } from '../parts/changes/correctionView.ts';
import { describeSeen } from '../parts/describeSeen.ts';
import { keptWords, type KeptWords } from '../parts/keptWords.ts';
import { proseHtml } from '../parts/prose/proseHtml.ts';
import { quoteViews, type QuoteView } from '../parts/prose/quoteView.ts';
import { sourceLine, titleOf, type SourceLine } from '../parts/sourceLine.ts';

/** Everything that a source's page shows. */
export interface SourceView {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  name: string;
  title: string;
  lang?: string;
  kind: string;
  published: DateView;
  publisher: string;
  /** That it was retracted, when, why and by whom. */
  retracted?: { date: DateView; why: string };
  /** Who wrote it, in words. */
  authors?: string;
  /** From whom it has it, in words. */
  basis?: string;
  /** The language by name, where it is not the page's. */
  language?: string;
  /** Links to the original, the archived copy and the page where it was read, as far as known. */
  links: { label: string; name: string; url: string }[];
  /** Where it stands among those who pass on. */
  chain?: ChainView;
  /** The sources through which we know it, when we have not seen it at all. */
  knownThrough: SourceLine[];
  /** Who verified a recording; undefined for any other source. */
  verifiedBy?: SourceLine[];
  relays: SourceLine[];
  /** Who passes it on, beside those through which we know it. */
  relayedBy: SourceLine[];
  body: string;
  /** What became of the quoted words on the page, the latest first. */
  seenAgain: string[];
  /** The figures that rest on it. */
  figures: NamedLink[];
  bearsOn: { claim: ClaimLine; who: WhoSays[] }[];
}

/** Who says what of a claim, and which of the words stand in kept copies. */
interface WhoSays {
  name: string;
  says: string;
  quotes: QuoteView[];
  kept: KeptWords[];
}

export function sourceView(source: Source, edition: Edition): SourceView {
  const { site } = edition.record;
  const chain = sourceChainView(source, edition);
  const language = foreignLanguage(source.language, site.language);
  return {
    name: sourceLine(source, edition).name,
    ...titleOf(source, edition),
    kind:
      source.reviewed === undefined
        ? messages.source.kinds[source.kind]
        : `${messages.source.kinds[source.kind]}${messages.signs.comma}${messages.source.reviewed(source.reviewed)}`,
    published: dateView(source.published, edition, { zone: source.zone }),
    publisher: source.publisher,
    ...(source.retracted && { retracted: retractionOf(source.retracted, edition) }),
    ...(source.authors.length > 0 && {
      authors: formatList(
        source.authors.map((author) => (typeof author === 'string' ? author : author.name)),
        site.language,
      ),
    }),
    ...(source.basis && {
      basis: basisOf(
        source.basis,
        typeof source.person === 'string' ? source.person : source.person?.name,
      ),
    }),
    ...(language !== undefined && { language }),
    links: linksOf(source),
    ...(chain && { chain }),
    behind: behindNotes(source, edition),
    knownThrough: source.knownThrough.map((other) => sourceLine(other, edition)),
    ...(source.kind === 'recording' && {
      verifiedBy: source.verifiedBy.map((other) => sourceLine(other, edition)),
    }),
    relays: source.relays.map((other) => sourceLine(other, edition)),
    relayedBy: relayersOf(source, edition.record)
      .filter((other) => !source.knownThrough.includes(other))
      .map((other) => sourceLine(other, edition)),
    body: proseHtml(source.body, edition, { quoted: source.language }),
    seenAgain: newestFirst(source.seenAgain).map((seen) => describeSeen(seen, edition)),
    figures: source.figures.map((figure) => ({
      name: figure.title,
      address: addressOf(figure, edition),
    })),
    bearsOn: bearsOn(source, edition),
  };
}

function basisOf(basis: NonNullable<Source['basis']>, person: string | undefined): string {
  return basis === 'not said' && person === undefined
    ? messages.source.basisNotSaid
    : messages.source.people[basis](person);
}

/**
 * The claims of which the source says something; then those for which others only pass it on, with
 * what these say.
 */
function bearsOn(source: Source, edition: Edition): SourceView['bearsOn'] {
  const own = Map.groupBy([...source.statements, ...source.reports], ({ claim }) => claim);
  const through = Map.groupBy(reportsThrough(source, edition.record), ({ claim }) => claim);
  return [...own, ...[...through].filter(([claim]) => !own.has(claim))].map(([claim, entries]) => ({
    claim: claimLine(claim, edition),
    who: entries.map((entry) => whoSays(entry, edition)),
  }));
}

function whoSays(entry: Statement | Report, edition: Edition): WhoSays {
  return {
    name: entry.type === 'statement' ? entry.actor.name : entry.source.publisher,
    says: describeSays(entry, edition),
    quotes: quoteViews(entry, edition),
    kept: keptWords(entry, edition),
  };
}

function retractionOf(
  { at, why, by }: NonNullable<Source['retracted']>,
  edition: Edition,
): SourceView['retracted'] {
  return {
    date: dateView(at, edition),
    why: [
      why,
      ...(by === undefined ? [] : [messages.source.retractedBy(by)]),
      messages.source.restsNothing,
    ].join(' '),
  };
}

/** Where it can be read: its own page, by its DOI, its archived copy, and the page where we read it. */
function linksOf({ url, publisher, doi, archived, seenIn }: Source): SourceView['links'] {
  return [
    ...(url === undefined ? [] : [{ label: messages.source.ownPage, name: publisher, url }]),
    ...(doi === undefined
      ? []
      : [{ label: messages.source.doi, name: doi, url: `https://doi.org/${doi}` }]),
    ...(archived === undefined
      ? []
      : [{ label: messages.source.archived, name: new URL(archived).host, url: archived }]),
    ...(seenIn === undefined
      ? []
      : [{ label: messages.source.seenIn, name: seenIn.publisher, url: seenIn.url }]),
  ];
}
