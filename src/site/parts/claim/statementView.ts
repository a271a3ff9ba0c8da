import type { Says, Statement } from '../../../core/model/model.ts';
import type { PositionChange } from '../../../core/standing/positions.ts';
import { addressOf } from '../addressOf.ts';
import { dateView, dayView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';
import { wordsAt, type WordsAt } from '../prose/wordsAt.ts';
import { isPublishedOn, reporterOf, sourceLine, type SourceLine } from '../sourceLine.ts';
import { describePositionChange } from './describePositionChange.ts';

/**
 * One statement: its words where the source gives them, and where they can be read.
 */
export interface StatementView {
  says: Says;
  /** "says otherwise" */
  label: string;
  quotes: QuoteView[];
  /** "As reported by Pravda.ru", where the source does not give the words. */
  asReported?: string;
  source: SourceLine;
  /** A link to the words in their context. */
  wordsAt?: WordsAt;
  /** When it was said, unless on the day of the source. */
  said?: DateView;
}

/** All statements of a speaker on a claim, the oldest first. */
export interface SpeakerView {
  name: string;
  address: string;
  /** The actor that the speaker speaks for. */
  speaksFor?: string;
  /** The position, where it is the same in all statements. */
  says?: Pick<StatementView, 'says' | 'label'>;
  /** Its changes of position, each with both days. */
  moved: string[];
  statements: StatementView[];
}

export function statementView(statement: Statement, edition: Edition): StatementView {
  const { says, source, day, when } = statement;
  const at = wordsAt(statement, edition);
  return {
    says,
    label: messages.position.verb[says],
    quotes: quoteViews(statement, edition),
    ...(statement.quotes.length === 0 && {
      asReported: messages.quotation.asReportedBy(reporterOf(source)),
    }),
    source: sourceLine(source, edition),
    ...(at && { wordsAt: at }),
    ...(!isPublishedOn(source, day) && {
      said:
        when.precision === 'time'
          ? dateView(when, edition, { zone: source.zone })
          : dayView(day, edition),
    }),
  };
}

/** Statements by speaker, in the order in which they first spoke. */
export function speakerViews(
  statements: readonly Statement[],
  edition: Edition,
  changes: readonly PositionChange[] = [],
): SpeakerView[] {
  return [...new Set(statements.map((statement) => statement.actor))].map((actor) => {
    const views = statements
      .filter((statement) => statement.actor === actor)
      .map((statement) => statementView(statement, edition));
    const first = views[0];
    return {
      name: actor.name,
      address: addressOf(actor, edition.base),
      ...(actor.speaksFor && {
        speaksFor: messages.position.speaksFor(messages.text.withinSentence(actor.speaksFor.name)),
      }),
      ...(first &&
        views.every(({ says }) => says === first.says) && {
          says: { says: first.says, label: first.label },
        }),
      moved: changes
        .filter((change) => change.to.statements.some((statement) => statement.actor === actor))
        .map((change) => describePositionChange(change, edition)),
      statements: views,
    };
  });
}
