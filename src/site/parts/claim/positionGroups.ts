import { analyse } from '../../../core/standing/analyse.ts';
import type { Actor, Claim, Report, Says, Statement } from '../../../core/model/model.ts';
import type { PositionChange } from '../../../core/standing/positions.ts';
import { dateOfOrigin, type Origin } from '../../../core/standing/origins.ts';
import { standingBy } from '../../../core/standing/strongest.ts';
import type { Day, When } from '../../../core/dates/when.ts';
import { isDatedAsSource, sourceLine } from '../sourceLine.ts';
import { dayOf } from '../dateView.ts';
import type { NamedLink } from '../namedLink.ts';
import { describeHeld, reportersOf } from './describePositionChange.ts';
import type { Edition } from '../edition.ts';
import { formatList } from '../../../i18n/formatList.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';

/**
 * Those who say the same of a claim: people on the record by name, then outlets with the people
 * that they rest on.
 */
export interface PositionGroup {
  says: Says;
  label: string;
  who: PositionLine[];
}

/** Who says it, on which day, and where that can be read. */
export interface PositionLine {
  name: string;
  day: Day;
  date: string;
  /** Who spoke for it, who reports it, or on whom an outlet rests. */
  note?: string;
  /** Whether it is an outlet that reports it. */
  isReport: boolean;
  source: NamedLink & { publisher: string };
  /** Whether the source is of that day, which its name gives then. */
  isOfThatDay: boolean;
  quotes: QuoteView[];
}

const order: Says[] = ['so', 'otherwise', 'in part', 'leaves open', 'no comment'];

/**
 * What is said of a claim as the record stands, in the order so, otherwise, in part, leaves
 * open, no comment. `year` is the one that days are given without.
 */
export function positionGroups(claim: Claim, edition: Edition, year?: string): PositionGroup[] {
  const positions = analyse(claim).positions;
  const origins = analyse(claim).origins;
  const changes = analyse(claim).positionChanges;
  return order.flatMap((says) => {
    const who = [
      ...positions.flatMap((position) => {
        const { actor } = position;
        const these = clearest(standingBy(position, says));
        return !these[0]
          ? []
          : [
              {
                name: actor.name,
                isReport: false,
                ...whereSaid(these[0], edition, year),
                ...noteOn(
                  actor,
                  these,
                  edition,
                  changes.filter(
                    (change) =>
                      change.actor === actor &&
                      change.to.statements.some((statement) => statement.says === says),
                  ),
                ),
                quotes: these.flatMap((statement) => quoteViews(statement, edition)),
              },
            ];
      }),
      ...origins
        .filter((origin) => origin.says === says)
        .map((origin) => ({
          name: origin.source.publisher,
          isReport: true,
          ...whereSaid(origin.report, edition, year),
          date: dayIn(dateOfOrigin(origin), edition, year),
          note: peopleOf(origin),
          quotes: quoteViews(origin.report, edition),
        })),
    ];
    return who.length === 0
      ? []
      : [
          {
            says,
            label:
              who.length === 1 ? messages.position.ofOne[says] : messages.position.ofSeveral[says],
            who,
          },
        ];
  });
}

/** The day, and the source. */
function whereSaid(
  entry: Statement | Report,
  edition: Edition,
  year: string | undefined,
): Pick<PositionLine, 'day' | 'date' | 'source' | 'isOfThatDay'> {
  const { day, when, source } = entry;
  return {
    day,
    date: dayIn(when, edition, year),
    source: { ...sourceLine(source, edition, year), publisher: source.publisher },
    isOfThatDay: isDatedAsSource(entry),
  };
}

/** The day of a date, as precisely as it is known; without the year that is understood. */
function dayIn(when: When, edition: Edition, year: string | undefined): string {
  return dayOf(when, edition, when.last.slice(0, 4) !== year).text;
}

/**
 * Of several statements that say the same: the first of which the words are recorded, else the
 * last.
 */
function clearest(statements: readonly Statement[]): Statement[] {
  const one = statements.find((statement) => statement.quotes.length > 0) ?? statements.at(-1);
  return one ? [one] : [];
}

/**
 * Who spoke, where somebody spoke for the actor; and who reports it, where nobody gives the words.
 */
function noteOn(
  actor: Actor,
  statements: Statement[],
  edition: Edition,
  changes: readonly PositionChange[],
): { note?: string } {
  const { site } = edition.record;
  const speakers = [...new Set(statements.map((statement) => statement.actor.name))].filter(
    (name) => name !== actor.name,
  );
  const reporters = reportersOf(statements);
  const notes = [
    ...(speakers.length > 0
      ? [messages.position.through(formatList(speakers, site.language))]
      : []),
    ...(reporters.length > 0
      ? [messages.quotation.asReported(formatList(reporters, site.language))]
      : []),
    ...changes.map((change) => messages.position.before(describeHeld(change, 'from', edition))),
  ];
  return notes.length === 0 ? {} : { note: notes.join(messages.signs.comma) };
}

/** On whom an origin rests, in words: "two sources familiar with the call, unnamed". */
export function peopleOf({ basis, person }: Origin): string {
  const name = typeof person === 'string' ? person : person?.name;
  return messages.source.people[basis](name);
}
