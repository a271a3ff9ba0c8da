import { dayOfArticle, dayOfClaim } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Claim } from '../../../core/model/model.ts';
import {
  changesOfArticle,
  changesOfClaim,
  isEntrance,
  recordedBy,
  type Change,
} from '../../../core/standing/changes.ts';
import { latestDay } from '../../../core/dates/order.ts';
import type { Day } from '../../../core/dates/when.ts';
import { addressOf, partOf } from '../addressOf.ts';
import { dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import type { NamedLink } from '../namedLink.ts';
import { sourceLine } from '../sourceLine.ts';
import { articleSections, claimSections } from '../sections.ts';
import { messages } from '../../../i18n/messages.ts';
import { changeLine, type ChangeLine } from './changeLine.ts';
import { changesSince, type ChangesSince } from './changesSince.ts';

/**
 * The changes of an article or a claim, for its page and for returning readers.
 */
export interface ChangesView {
  /** The latest first. */
  days: ChangeDay[];
  /**
   * The day of the record, or that of the last change where it is later, and how many changes are
   * known on it: what a shared link carries as `?seen=2025-08-19.7`. None for a claim of which
   * nothing is recorded.
   */
  seen?: string;
  changesSince: ChangesSince;
}

/** The changes of a day. Many small ones are summed up in one line. */
export interface ChangeDay {
  id: string;
  date: DateView;
  lines: ChangeLine[];
  together: { words: string; links: NamedLink[] }[];
}

export function changesOfArticleView(article: Article, edition: Edition): ChangesView {
  const place = (change: Change) => {
    if (change.type === 'source' || change.type === 'words') return partOf(change.source);
    if (change.type === 'answer') return articleSections.questions;
    if ('claim' in change && change.claim) return partOf(change.claim);
    return change.type === 'retraction' ? 'retraction' : rowOf(change.day);
  };
  return viewOf(changesOfArticle(article), { day: dayOfArticle(article), article, place }, edition);
}

export function changesOfClaimView(claim: Claim, edition: Edition): ChangesView {
  const { history, sides, origins } = claimSections;
  const places: { [K in Exclude<Change['type'], 'correction'>]: string } = {
    standing: history,
    position: sides,
    retraction: 'retraction',
    answer: 'text',
    update: 'text',
    words: origins,
    source: origins,
  };
  return viewOf(
    changesOfClaim(claim),
    {
      day: dayOfClaim(claim),
      of: claim,
      place: (change) => (change.type === 'correction' ? rowOf(change.day) : places[change.type]),
    },
    edition,
  );
}

interface Around {
  day: Day | undefined;
  /** The article whose page it is: on the day of its publication its claims come with it. */
  article?: Article | undefined;
  /** The id of the part of the page that a change concerns. */
  place(change: Change): string;
  /** The claim whose page it is: its changes do not name it. */
  of?: Claim | undefined;
}

function viewOf(
  changes: readonly Change[],
  { day, article, place, of }: Around,
  edition: Edition,
): ChangesView {
  const days = [...Map.groupBy(changes, (change) => change.day)];
  const lastDay = latestDay([day, days.at(-1)?.[0]]);
  return {
    days: days.toReversed().map(([on, these]) => dayOfChanges(on, these, { article, of }, edition)),
    ...(lastDay !== undefined && {
      seen: `${lastDay}.${changes.filter((change) => change.day === lastDay).length}`,
    }),
    changesSince: changesSince(changes, place),
  };
}

/** The id of a day's row. */
function rowOf(day: Day): string {
  return `changed-${day}`;
}

function dayOfChanges(
  day: Day,
  changes: readonly Change[],
  { article, of }: Pick<Around, 'article' | 'of'>,
  edition: Edition,
): ChangeDay {
  const entered = changes
    .filter(isEntrance)
    .map(({ claim }) => ({ name: claim.claim, address: addressOf(claim, edition) }));
  const sources = changes
    .filter((change) => change.type === 'source')
    .map(({ source }) => sourceLine(source, edition));
  const stock = article?.published.first === day ? recordedBy(article, day) : undefined;
  const small = stock
    ? [{ words: messages.changes.published(stock.claims, stock.sources), links: [] }]
    : [
        { words: messages.changes.enteredOnDay(entered.length), links: entered },
        { words: messages.changes.sourcesOnDay(sources.length), links: sources },
      ].filter(({ links }) => links.length > 0);
  return {
    id: rowOf(day),
    date: dayView(day, edition),
    lines: joinThoseOfAClaim(changes.flatMap((change) => changeLine(change, edition, of) ?? [])),
    together: small,
  };
}

/** Names a claim once of which the standing and somebody's position changed. */
function joinThoseOfAClaim(lines: readonly ChangeLine[]): ChangeLine[] {
  const joined: ChangeLine[] = [];
  for (const line of lines) {
    const { head, hour, claim, what } = line;
    const isProse = line.html !== undefined || line.correction !== undefined;
    const at = joined.findIndex((each) => claim && each.claim?.id === claim.id);
    const first = joined[at];
    if (!first || isProse || typeof head !== 'string' || typeof first.head === 'string')
      joined.push(line);
    else {
      const also = {
        head: hour === undefined || hour === first.hour ? head : `${head}, ${hour}`,
        what,
      };
      joined[at] = { ...first, also: [...(first.also ?? []), also] };
    }
  }
  return joined;
}
