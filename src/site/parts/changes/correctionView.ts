import type { Correction } from '../../../core/model/model.ts';
import { compareWhen } from '../../../core/dates/order.ts';
import type { When } from '../../../core/dates/when.ts';
import { claimLine, type ClaimLine } from '../claimLine.ts';
import { dateView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { inlineHtml } from '../prose/proseHtml.ts';

/** What a page said, and what it says now. */
export interface CorrectionView {
  date: DateView;
  was: string;
  /** HTML. */
  now: string;
  claim?: ClaimLine;
}

export function correctionView(
  { at, was, now, claim }: Correction,
  edition: Edition,
): CorrectionView {
  return {
    date: dateView(at, edition),
    was,
    now: inlineHtml(now, edition),
    ...(claim && { claim: claimLine(claim, edition) }),
  };
}

/** What is dated, the newest first; of one day as the editor wrote it. */
export function newestFirst<T extends { at: When }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => compareWhen(b.at, a.at));
}
