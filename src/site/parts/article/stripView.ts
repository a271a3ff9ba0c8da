import type { Article } from '../../../core/model/model.ts';
import { growthOf, stripOf, tallyOf, type Cell } from '../../../core/standing/growth.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * The evidence strip: a run of cells for each standing, a cell a claim, in the order of how well
 * each is supported.
 */
export type StripView = { standing: StandingId; count: number; label: string }[];

/** A strip of fewer cells says less than words: it is not drawn. */
const fewestDrawn = 5;

export function isDrawn(strip: StripView): boolean {
  return strip.reduce((sum, { count }) => sum + count, 0) >= fewestDrawn;
}

/** The strip as of a day with a statement or a report. */
export interface GrowthRow {
  date: DateView;
  /** Whether the strips of the article are drawn; else there are the words. */
  isDrawn: boolean;
  runs: StripView;
  /** The number of cells by which the longest row is longer. */
  short: number;
  /** The number of claims, and how many are contested. */
  count: string;
  /** The cells in words. */
  words: string;
}

export function stripView(article: Article): StripView {
  return runsOf(stripOf(article));
}

/** One row for each day, the oldest first. The year is given where it changes. */
export function growthView(article: Article, edition: Edition): GrowthRow[] {
  const rows = growthOf(article);
  const longest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const drawn = isDrawn(stripView(article));
  return rows.map(({ day, cells }, i) => {
    const runs = runsOf(cells);
    return {
      date: dayView(day, edition, { year: rows[i - 1]?.day.slice(0, 4) !== day.slice(0, 4) }),
      isDrawn: drawn,
      runs,
      short: longest - cells.length,
      count: messages.article.claimsAndContested(
        cells.length,
        runs.find(({ standing }) => standing === 'contested')?.count ?? 0,
      ),
      words: messages.article.tally(runs),
    };
  });
}

function runsOf(cells: readonly Cell[]): StripView {
  return tallyOf(cells).map(({ row, count }) => ({
    standing: row.id,
    count,
    label: messages.standings[row.id].ofSeveral(count),
  }));
}
