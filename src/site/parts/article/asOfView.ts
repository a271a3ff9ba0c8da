import type { Article } from '../../../core/model/model.ts';
import { growthOf } from '../../../core/standing/growth.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import type { Day } from '../../../core/dates/when.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * How the claims of an article stood on the days on which its record grew, for the reader's
 * browser, where that is not how they stand now.
 */
export interface AsOfView {
  /**
   * The words of the standings that claims had, "none" for a claim that the record did not have
   * yet: by itself, and in a sentence.
   */
  words: { [S in StandingId | 'none']?: [label: string, short: string] };
  /** By day, and by standing, the ids of the claims. */
  days: { [day: Day]: { [S in StandingId | 'none']?: string[] } };
}

export function asOfView(article: Article): AsOfView {
  const rows = growthOf(article).map(({ day, cells }) => ({
    day,
    stood: new Map(cells.map(({ claim, standing }) => [claim, standing.row.id])),
  }));
  const now = rows.at(-1)?.stood;
  const days = rows.slice(0, -1).map(({ day, stood }) => {
    const other = article.claims.filter((claim) => stood.get(claim) !== now?.get(claim));
    return [
      day,
      Object.fromEntries(
        [...Map.groupBy(other, (claim) => stood.get(claim) ?? 'none')].map(([standing, claims]) => [
          standing,
          claims.map(({ id }) => id),
        ]),
      ),
    ] as const;
  });
  const had = new Set(
    rows
      .slice(0, -1)
      .flatMap(({ stood }) => article.claims.map((claim) => stood.get(claim) ?? 'none')),
  );
  return {
    words: Object.fromEntries(
      [...had].map((standing) => [
        standing,
        standing === 'none'
          ? messages.article.notYetRecorded
          : [messages.standings[standing].label, messages.standings[standing].short],
      ]),
    ),
    days: Object.fromEntries(days),
  };
}
