import type { Objection } from '../../../core/model/model.ts';
import { messages } from '../../../i18n/messages.ts';
import { dateView, type DateView } from '../dateView.ts';
import type { Edition } from '../edition.ts';
import { inlineHtml } from '../prose/proseHtml.ts';

/** What somebody objected to, what we answer, and what became of it. */
export interface ObjectionView {
  date: DateView;
  /** Who objects, where they are named: "From Jane Doe". */
  from?: string;
  says: string;
  /** HTML. */
  answer: string;
  /** What became of it, in a sentence. */
  became: string;
}

export function objectionView(
  { at, from, says, answer, became = 'open' }: Objection,
  edition: Edition,
): ObjectionView {
  return {
    date: dateView(at, edition),
    ...(from !== undefined && { from: messages.objections.from(from) }),
    says,
    answer: inlineHtml(answer, edition),
    became: messages.objections.became[became],
  };
}
