import { dayOfArticle } from '../record/dayOfRecord.ts';
import type { Article, Says } from '../record/model.ts';
import { whoSaysWhat } from '../standing/whoSaysWhat.ts';
import { claimLine, type ClaimLine } from './claimLine.ts';
import { dayView } from './dateView.ts';
import type { Edition } from './edition.ts';
import { labels } from './labels.ts';

/** Who says what: the claims by sides. */
export interface TableView {
  /** As of when the record was gone through. */
  note: string;
  sides: string[];
  rows: { claim: ClaimLine; cells: TableCell[] }[];
}

/** What the actors of one side say; empty of them, the words that say why. */
export interface TableCell {
  positions: { name: string; says: Says; words: string }[];
  empty?: string;
}

export function tableView(article: Article, edition: Edition): TableView {
  const { sides, rows } = whoSaysWhat(article);
  return {
    note: labels.tableNote(dayView(dayOfArticle(article), edition).text),
    sides: sides.map((side) => side.name),
    rows: rows.map(({ claim, cells }) => ({
      claim: claimLine(claim, edition),
      cells: cells.map(({ party, positions }) => ({
        positions: positions.flatMap(({ actor, says }) => says.map((one) => ({ name: actor.name, says: one, words: labels.says[one] }))),
        ...(positions.length === 0 && { empty: party ? labels.noStatement : labels.notParty }),
      })),
    })),
  };
}
