import { withoutRetracted } from '../../../core/model/withoutRetracted.ts';
import { analyse } from '../../../core/standing/analyse.ts';
import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Citable, Claim, Figure } from '../../../core/model/model.ts';
import {
  changesOfArticle,
  changesOfClaim,
  isEntrance,
  type Change,
} from '../../../core/standing/changes.ts';
import type { Day } from '../../../core/dates/when.ts';
import { figureView, figureWords, type FigureView } from '../../diagram/figure/figureView.ts';
import { pageAddress } from '../../parts/addressOf.ts';
import { changeLine } from '../../parts/changes/changeLine.ts';
import { describeChange } from '../../parts/changes/describeChange.ts';
import { claimLine, type ClaimLine } from '../../parts/claimLine.ts';
import { dateView, dayView, type DateView } from '../../parts/dateView.ts';
import { pathWithin, rootOf, type Edition, type Stand } from '../../parts/edition.ts';
import { stripView, type StripView } from '../../parts/article/stripView.ts';
import { timelineView, type TimelineStep } from '../../parts/article/timelineView.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * What a frame on another site shows of a claim or an article: enough to be read there, and the way
 * back.
 */
export interface EmbedView {
  title: string;
  /** The page that it is from. */
  address: string;
  site: { name: string; address: string };
  /** The day of its record; where it has changed later, what that day is the day of. */
  asOf?: string;
  /** Its last change with the day, in a sentence. */
  lastChange?: string;
  retracted?: { date: DateView; why: string };
  /** How the link back is called. */
  open: string;
}

export interface ClaimEmbed extends EmbedView {
  line: ClaimLine;
  sentence: string;
}

export interface ArticleEmbed extends EmbedView {
  dek: string;
  /** The standings of its claims; none of what is retracted. */
  strip: StripView;
}

/** A figure as its page has it; `words` is all that it shows, in words. */
export interface FigureEmbed
  extends
    EmbedView,
    Pick<FigureView, 'id' | 'kindName' | 'title' | 'alt' | 'lang' | 'drawn' | 'caption'> {
  words: string[];
  credit: string;
}

export interface TimelineEmbed extends EmbedView {
  steps: TimelineStep[];
}

export function claimEmbed(claim: Claim, edition: Edition): ClaimEmbed {
  const change = changesOfClaim(claim).findLast(isWorthSaying);
  const day = dayOfClaim(claim);
  return {
    ...frameOf(claim, { day, change }, edition),
    title: claim.claim,
    open: messages.embed.openClaim,
    line: claimLine(claim, edition),
    sentence: describeStanding(analyse(claim).standing).sentence,
    ...lastChange(change && { day: change.day, what: inShort(change, edition) }, edition),
    ...(!change && sinceWhen(claim, edition)),
  };
}

export function articleEmbed(article: Article, edition: Edition): ArticleEmbed {
  return {
    ...articleFrame(article, edition),
    dek: article.dek,
    strip: article.retracted ? [] : stripView(article),
  };
}

export function figureEmbed(figure: Figure, edition: Edition): FigureEmbed {
  const { id, drawn, kindName, alt, lang, caption } = figureView(
    figure,
    edition,
    withoutRetracted(figure.articles)[0],
  );
  return {
    ...frameOf(figure, { day: undefined, change: undefined }, edition),
    id,
    title: figure.title,
    open: messages.embed.openFigure,
    kindName,
    alt,
    ...(lang !== undefined && { lang }),
    drawn,
    caption,
    words: figureWords(figure, edition),
    credit: [figure.credit, figure.licence].filter((each) => each !== undefined).join(' '),
  };
}

export function timelineEmbed(article: Article, edition: Edition): TimelineEmbed {
  return {
    ...articleFrame(article, edition),
    steps: timelineView(article, edition),
  };
}

function articleFrame(article: Article, edition: Edition): EmbedView {
  const change = changesOfArticle(article).findLast(isWorthSaying);
  return {
    ...frameOf(article, { day: dayOfArticle(article), change }, edition),
    title: article.title,
    open: messages.embed.openArticle,
    ...lastChange(
      change && { day: change.day, what: describeChange(change, edition).title },
      edition,
    ),
  };
}

/** The path of the page that is made for a frame. */
export function embedAddress(thing: Citable, stand: Stand): string {
  return pageAddress(`embed/${thing.type}s/${thing.id}`, stand.base).replace(...embeds(stand));
}

/** The path of the timeline of an article in a frame; there is one where `hasTimeline`. */
export function timelineAddress(article: Article, stand: Stand): string {
  return pageAddress(`embed/articles/${article.id}/timeline`, stand.base).replace(...embeds(stand));
}

/** All embeds are in one folder, for hosts: `/embed/uk/…` and not `/uk/embed/…`. */
function embeds(stand: Stand): [from: string, to: string] {
  const path = pathWithin(stand);
  return path === undefined ? ['', ''] : [`${stand.base}embed/`, `${rootOf(stand)}embed/${path}/`];
}

/** Whether there is a timeline for a frame. */
export function hasTimeline({ timeline }: Article): boolean {
  return timeline.length > 0;
}

function frameOf(
  thing: Citable,
  { day, change }: { day: Day | undefined; change: Change | undefined },
  edition: Edition,
): Pick<EmbedView, 'address' | 'site' | 'asOf' | 'retracted'> {
  const retracted = thing.type === 'figure' ? undefined : thing.retracted;
  return {
    address: wholeAddressOf(thing, edition),
    site: {
      name: edition.record.site.name,
      address: wholeAddress(pageAddress('', edition.base), edition),
    },
    ...(day !== undefined && {
      asOf: (change && change.day > day ? messages.embed.recordUpTo : messages.embed.asOf)(
        dayView(day, edition).text,
      ),
    }),
    ...(retracted && { retracted: { date: dateView(retracted.at, edition), why: retracted.why } }),
  };
}

/** Whether a change is more than a further source, or a claim that entered the record. */
function isWorthSaying(change: Change): boolean {
  return change.type !== 'source' && !isEntrance(change);
}

/** A change where its claim is named beside it. */
function inShort(change: Change, edition: Edition): string {
  if (change.type === 'standing' && change.from)
    return messages.embed.standingChange(
      describeStanding(change.from).short,
      describeStanding(change.to).short,
    );
  const head = changeLine(change, edition)?.head;
  return typeof head === 'string' ? head : '';
}

function lastChange(
  change: { day: Day; what: string } | undefined,
  edition: Edition,
): Pick<EmbedView, 'lastChange'> {
  return change
    ? { lastChange: messages.embed.lastChange(dayView(change.day, edition).text, change.what) }
    : {};
}

/** Of a claim whose record has not changed: since when it has stood so. */
function sinceWhen(claim: Claim, edition: Edition): Pick<EmbedView, 'lastChange'> {
  const row = analyse(claim).history.findLast(({ changed }) => changed);
  return row
    ? {
        lastChange: messages.embed.since(
          describeStanding(row.standing).label,
          dayView(row.day, edition).text,
        ),
      }
    : {};
}
