import { analyse } from '../../../core/standing/analyse.ts';
import type { Claim } from '../../../core/model/model.ts';
import { isUnattributed } from '../../../core/standing/origins.ts';
import { firstNote } from './firstReported.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';
import { wordsAt, type WordsAt } from '../prose/wordsAt.ts';
import { sourceLine, type SourceLine } from '../sourceLine.ts';
import { peopleOf } from './positionGroups.ts';

/** An origin of an account: its people, who reported it first, and who passes it on. */
export interface OriginView {
  people: string;
  /** Whether nobody can be held to it. */
  unnamed: boolean;
  /** Its position on the claim, unless that is "so". */
  says?: string;
  source: SourceLine;
  /** A note that it was first, if that is known: "first, says dpa". */
  first?: string;
  quotes: QuoteView[];
  /** A link to these words in their context. */
  wordsAt?: WordsAt;
  passedOnBy: SourceLine[];
}

export function originViews(claim: Claim, edition: Edition): OriginView[] {
  return analyse(claim).origins.map((origin) => ({
    people: peopleOf(origin),
    unnamed: isUnattributed(origin.basis),
    ...(origin.says !== 'so' && { says: messages.position.verb[origin.says] }),
    source: sourceLine(origin.source, edition),
    ...(firstNote(claim, origin.source) && { first: firstNote(claim, origin.source) }),
    quotes: quoteViews(origin.report, edition),
    ...(wordsAt(origin.report, edition) && { wordsAt: wordsAt(origin.report, edition) }),
    passedOnBy: origin.passedOnBy.map((source) => sourceLine(source, edition)),
  }));
}
