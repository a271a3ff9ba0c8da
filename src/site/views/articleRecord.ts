import { zoneOf } from '../../core/model/eventNodes.ts';
import type { Article } from '../../core/model/model.ts';
import { placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import { contestedHours, type ContestedHour } from '../diagram/contestedHour.ts';
import { timelineBand, type TimelineBand } from '../diagram/timelineBand.ts';
import { asOfView, type AsOfView } from '../parts/article/asOfView.ts';
import { factsView, type FactsView } from '../parts/article/factsView.ts';
import { questionView, type QuestionView } from '../parts/article/questionView.ts';
import { relatedArticles, type RelatedArticle } from '../parts/article/relatedArticles.ts';
import { growthView, type GrowthRow } from '../parts/article/stripView.ts';
import { tableView, type TableView } from '../parts/article/tableView.ts';
import { timelineFilter, type TimelineFilter } from '../parts/article/timelineFilter.ts';
import { timelineView, type TimelineStep } from '../parts/article/timelineView.ts';
import { changesOfArticleView, type ChangesView } from '../parts/changes/changesView.ts';
import { newestFirst } from '../parts/changes/correctionView.ts';
import { objectionView, type ObjectionView } from '../parts/changes/objectionView.ts';
import type { Edition } from '../parts/edition.ts';
import { versionsAddress, versionsOf } from '../parts/versions/versionAddress.ts';

/** What is on record of an article, below its text or on a page of its own. */
export interface ArticleRecordView {
  facts: FactsView;
  timeline: TimelineStep[];
  /** The links by which the timeline shows the events of one actor, where it has enough. */
  filter: TimelineFilter | undefined;
  /** By whose clock the hours of the timeline are told, in words, where it has any. */
  clock: string | undefined;
  /** The timeline to scale. None where too little of it is dated. */
  band: TimelineBand | undefined;
  /** The events of the timeline on whose time accounts differ, drawn. */
  hours: ContestedHour[];
  /** The ids of the events that a figure of its text draws, where that stands on the page. */
  drawn: string[];
  growth: GrowthRow[];
  asOf: AsOfView;
  table: TableView;
  questions: QuestionView[];
  changes: ChangesView;
  /** Objections and answers, the newest first. */
  objections: ObjectionView[];
  /** The page of the versions of its text, where there is more than one. */
  versions?: string;
  others: RelatedArticle[];
}

/** `drawn` are the ids of the events that figures draw on the same page. */
export function articleRecord(
  article: Article,
  edition: Edition,
  drawn: ReadonlySet<string>,
): ArticleRecordView {
  const timeline = timelineView(article, edition);
  return {
    facts: factsView(article, edition),
    timeline,
    filter: timelineFilter(article),
    clock: clockOf(timeline, article, edition),
    band: timelineBand(article.timeline, edition, article),
    hours: contestedHours(article, edition).filter(({ id }) => !drawn.has(id)),
    drawn: [...drawn],
    growth: growthView(article, edition),
    asOf: asOfView(article),
    table: tableView(article, edition),
    questions: article.questions.map((question) => questionView(question, edition)),
    changes: changesOfArticleView(article, edition),
    objections: newestFirst(article.objections).map((each) => objectionView(each, edition)),
    ...(versionsOf(article, edition).length > 1 && {
      versions: versionsAddress(article, edition),
    }),
    others: relatedArticles(article, edition),
  };
}

/** The ids of the events that the figures in the text of an article draw. */
export function drawnIn(article: Article): ReadonlySet<string> {
  return new Set(article.figures.flatMap(({ data }) => (data.kind === 'clock' ? data.event : [])));
}

function clockOf(
  timeline: readonly TimelineStep[],
  article: Article,
  { record: { site } }: Edition,
): string | undefined {
  const dates = timeline.flatMap(({ events }) => events.flatMap((event) => event.dates));
  return dates.some(({ short }) => short !== undefined)
    ? messages.timeline.clock(placeOf(zoneOf(article, site), site.language, site.places))
    : undefined;
}
