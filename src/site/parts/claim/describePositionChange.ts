import type { HeldPosition, PositionChange } from '../../../core/standing/positions.ts';
import type { Statement } from '../../../core/model/model.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { dateView, dayOf, unitOf } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { reporterOf } from '../sourceLine.ts';

/**
 * A change of position in words, with both days: "Changed position: leaves it open on 18 August
 * 2025, then says so on 19 August 2025".
 */
export function describePositionChange(change: PositionChange, edition: Edition): string {
  return messages.position.changed(
    describeHeld(change, 'from', edition),
    describeHeld(change, 'to', edition),
  );
}

/**
 * One of the two positions of a change in words, with its own day and, where its words are not
 * recorded, its own outlet: "left it open on 18 August 2025, as reported by Daily Sabah".
 */
export function describeHeld(
  change: Pick<PositionChange, 'from' | 'to'>,
  which: 'from' | 'to',
  edition: Edition,
): string {
  const { says, statements, when } = change[which];
  const { language } = edition.record.site;
  const verbs = says.map((each) => messages.position.verb[each]);
  const onDay = messages.position.onDay(
    dateOfHeld(change, which, edition),
    formatList(verbs, language),
    unitOf(when),
  );
  const reporters = reportersOf(statements);
  return reporters.length
    ? `${onDay}${messages.signs.comma}${messages.quotation.asReported(formatList(reporters, language))}`
    : onDay;
}

/**
 * When one of the two positions of a change was held, as precisely as it is known: "18 August
 * 2025", "August 2025"; with the hours where days do not tell the two apart.
 */
export function dateOfHeld(
  { from, to }: Pick<PositionChange, 'from' | 'to'>,
  which: 'from' | 'to',
  edition: Edition,
): string {
  const { when, statements }: HeldPosition = which === 'from' ? from : to;
  const zone = statements.find((statement) => statement.when === when)?.source.zone;
  return (from.day < to.day ? dayOf(when, edition) : dateView(when, edition, { zone })).text;
}

/** Who reports what is said, where nobody gives the words. */
export function reportersOf(statements: readonly Statement[]): string[] {
  return statements.every(({ quotes }) => quotes.length === 0)
    ? [...new Set(statements.map(({ source }) => reporterOf(source)))]
    : [];
}
