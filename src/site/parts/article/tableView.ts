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
  /** The day of the record, in words. */
  note: string;
  sides: string[];
  rows: { claim: ClaimLine; cells: TableCell[] }[];
}

/** What the actors of one side say; nothing where no statement of theirs is recorded. */
export interface TableCell {
  positions: { name: string; says: Says; words: string; day?: Day }[];
}

export function tableView(article: Article, edition: Edition): TableView {
  const { sides, rows } = whoSaysWhat(article);
  return {
    note: messages.positionTable.note(dayView(dayOfArticle(article), edition).text),
    sides: sides.map((side) => side.name),
    rows: rows.map(({ claim, cells }) => ({
      claim: claimLine(claim, edition),
      cells: cells.map(({ positions }) => ({
        positions: positions.flatMap(({ actor, says, statements }) =>
          says.map((one) => ({
            name: actor.name,
            says: one,
            words: messages.position.ofOne[one],
            ...lastDay(statements),
          })),
        ),
      })),
    })),
  };
}

/** The day on which it was last said. */
function lastDay(statements: readonly Statement[]): { day?: Day } {
  const last = statements.at(-1);
  return last ? { day: last.day } : {};
}
