import type { Claim } from '../record/model.ts';
import { cameSentence } from '../standing/came.ts';
import { historyOf } from '../standing/history.ts';
import { movesOf } from '../standing/moves.ts';
import { order } from '../text/problem.ts';
import type { Day } from '../when/when.ts';
import { pageAddress } from './addressOf.ts';
import { positionSentences } from './changeWords.ts';
import { claimLine, type ClaimLine } from './claimLine.ts';
import type { NamedLink } from './claimView.ts';
import { dayView } from './dateView.ts';
import type { Edition } from './edition.ts';
import { labels } from './labels.ts';
import { latestArticles, storyView, type StoryView } from './storyView.ts';

/** What the front page shows: the latest explainer, the others, and which claims have come to stand otherwise. */
export interface FrontView {
  lead: StoryView | undefined;
  more: StoryView[];
  /** Where the older ones are, when there are more. */
  all?: NamedLink;
  /** The latest first: standings that became others, and actors who changed position. */
  moved: ({ claim: ClaimLine; what: string } & ({ from: Chip; to: Chip } | { who: string }))[];
}

type Chip = Pick<ClaimLine, 'standing' | 'label'>;

export function frontView(edition: Edition): FrontView {
  const articles = latestArticles(edition.record), shown = articles.slice(0, 1 + most);
  const [lead, ...more] = shown.map((article) => storyView(article, edition));
  return {
    lead,
    more,
    ...(shown.length < articles.length && { all: { name: labels.allStories(articles.length), address: pageAddress('articles', edition.base) } }),
    moved: movedView(edition),
  };
}

/** How many explainers the front page shows below the first. */
const most = 12;

/** The last changes of standings and of positions, the newest first. */
function movedView(edition: Edition): FrontView['moved'] {
  const { claims } = edition.record;
  const standings = claims.flatMap((claim) => historyOf(claim).flatMap((row, i, rows) => {
    const before = rows[i - 1]?.standing.rule, { rule } = row.standing;
    return row.changed && before ? [{ day: row.day, claim, view: { from: { standing: before.id, label: before.label }, to: { standing: rule.id, label: rule.label }, what: labels.onDay(dayView(row.day, edition).text, cameSentence(row.came)) } }] : [];
  }));
  const positions = claims.flatMap(movesOf).map(({ claim, actor, from, to }) => ({ day: to.day, claim, view: { who: labels.changedPosition(actor.name), what: positionSentences({ from, to }, edition) } }));
  return [...latestOfEach(standings), ...latestOfEach(positions)]
    .toSorted((a, b) => order(b.day, a.day) || order(a.claim.id, b.claim.id))
    .slice(0, 6)
    .map(({ claim, view }) => ({ claim: claimLine(claim, edition), ...view }));
}

/** Of each claim its last change: the rest stands on the claim's page. */
function latestOfEach<T extends { day: Day; claim: Claim }>(changes: readonly T[]): T[] {
  return [...new Map(changes.toSorted((a, b) => order(a.day, b.day)).map((change) => [change.claim, change])).values()];
}
