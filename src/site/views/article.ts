import type { Article, Thing } from '../../core/model/model.ts';
import { partOf } from '../parts/addressOf.ts';
import type { Edition } from '../parts/edition.ts';
import { hourId } from '../diagram/contestedHour.ts';
import { figureView, type FigureView } from '../diagram/figure/figureView.ts';
import { messages } from '../../i18n/messages.ts';
import { inlineHtml, proseBlocks } from '../parts/prose/proseHtml.ts';
import { termId } from '../parts/prose/termNotes.ts';
import { ambiguousLinkTexts } from '../parts/prose/ambiguousLinks.ts';
import { reuseView, type ReuseView } from '../formats/share/reuseView.ts';
import { articleHeader, type ArticleHeaderView } from '../parts/article/articleHeader.ts';
import { textSections, type TextSection } from '../parts/article/passages.ts';
import { articleSections } from '../parts/sections.ts';
import { timelineFilter } from '../parts/article/timelineFilter.ts';
import { articleRecord, drawnIn, type ArticleRecordView } from './articleRecord.ts';

/** Everything that an article's page shows, as plain data. */
export interface ArticleView extends ArticleHeaderView, ArticleRecordView {
  id: string;
  brief: string[];
  text: TextSection<FigureView>[];
  /** The parts of the page below the text, for the contents. */
  parts: { id: string; name: string }[];
  reuse: ReuseView;
}

export function articleView(article: Article, edition: Edition): ArticleView {
  const { here, taken: places } = placesOn(article);
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
  const record = articleRecord(article, edition, drawnIn(article));
  return {
    id: article.id,
    ...articleHeader(article, 'text', edition),
    brief: article.brief.map((point) => inlineHtml(point, edition, { here, shared })),
    text: textSections(
      proseBlocks(article.body, edition, { here, taken, shared, terms }),
      edition,
      {
        year: article.published.first.slice(0, 4),
        draw: (figure) => figureView(figure, edition, article),
      },
    ),
    ...record,
    reuse: reuseView(article, edition),
    parts: partsOf(record),
  };
}

/** What stands on the page itself, with its id, and the ids that are taken. */
function placesOn(article: Article) {
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
    ...drawnIn(article).values().map(hourId),
    ...(timelineFilter(article)?.actors ?? []).map(({ id }) => id),
  ];
  return { here, taken };
}

/** The parts that a page has below its text. */
function partsOf(view: ArticleRecordView): ArticleView['parts'] {
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
