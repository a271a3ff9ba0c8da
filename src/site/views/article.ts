import type { Article, Thing } from '../../core/model/model.ts';
import { versionsAddress, versionsOf } from '../parts/versions/versionAddress.ts';
import { zoneOf } from '../../core/model/eventNodes.ts';
import { withoutRetracted } from '../../core/model/withoutRetracted.ts';
import { partOf } from '../parts/addressOf.ts';
import { changesOfArticleView, type ChangesView } from '../parts/changes/changesView.ts';
import { newestFirst } from '../parts/changes/correctionView.ts';
import { objectionView, type ObjectionView } from '../parts/changes/objectionView.ts';
import type { Edition } from '../parts/edition.ts';
import { behindNotes } from '../parts/prose/behindNotes.ts';
import { contestedHours, hourId, type ContestedHour } from '../diagram/contestedHour.ts';
import { figureView, type FigureView } from '../diagram/figure/figureView.ts';
import { timelineBand, type TimelineBand } from '../diagram/timelineBand.ts';
import { placeOf } from '../../i18n/formatDate.ts';
import { messages } from '../../i18n/messages.ts';
import type { NamedLink } from '../parts/namedLink.ts';
import { inlineHtml, proseBlocks } from '../parts/prose/proseHtml.ts';
import { termId } from '../parts/prose/termNotes.ts';
import { ambiguousLinkTexts } from '../parts/prose/ambiguousLinks.ts';
import { reuseView, type ReuseView } from '../formats/share/reuseView.ts';
import { articleDates, type ArticleDates } from '../parts/article/articleDates.ts';
import { asOfView, type AsOfView } from '../parts/article/asOfView.ts';
import { factsView, type FactsView } from '../parts/article/factsView.ts';
import { textSections, type TextSection } from '../parts/article/passages.ts';
import { minutesToRead, topicLink } from '../parts/article/articleTeaser.ts';
import { questionView, type QuestionView } from '../parts/article/questionView.ts';
import { relatedArticles, type RelatedArticle } from '../parts/article/relatedArticles.ts';
import { articleSections } from '../parts/sections.ts';
import {
  growthView,
  stripView,
  type GrowthRow,
  type StripView,
} from '../parts/article/stripView.ts';
import { tableView, type TableView } from '../parts/article/tableView.ts';
import { timelineFilter, type TimelineFilter } from '../parts/article/timelineFilter.ts';
import { timelineView, type TimelineStep } from '../parts/article/timelineView.ts';

/** Everything that an article's page shows, as plain data. */
export interface ArticleView extends ArticleDates {
  /** That the originals of its headings have changed since they were translated. */
  behind: string[];
  id: string;
  title: string;
  dek: string;
  topic: NamedLink;
  by?: string;
  reviewedBy?: string;
  minutes: string;
  /** The caption of the strip: the number of claims. */
  counts: string;
  strip: StripView;
  brief: string[];
  text: TextSection<FigureView>[];
  /** The parts of the page below the text, for the contents. */
  parts: { id: string; name: string }[];
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
  /** The ids of the events that a figure of its text draws. */
  drawn: string[];
  growth: GrowthRow[];
  asOf: AsOfView;
  table: TableView;
  questions: QuestionView[];
  changes: ChangesView;
  /** Objections and answers, the newest first. */
  objections: ObjectionView[];
  reuse: ReuseView;
  /** The page of the versions of its text, where there is more than one. */
  versions?: string;
  others: RelatedArticle[];
}

export function articleView(article: Article, edition: Edition): ArticleView {
  const { here, taken: places, drawn } = placesOn(article);
  const { terms } = edition.record;
  const taken = [...places, ...terms.map(termId)];
  const shared = ambiguousLinkTexts([
    ...article.brief,
    article.body,
    ...article.updates.map(({ what }) => what),
    ...article.questions.flatMap(({ question, answer }) =>
      answer ? [question, answer] : question,
    ),
  ]);
  const claims = withoutRetracted(article.claims).length;
  const text = [...article.brief, article.body].map((prose) => prose.text).join('\n');
  const timeline = timelineView(article, edition);
  const view = {
    id: article.id,
    behind: behindNotes(article, edition),
    title: article.title,
    dek: article.dek,
    topic: topicLink(article.topic, edition),
    ...(article.by !== undefined && { by: messages.article.by(article.by) }),
    ...(article.reviewedBy !== undefined && {
      reviewedBy: messages.article.reviewedBy(article.reviewedBy),
    }),
    ...articleDates(article, edition),
    minutes: messages.article.minutesToRead(minutesToRead(text, edition.record.site.language)),
    counts: messages.article.evidenceOf(claims),
    strip: stripView(article),
    brief: article.brief.map((point) => inlineHtml(point, edition, { here, shared })),
    text: textSections(
      proseBlocks(article.body, edition, { here, taken, shared, terms }),
      edition,
      {
        year: article.published.first.slice(0, 4),
        draw: (figure) => figureView(figure, edition, article),
      },
    ),
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
    reuse: reuseView(article, edition),
    ...(versionsOf(article, edition).length > 1 && {
      versions: versionsAddress(article, edition),
    }),
    others: relatedArticles(article, edition),
  };
  return { ...view, parts: partsOf(view) };
}

/** What stands on the page itself, with its id, the ids that are taken, and the events drawn in figures. */
function placesOn(article: Article) {
  const drawn = new Set(
    article.figures.flatMap(({ data }) => (data.kind === 'clock' ? data.event : [])),
  );
  const here = new Map<Thing, string>(
    [...article.timeline, ...article.figures].map((thing) => [thing, partOf(thing)]),
  );
  const taken = [
    ...Object.values(articleSections),
    ...[
      ...article.claims,
      ...article.sources,
      ...article.actors,
      ...article.timeline,
      ...article.figures,
    ].map(partOf),
    ...article.timeline.map((event) => hourId(event.id)),
    ...drawn.values().map(hourId),
    ...(timelineFilter(article)?.actors ?? []).map(({ id }) => id),
  ];
  return { here, taken, drawn };
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

/** The parts that a page has below its text. */
function partsOf(view: Omit<ArticleView, 'parts'>): ArticleView['parts'] {
  const { claims, actors, sources } = view.facts;
  const parts: [isThere: boolean, id: string, name: string][] = [
    [view.timeline.length > 0, articleSections.timeline, messages.article.timeline],
    [view.table.rows.length > 0, articleSections.table, messages.article.whoSaysWhat],
    [view.questions.length > 0, articleSections.questions, messages.article.questions],
    [view.changes.days.length > 0, articleSections.changes, messages.changes.title],
    [
      claims.length + actors.length + sources.length > 0,
      articleSections.facts,
      messages.article.facts,
    ],
  ];
  return parts.flatMap(([isThere, id, name]) => (isThere ? [{ id, name }] : []));
}
