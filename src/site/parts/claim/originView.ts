import { analyse } from '../../../core/standing/analyse.ts';
import type { Claim } from '../../../core/model/model.ts';
import { firstNote } from './firstReported.ts';
import type { Edition } from '../edition.ts';
import { messages } from '../../../i18n/messages.ts';
import { quoteViews, type QuoteView } from '../prose/quoteView.ts';
import { wordsAt, type WordsAt } from '../prose/wordsAt.ts';
import { sourceLine, type SourceLine } from '../sourceLine.ts';
import { peopleOf } from './positionGroups.ts';

/** Where an account comes from: the people, who reported it first, who passes it on. */
export interface OriginView {
  people: string;
  /** Whether these people are not named. */
  unnamed: boolean;
  /** What it says of the claim, unless it says so. */
  says?: string;
  source: SourceLine;
  /** That it was first, as far as it can be told: "first, says dpa". */
  first?: string;
  quotes: QuoteView[];
  /** Where these words can be read in their place. */
  wordsAt?: WordsAt;
  passedOnBy: SourceLine[];
}

export function originViews(claim: Claim, edition: Edition): OriginView[] {
  return analyse(claim).origins.map((origin) => ({
    people: peopleOf(origin),
    unnamed: origin.basis === 'unnamed' || origin.basis === 'not said',
    ...(origin.says !== 'so' && { says: messages.position.verb[origin.says] }),
    source: sourceLine(origin.source, edition),
    ...(firstNote(claim, origin.source) && { first: firstNote(claim, origin.source) }),
    quotes: quoteViews(origin.report, edition),
    ...(wordsAt(origin.report, edition) && { wordsAt: wordsAt(origin.report, edition) }),
    passedOnBy: origin.passedOnBy.map((source) => sourceLine(source, edition)),
  }));
}
