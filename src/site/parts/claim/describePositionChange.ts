import type { PositionChange } from '../../../core/standing/positions.ts';
import type { Statement } from '../../../core/model/model.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { dayView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { reporterOf } from '../sourceLine.ts';

/**
 * A change of position in words, with both days: "Changed position: leaves it open on 18 August
 * 2025, then says so on 19 August 2025".
 */
export function describePositionChange({ from, to }: PositionChange, edition: Edition): string {
  return messages.position.changed(
    describePositionOnDay(from, edition),
    describePositionOnDay(to, edition),
  );
}

/**
 * A position in words, with its own day and, where its words are not recorded, its own outlet:
 * "left it open on 18 August 2025, as reported by Daily Sabah".
 */
export function describePositionOnDay(
  { day, says, statements }: PositionChange['from'],
  edition: Edition,
): string {
  const { language } = edition.record.site;
  const verbs = says.map((each) => messages.position.verb[each]);
  const onDay = messages.position.onDay(dayView(day, edition).text, formatList(verbs, language));
  const reporters = reportersOf(statements);
  return reporters.length
    ? `${onDay}${messages.signs.comma}${messages.quotation.asReported(formatList(reporters, language))}`
    : onDay;
}

/** Who reports what is said, where nobody gives the words. */
export function reportersOf(statements: readonly Statement[]): string[] {
  return statements.every(({ quotes }) => quotes.length === 0)
    ? [...new Set(statements.map(({ source }) => reporterOf(source)))]
    : [];
}
