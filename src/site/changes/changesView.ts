import { dayOfArticle, dayOfClaim } from '../../record/dayOfRecord.ts';
import type { Article, Claim } from '../../record/model.ts';
import { changesOfArticle, changesOfClaim, isEntrance, type Change } from '../../standing/changes.ts';
import type { Day } from '../../when/when.ts';
import { addressOf, partOf } from '../addressOf.ts';
import type { NamedLink } from '../claim/claimView.ts';
import { dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { sourceLine } from '../sourceLine.ts';
import { articleSections, claimSections } from '../story/sections.ts';
import { changeLabels, type Pair } from './changeLabels.ts';
import { changeLine, type ChangeLine } from './changeLine.ts';

/** What has changed in an article or on a claim, for the page and for those who know it from before. */
export interface ChangesView {
  /** The latest first. */
  days: ChangeDay[];
  /** The day of the record, or that of the last change where it is later, and how many changes are known on it: what a shared link carries as `?seen=2025-08-19.7`. None for a claim of which nothing is recorded. */
  seen?: string;
  /** Every change for the reader's browser: by day, what happened (as an index of `words`) and the ids of the parts of the page that it concerns, once for each change. */
  told: { words: Pair[]; days: [day: Day, changes: [words: number, places: string[]][]][] };
}

/** The changes of a day. Those that are many and small stand together in a line. */
export interface ChangeDay {
  id: string;
  date: DateView;
  lines: ChangeLine[];
  together: { words: string; links: NamedLink[] }[];
}

export function changesOfArticleView(article: Article, edition: Edition): ChangesView {
  const place = (change: Change) => {
    if (change.kind === 'source') return partOf(change.source);
    if (change.kind === 'answer') return articleSections.questions;
    if (change.claim) return partOf(change.claim);
    return change.kind === 'retraction' ? 'retraction' : articleSections.corrections;
  };
  return viewOf(changesOfArticle(article), { day: dayOfArticle(article), published: article.published.first, place }, edition);
}

export function changesOfClaimView(claim: Claim, edition: Edition): ChangesView {
  const { history, sides, corrections, origins } = claimSections;
  const places: { [K in Change['kind']]: string } = { standing: history, position: sides, correction: corrections, retraction: 'retraction', answer: 'text', source: origins };
  return viewOf(changesOfClaim(claim), { day: dayOfClaim(claim), of: claim, place: (change) => places[change.kind] }, edition);
}

interface Around {
  day: Day | undefined;
  published?: Day;
  /** The id of the part of the page that a change concerns. */
  place(change: Change): string;
  /** The claim whose page it is: its changes do not name it. */
  of?: Claim;
}

function viewOf(changes: readonly Change[], { day, published, place, of }: Around, edition: Edition): ChangesView {
  const days = [...Map.groupBy(changes, (change) => change.day)], seen = [day, days.at(-1)?.[0]].filter((each) => each !== undefined).sort().at(-1);
  const words = [...new Map(changes.toSorted((a, b) => rank(a) - rank(b)).map((change) => [pairOf(change)[0], pairOf(change)])).values()];
  const index = (change: Change) => words.findIndex(([one]) => one === pairOf(change)[0]);
  const perDay = days.map(([on, these]): ChangesView['told']['days'][number] => [on, [...Map.groupBy(these, index)].map(([kind, alike]) => [kind, alike.map(place)])]);
  return {
    days: days.toReversed().map(([on, these]) => dayOfChanges(on, these, { published: on === published, of }, edition)),
    ...(seen !== undefined && { seen: `${seen}.${changes.filter((change) => change.day === seen).length}` }),
    told: { words, days: perDay },
  };
}

function dayOfChanges(day: Day, changes: readonly Change[], { published, of }: { published: boolean; of: Claim | undefined }, edition: Edition): ChangeDay {
  const entered = changes.filter(isEntrance).map(({ claim }) => ({ name: claim.claim, address: addressOf(claim, edition.base) }));
  const sources = changes.filter((change) => change.kind === 'source').map(({ source }) => sourceLine(source, edition));
  const small = published
    ? [{ words: changeLabels.published(entered.length, sources.length), links: [] }]
    : [{ words: changeLabels.enteredOnDay(entered.length), links: entered }, { words: changeLabels.sourcesOnDay(sources.length), links: sources }].filter(({ links }) => links.length > 0);
  return {
    id: `changed-${day}`,
    date: dayView(day, edition),
    lines: changes.flatMap((change) => changeLine(change, edition, of) ?? []),
    together: small,
  };
}

/** What a change is called where those of its kind are counted. */
function pairOf(change: Change): Pair {
  const { counted } = changeLabels;
  if (change.kind !== 'standing') return counted[change.kind];
  return change.from ? counted.standing(change.from.rule.short, change.to.rule.short) : counted.entered;
}

/** What bears most on what a reader knows comes first: claims and sources that are new come last. */
function rank(change: Change): number {
  if (change.kind === 'source') return 3;
  if (change.kind !== 'standing') return change.kind === 'answer' ? 2 : 0;
  return change.from ? 1 : 3;
}
