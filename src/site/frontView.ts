import { cameSentence } from '../standing/came.ts';
import { historyOf } from '../standing/history.ts';
import { order } from '../text/problem.ts';
import { pageAddress } from './addressOf.ts';
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
  moved: { from: Chip; to: Chip; claim: ClaimLine; what: string }[];
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

/** The last changes of standings, the newest first. */
function movedView(edition: Edition): FrontView['moved'] {
  const moves = edition.record.claims.flatMap((claim) => historyOf(claim).flatMap((row, i, rows) => (row.changed && rows[i - 1] ? [{ claim, row, before: rows[i - 1]! }] : [])));
  return moves
    .toSorted((a, b) => order(b.row.day, a.row.day) || order(a.claim.id, b.claim.id))
    .slice(0, 6)
    .map(({ claim, row, before }) => ({
      from: { standing: before.standing.rule.id, label: before.standing.rule.label },
      to: { standing: row.standing.rule.id, label: row.standing.rule.label },
      claim: claimLine(claim, edition),
      what: labels.onDay(dayView(row.day, edition).text, cameSentence(row.came)),
    }));
}
