import { dayOfArticle } from '../../model/dayOfRecord.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';
import type { Problem } from '../../markdown/problem.ts';
import { isOverdue } from '../../standing/silence.ts';

/**
 * What was announced for a day that has passed by the day of the record, and is still only planned
 * in it, is asked about.
 */
export function overdue(whole: Whole): Problem[] {
  const asked = new Set<unknown>();
  return whole.record.articles.flatMap((article) =>
    article.timeline
      .filter((event) => isOverdue(event, article) && !asked.has(event))
      .flatMap((event) => {
        const entry = whole.entryOf.get(event);
        asked.add(event);
        return entry
          ? [
              problemAt(entry, ['announcedFor'], {
                severity: 'warning',
                rule: 'overdue',
                message: `This was announced for ${event.announcedFor?.text}, and the record of "${article.id}" ends on ${dayOfArticle(article)} with nothing on it.`,
                todo: 'If it has happened, write `when` in the place of `planned`; else say in the article what became of it.',
              }),
            ]
          : [];
      }),
  );
}
