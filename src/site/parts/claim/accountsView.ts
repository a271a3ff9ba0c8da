import { analyse } from '../../../core/standing/analyse.ts';
import type { Claim, Says, Statement } from '../../../core/model/model.ts';
import type { Origin } from '../../../core/standing/origins.ts';
import type { StandingId } from '../../../core/standing/standings.ts';
import { strongestOf } from '../../../core/standing/strongest.ts';
import { dayOf, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';
import { isDatedAsSource, reporterOf, sourceLine, type SourceLine } from '../sourceLine.ts';
import { peopleOf } from './positionGroups.ts';

/** The strongest that is said one way: who, in which words, where and when. */
export interface AccountView {
  says: Says;
  label: string;
  who: string;
  /** For whom somebody speaks, or on whom an outlet rests. */
  note?: string;
  quotes: QuoteView[];
  asReported?: string;
  source: SourceLine;
  /** When, where the name of the source does not tell it. */
  day?: DateView;
}

const differing: readonly StandingId[] = ['contested', 'isolated', 'upheld'];

/**
 * Where accounts differ, the strongest for the claim and the strongest against it. Empty of any
 * other claim, also of one that all parties agree on and unnamed people deny.
 */
export function accountsView(claim: Claim, edition: Edition): AccountView[] {
  const { so, otherwise } = strongestOf(claim);
  const { row } = analyse(claim).standing;
  if (!so || !otherwise || !differing.includes(row.id)) return [];
  return [so, otherwise].map((said) =>
    'type' in said ? ofStatement(said, edition) : ofOrigin(said, edition),
  );
}

function ofStatement(statement: Statement, edition: Edition): AccountView {
  const { actor, says, source, when, quotes } = statement;
  return {
    says,
    label: messages.position.ofOne[says],
    who: actor.name,
    quotes: quoteViews(statement, edition),
    source: sourceLine(source, edition),
    ...(!isDatedAsSource(statement) && { day: dayOf(when, edition) }),
    ...(actor.speaksFor && { note: messages.position.speaksFor(actor.speaksFor.name) }),
    ...(quotes.length === 0 && { asReported: messages.quotation.asReportedBy(reporterOf(source)) }),
  };
}

function ofOrigin(origin: Origin, edition: Edition): AccountView {
  const { says, source, report } = origin;
  return {
    says,
    label: messages.position.ofOne[says],
    who: source.publisher,
    note: peopleOf(origin),
    quotes: quoteViews(report, edition),
    source: sourceLine(source, edition),
    ...(!isDatedAsSource(report) && { day: dayOf(report.when, edition) }),
  };
}
