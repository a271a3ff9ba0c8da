import { atClockOf } from '../../../core/dates/zonedTime.ts';
import type { Article } from '../../../core/model/model.ts';
import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import { messages } from '../../../i18n/messages.ts';
import { dateView, dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';

/** When an article was published, updated and taken back, and of which day its record is. */
export interface ArticleDates {
  published: DateView;
  updated?: DateView;
  /** The day of its record, for the printed page. */
  recordOf: string;
  /** That its record ends, where that was more than a year before it is published. */
  recordEnds?: string;
  retracted?: { date: DateView; why: string };
}

export function articleDates(article: Article, edition: Edition): ArticleDates {
  const { published, updated, retracted } = article;
  return {
    published: dateView(published, edition),
    ...(updated && { updated: dateView(updated, edition) }),
    recordOf: messages.article.recordOf(dayView(dayOfArticle(article), edition).text),
    ...recordEndsOf(article, edition),
    ...(retracted && {
      retracted: { date: dateView(retracted.at, edition), why: retracted.why },
    }),
  };
}

function recordEndsOf(article: Article, edition: Edition): Pick<ArticleDates, 'recordEnds'> {
  const { at, record } = edition;
  const day = dayOfArticle(article);
  const yearOn = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return at && atClockOf(at, record.site.zone).first > yearOn
    ? { recordEnds: messages.article.recordEnds(dayView(day, edition).text) }
    : {};
}
