import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Says, Statement } from '../../../core/model/model.ts';
import { whoSaysWhat } from '../../../core/standing/whoSaysWhat.ts';
import type { Day } from '../../../core/dates/when.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';

/** Who says what: the claims by sides. */
export interface TableView {
  /** The day of the record, and what an empty cell means. */
  note: string;
  /** What its marks mean: those that are in it. */
  legend: { says: Says; words: string }[];
  sides: string[];
  rows: { claim: ClaimLine; cells: TableCell[] }[];
}

/** What each actor of one side says; nothing where no statement of the side is recorded. */
export type TableCell = { name: string; says: Says; words: string; day?: Day }[];

export function tableView(article: Article, edition: Edition): TableView {
  const table = whoSaysWhat(article);
  const rows = table.rows.map(({ claim, cells }) => ({
    claim: claimLine(claim, edition),
    cells: cells.map(({ positions }) =>
      positions.flatMap(({ actor, says, statements }) =>
        says.map((one) => ({
          name: actor.name,
          says: one,
          words: messages.position.ofOne[one],
          ...lastDay(statements),
        })),
      ),
    ),
  }));
  const said = new Set(rows.flatMap(({ cells }) => cells.flat().map(({ says }) => says)));
  return {
    note: messages.positionTable.note(dayView(dayOfArticle(article), edition).text),
    legend: (Object.entries(messages.position.ofOne) as [Says, string][])
      .filter(([says]) => said.has(says))
      .map(([says, words]) => ({ says, words })),
    sides: table.sides.map((side) => side.name),
    rows,
  };
}

/** The day on which it was last said. */
function lastDay(statements: readonly Statement[]): { day?: Day } {
  const last = statements.at(-1);
  return last ? { day: last.day } : {};
}
