import type { Says, Statement } from '../../../core/model/model.ts';
import { dateView, dayOf, unitOf } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';
import { wordsAt, type WordsAt } from '../prose/wordsAt.ts';
import { isDatedAsSource, reporterOf, sourceLine, type SourceLine } from '../sourceLine.ts';

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
  /** When it was said, in words, unless on the day of the source. */
  said?: string;
}

export function statementView(statement: Statement, edition: Edition): StatementView {
  const { says, source } = statement;
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
    ...(!isDatedAsSource(statement) && { said: describeSaid(statement, edition) }),
  };
}

function describeSaid({ when, source }: Statement, edition: Edition): string {
  const { text } =
    when.precision === 'time'
      ? dateView(when, edition, { zone: source.zone })
      : dayOf(when, edition);
  return messages.position.saidOn(text, unitOf(when));
}
