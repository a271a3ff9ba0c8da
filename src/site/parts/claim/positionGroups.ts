import { analyse } from '../../../core/standing/analyse.ts';
import type { Actor, Claim, Says, Statement } from '../../../core/model/model.ts';
import type { PositionChange } from '../../../core/standing/positions.ts';
import type { Origin } from '../../../core/standing/origins.ts';
import { standingBy } from '../../../core/standing/strongest.ts';
import type { Day } from '../../../core/dates/when.ts';
import { describePositionOnDay, reportersOf } from './describePositionChange.ts';
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
  /** Each with the day on which it was said. */
  who: { name: string; day: Day; note?: string; quotes: QuoteView[] }[];
}

const order: Says[] = ['so', 'otherwise', 'in part', 'leaves open', 'no comment'];

/**
 * What is said of a claim as the record stands, in the order so, otherwise, in part, leaves
 * open, no comment.
 */
export function positionGroups(claim: Claim, edition: Edition): PositionGroup[] {
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
                day: these[0].day,
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
          day: origin.report.day,
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
    ...changes.map((change) =>
      messages.position.before(describePositionOnDay(change.from, edition)),
    ),
  ];
  return notes.length === 0 ? {} : { note: notes.join(', ') };
}

/** On whom an origin rests, in words: "two sources familiar with the call, unnamed". */
export function peopleOf({ basis, person }: Origin): string {
  const name = typeof person === 'string' ? person : person?.name;
  return messages.source.people[basis](name);
}
