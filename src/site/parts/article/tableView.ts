import { dayOfArticle } from '../../../core/standing/dayOfRecord.ts';
import type { Article, Says, Statement } from '../../../core/model/model.ts';
import { dateOfOrigin, type Origin } from '../../../core/standing/origins.ts';
import type { Position } from '../../../core/standing/positions.ts';
import { whoSaysWhat, type ClaimRow } from '../../../core/standing/whoSaysWhat.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dayOf, dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';

/**
 * Who says what. Its columns are what is said, not who says it, so that many sides take no more
 * room than few.
 */
export interface TableView {
  /** Which claims these are, the day of the record, and what an empty cell means. */
  note: string;
  rows: TableRow[];
}

export interface TableRow {
  claim: ClaimLine;
  so: SayerView[];
  otherwise: SayerView[];
  /** In part, left open, no comment, or taken back. */
  else: SayerView[];
  /** The names of those of whom no word is recorded. */
  silent: string;
}

/** Somebody who says it, and the day on which it was last said. */
export interface SayerView {
  name: string;
  /** The side for which it counts, where that has another name. */
  side?: string;
  says: Says;
  /** What is said, in words. */
  words: string;
  day: Day;
  date: string;
}

/** Of more outlets than this that say the same on one day, only the number is told. */
const outletsNamed = 2;

export function tableView(article: Article, edition: Edition): TableView {
  const year = article.published.first.slice(0, 4);
  return {
    note: messages.positionTable.note(dayView(dayOfArticle(article), edition).text),
    rows: whoSaysWhat(article).map((row) => ({
      claim: claimLine(row.claim, edition),
      so: sayers(row, ['so'], edition, year),
      otherwise: sayers(row, ['otherwise'], edition, year),
      else: sayers(row, ['in part', 'leaves open', 'no comment', 'withdrawn'], edition, year),
      silent: messages.text.joinNames(row.silent),
    })),
  };
}

function sayers(
  { said }: ClaimRow,
  kinds: readonly Says[],
  edition: Edition,
  year: string,
): SayerView[] {
  return kinds.flatMap((says) => {
    const { positions, origins } = said.get(says) ?? { positions: [], origins: [] };
    const at = (day: Day, when: When) => ({
      says,
      words: messages.position.ofOne[says],
      day,
      date: dayOf(when, edition, day.slice(0, 4) !== year).text,
    });
    return [
      ...positions.map((position) => {
        const { day, when } = lastOf(position, says);
        return { ...nameOf(position), ...at(day, when) };
      }),
      ...outlets(origins).map(({ name, day, when }) => ({ name, ...at(day, when) })),
    ];
  });
}

function nameOf({ actor, side }: Position): Pick<SayerView, 'name' | 'side'> {
  return side === actor ? { name: actor.name } : { name: actor.name, side: side.name };
}

function lastOf({ statements }: Position, says: Says): Statement {
  const those = statements.filter((statement: Statement) => statement.says === says);
  return those.at(-1) ?? statements.at(-1)!;
}

/** Outlets by name and date; of many of one date, their number. */
function outlets(origins: readonly Origin[]): { name: string; day: Day; when: When }[] {
  const named = origins.map((origin) => ({
    name: origin.source.publisher,
    day: origin.report.day,
    when: dateOfOrigin(origin),
  }));
  return [...Map.groupBy(named, ({ day, when }) => `${day} ${when.text}`).values()].flatMap(
    (these) =>
      these.length > outletsNamed
        ? [{ ...these[0]!, name: messages.positionTable.reports(these.length) }]
        : these,
  );
}
