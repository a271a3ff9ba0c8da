import { compareCounted } from '../../../core/dates/order.ts';
import type { PositionChange } from '../../../core/standing/positions.ts';
import type { Says, Statement } from '../../../core/model/model.ts';
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
  const { statements } = change[which];
  const { language } = edition.record.site;
  const onDay = formatList(
    datesOfHeld(change, which, edition).map(({ date, unit, says }) =>
      messages.position.onDay(date, verbsOf(says, language), unit),
    ),
    language,
  );
  const reporters = reportersOf(statements);
  return reporters.length
    ? `${onDay}${messages.signs.comma}${messages.quotation.asReported(formatList(reporters, language))}`
    : onDay;
}

/** What an actor said, in words: "says so and says otherwise". */
export function verbsOf(says: readonly Says[], language: string): string {
  return formatList(
    says.map((each) => messages.position.verb[each]),
    language,
  );
}

/** What is said at one date. */
interface SaysAt {
  /** In words. */
  date: string;
  unit: ReturnType<typeof unitOf>;
  says: Says[];
}

/**
 * When one of the two positions of a change was held, as precisely as it is known ("18 August
 * 2025", "August 2025"), with the hours where days do not tell the two apart. Where it is several
 * things that no date orders, each has its own date.
 */
export function datesOfHeld(
  { from, to }: Pick<PositionChange, 'from' | 'to'>,
  which: 'from' | 'to',
  edition: Edition,
): SaysAt[] {
  const { says, statements } = which === 'from' ? from : to;
  const dated = says.flatMap((each) => {
    const latest = statements
      .filter((statement) => statement.says === each)
      .reduce((a, b) => (compareCounted(a.when, b.when) > 0 ? a : b));
    const { when } = latest;
    const { text } =
      from.day < to.day
        ? dayOf(when, edition)
        : dateView(when, edition, { zone: latest.source.zone });
    return { date: text, unit: unitOf(when), says: each };
  });
  return [...Map.groupBy(dated, ({ date }) => date).values()].map((same) => ({
    ...same[0]!,
    says: same.map((each) => each.says),
  }));
}

/** Who reports what is said, where nobody gives the words. */
export function reportersOf(statements: readonly Statement[]): string[] {
  return statements.every(({ quotes }) => quotes.length === 0)
    ? [...new Set(statements.map(({ source }) => reporterOf(source)))]
    : [];
}
