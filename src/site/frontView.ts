import type { Article } from '../record/model.ts';
import { cameSentence } from '../standing/came.ts';
import { historyOf } from '../standing/history.ts';
import { order } from '../text/problem.ts';
import { compareWhen } from '../when/order.ts';
import { addressOf } from './addressOf.ts';
import { claimLine, type ClaimLine } from './claimLine.ts';
import { dayOf, dayView, type DateView } from './dateView.ts';
import type { Edition } from './edition.ts';
import { labels } from './labels.ts';
import { minutesToRead } from './minutesToRead.ts';
import { stripView, type StripView } from './stripView.ts';

/** What the front page shows: the latest explainer, the others, and which claims have come to stand otherwise. */
export interface FrontView {
  lead: StoryView | undefined;
  more: StoryView[];
  moved: { from: Chip; to: Chip; claim: ClaimLine; what: string }[];
}

type Chip = Pick<ClaimLine, 'standing' | 'label'>;

/** An explainer as a list shows it. */
export interface StoryView {
  topic: string;
  title: string;
  dek: string;
  address: string;
  date: DateView;
  minutes: string;
  claims: string;
  sources: string;
  strip: StripView;
}

export function frontView(edition: Edition): FrontView {
  const [lead, ...more] = storyViews(edition);
  return { lead, more, moved: movedView(edition) };
}

/** All explainers, the latest first. */
export function storyViews(edition: Edition): StoryView[] {
  const latest = (article: Article) => article.updated ?? article.published;
  return edition.record.articles.toSorted((a, b) => compareWhen(latest(b), latest(a)) || order(a.id, b.id)).map((article) => storyView(article, edition));
}

function storyView(article: Article, edition: Edition): StoryView {
  const strip = stripView(article, edition);
  const date = dayOf(article.updated ?? article.published, edition);
  return {
    topic: article.topic.name,
    title: article.title,
    dek: article.dek,
    address: addressOf(article, edition.base),
    date: article.updated ? { ...date, text: labels.updated(date.text) } : date,
    minutes: labels.minutes(minutesToRead([...article.brief, article.body].map((prose) => prose.text).join('\n'), edition.record.site.language)),
    claims: labels.claimsWith(article.claims.length, strip.find(({ standing }) => standing === 'contested')?.count ?? 0),
    sources: labels.countSources(article.sources.length),
    strip,
  };
}

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
