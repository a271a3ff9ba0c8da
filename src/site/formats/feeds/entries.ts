import type { Article, Claim } from '../../../core/model/model.ts';
import {
  changesOfArticle,
  changesOfClaim,
  entranceOf,
  isEntrance,
  type Change,
  type Entrance,
} from '../../../core/standing/changes.ts';
import { order } from '../../../core/markdown/problem.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { addressOf } from '../../parts/addressOf.ts';
import { describeStanding } from '../../../i18n/describeStanding.ts';
import { messages } from '../../../i18n/messages.ts';
import { describeChange } from '../../parts/changes/describeChange.ts';
import { hourOfChange } from '../../parts/changes/hourOfChange.ts';
import { midnightIn } from '../../../core/dates/zonedTime.ts';
import { digestOf } from '../digest.ts';
import { baseOf, pathWithin, type Edition } from '../../parts/edition.ts';
import { articleSections, claimSections } from '../../parts/sections.ts';
import { wholeAddress, wholeAddressOf } from '../../parts/wholeAddress.ts';
import { briefHtml, changeHtml, entrancesHtml } from './entryHtml.ts';
import type { FeedEntry } from './feed.ts';

/**
 * The entries of articles, the latest first: their publication, and what is material of their
 * changes, each once. Of what is retracted only that it is.
 */
export function entriesOfArticles(articles: readonly Article[], edition: Edition): FeedEntry[] {
  return latestFirst(
    articles.flatMap((article) => [
      ...(article.retracted ? [] : [published(article, edition)]),
      ...changes(article, edition),
    ]),
  );
}

/** The entries of a claim, the latest first; the first is that it entered the record. */
export function entriesOfClaim(claim: Claim, edition: Edition): FeedEntry[] {
  const entrance = entranceOf(claim);
  const changes = [...(entrance ? [entrance] : []), ...changesOfClaim(claim)];
  return latestFirst(
    changes
      .filter(isMaterial)
      .filter((change) => !isTakenBack(change))
      .map((change) => entryOf(change, claim, edition)),
  );
}

/**
 * On the day of its publication an article has its claims with it; those that come later are news,
 * all of a day in one entry.
 */
function changes(article: Article, edition: Edition): FeedEntry[] {
  const all = changesOfArticle(article)
    .filter(isMaterial)
    .filter((change) =>
      article.retracted ? change.type === 'retraction' && !change.claim : !isTakenBack(change),
    );
  const entered = Map.groupBy(
    all.filter(isEntrance).filter(({ day }) => day !== article.published.first),
    ({ day }) => day,
  );
  return [
    ...all
      .filter((change) => !isEntrance(change))
      .map((change) => entryOf(change, article, edition)),
    ...[...entered].map(([day, these]) => enteredOn(day, these, article, edition)),
  ];
}

function enteredOn(
  day: Day,
  these: readonly Entrance[],
  article: Article,
  edition: Edition,
): FeedEntry {
  return timed(
    {
      id: idOf(article, day, 'claims', edition),
      day,
      title: messages.feed.entered(article.title, messages.changes.enteredOnDay(these.length)),
      summary: these
        .map(({ claim, to }) =>
          messages.feed.claimAndStanding(claim.claim, describeStanding(to).short),
        )
        .join(messages.signs.semicolon),
      html: entrancesHtml(these, edition),
      address: whole(article, articleSections.changes, edition),
    },
    rankOf('claims'),
    edition,
  );
}

function published(article: Article, edition: Edition): FeedEntry {
  const day = article.published.first;
  return timed(
    {
      id: idOf(article, day, 'published', edition),
      day,
      ...instantOf(article.published),
      title: article.title,
      summary: article.dek,
      html: briefHtml(article, edition),
      address: whole(article, '', edition),
    },
    rankOf('published'),
    edition,
  );
}

