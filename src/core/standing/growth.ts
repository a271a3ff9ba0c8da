import type { Article, Claim } from '../model/model.ts';
import { withoutRetracted } from '../model/withoutRetracted.ts';
import { order } from '../markdown/problem.ts';
import type { Day } from '../dates/when.ts';
import { standingsByRank, type StandingRow } from './standings.ts';
import { analyse, type Standing } from './analyse.ts';

/** A claim in a strip. */
export interface Cell {
  claim: Claim;
  standing: Standing;
}

/**
 * The strip of an article: its claims by how well each is borne out, of one standing by first
 * mention. One that is retracted has no cell.
 */
export function stripOf(article: Article): Cell[] {
  return strip(article, undefined);
}

/**
 * How the record of an article grew: its strip at the end of each day on which it changed. A claim
 * enters on its first day.
 */
export function growthOf(article: Article): { day: Day; cells: Cell[] }[] {
  const days = [...new Set(withoutRetracted(article.claims).flatMap(daysOf))].sort(order);
  const rows = days.map((day) => ({ day, cells: strip(article, day) }));
  return rows.filter(
    (row, index) => index === 0 || looksOf(row.cells) !== looksOf(rows[index - 1]?.cells ?? []),
  );
}

/** How many of each standing, in the order of the strip; standings that none has are left out. */
export function tallyOf(cells: readonly Cell[]): { row: StandingRow; count: number }[] {
  return standingsByRank
    .map((row) => ({ row, count: cells.filter((cell) => cell.standing.row === row).length }))
    .filter(({ count }) => count > 0);
}

function strip(article: Article, until: Day | undefined): Cell[] {
  return withoutRetracted(article.claims)
    .filter((claim) => until === undefined || hasEntries(claim, until))
    .map((claim) => ({ claim, standing: analyse(claim, until).standing }))
    .sort((a, b) => a.standing.row.rank - b.standing.row.rank);
}

/** Whether the record has anything on a claim by the end of a day. */
export function hasEntries(claim: Claim, until: Day): boolean {
  return daysOf(claim).some((day) => day <= until);
}

function daysOf(claim: Claim): Day[] {
  return analyse(claim).history.map(({ day }) => day);
}

function looksOf(cells: readonly Cell[]): string {
  return cells.map((cell) => `${cell.claim.id} ${cell.standing.row.id}`).join('\n');
}