function entryOf(
  change: Exclude<Change, { type: 'source' }>,
  within: Article | Claim,
  edition: Edition,
): FeedEntry {
  const { title, detail } = describeChange(change, edition);
  const of = isOfArticle(change) ? within : (claimIn(change) ?? within);
  const ofStory = of.type === 'article' && change.type === 'retraction';
  return timed(
    {
      id: idOf(of, change.day, [change.type, ...whichOf(change)].join('/'), edition),
      day: change.day,
      ...instantOf(hourOfChange(change)?.when),
      title: ofStory
        ? messages.retraction.title(of.title)
        : change.type === 'standing'
          ? messages.claim.titleWithStanding(describeStanding(change.to).label, change.claim.claim)
          : title,
      summary:
        of.type === 'article' && !ofStory ? messages.feed.inArticle(of.title, detail) : detail,
      html: changeHtml(change, of, edition),
      address: whole(of, placeOf(change, of), edition),
    },
    rankOf(change.type === 'words' ? 'update' : change.type),
    edition,
  );
}

/** An answer, and a correction that an article makes, if only of what it says of a claim. */
function isOfArticle(change: Change): boolean {
  return (
    change.type === 'answer' ||
    change.type === 'update' ||
    (change.type === 'correction' && !change.claim?.corrections.includes(change.correction))
  );
}

function instantOf(when: When | undefined): { instant?: number } {
  return when?.instant === undefined ? {} : { instant: when.instant };
}

/** What tells a change from another of its kind, of the same thing and day. */
function whichOf(change: Exclude<Change, { type: 'source' }>): string[] {
  if (change.type === 'position') {
    const { actor, from, to } = change;
    return [actor.id, ...(from.day < to.day ? [] : [digestOf(to.when.text).slice(0, 8)])];
  }
  if (change.type === 'correction') return [digestOf(change.correction.was).slice(0, 8)];
  if (change.type === 'update') return [digestOf(change.update.what.text).slice(0, 8)];
  if (change.type === 'words')
    return [
      change.source.id,
      ...(change.seen.quote ? [digestOf(change.seen.quote).slice(0, 8)] : []),
    ];
  return change.type === 'answer' ? [digestOf(change.question.question.text).slice(0, 8)] : [];
}

function claimIn(change: Change): Claim | undefined {
  return 'claim' in change ? change.claim : undefined;
}

function placeOf({ type, day }: Change, { type: of }: Article | Claim): string {
  if (type === 'retraction') return '';
  if (of === 'article') return type === 'answer' ? articleSections.questions : `changed-${day}`;
  return type === 'standing'
    ? claimSections.history
    : type === 'position'
      ? claimSections.sides
      : `changed-${day}`;
}

/** A further source is no news by itself. */
function isMaterial(change: Change): change is Exclude<Change, { type: 'source' }> {
  return change.type !== 'source';
}

/** What was told of a claim before it was retracted. */
function isTakenBack(change: Change): boolean {
  return change.type !== 'retraction' && 'claim' in change && change.claim?.retracted !== undefined;
}

/**
 * `tag:house.example,2025-08-19:/claims/they-spoke/standing`, in another language than the site's
 * `…:/uk/claims/they-spoke/standing`: it is another text. Where the site stands does not matter.
 */
function idOf(of: Article | Claim, day: Day, kind: string, edition: Edition): string {
  const host = new URL(wholeAddress('/', edition)).hostname;
  const base = baseOf('/', pathWithin(edition));
  return `tag:${host},${day}:${addressOf(of, { base })}${kind}`;
}

function whole(of: Article | Claim, place: string, edition: Edition): string {
  return `${wholeAddressOf(of, edition)}${place && `#${place}`}`;
}

/** In this order what happened on one day without an hour is told. */
const ranks = [
  'published',
  'claims',
  'standing',
  'position',
  'answer',
  'correction',
  'update',
  'retraction',
] as const;

function rankOf(kind: (typeof ranks)[number]): number {
  return ranks.indexOf(kind);
}

/**
 * An entry with its instant. One without an hour gets a second in the first hour of its day, by its
 * kind and its id: the same in every feed, whatever else comes on that day.
 */
function timed(
  entry: Omit<FeedEntry, 'instant'> & { instant?: number },
  rank: number,
  { record: { site } }: Edition,
): FeedEntry {
  const { instant } = entry;
  if (instant !== undefined) return { ...entry, instant };
  const second = rank * 450 + (Number.parseInt(digestOf(entry.id).slice(0, 8), 16) % 450);
  return { ...entry, instant: midnightIn(entry.day, site.zone).getTime() + second * 1000 };
}

/** Each once, the latest first. */
function latestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort(
    (a, b) => b.instant - a.instant || order(a.id, b.id),
  );
}
