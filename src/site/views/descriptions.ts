import type { Event } from '../../core/model/model.ts';
import type { ClaimView } from './claim.ts';
import type { TimelineEvent } from '../parts/article/timelineView.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * What is said of a claim where its link is shared: how it stands and why; of one that was
 * retracted, that it was, and why.
 */
export function describeClaim({
  retracted,
  line,
  sentence,
}: Pick<ClaimView, 'retracted' | 'line' | 'sentence'>): string {
  return retracted
    ? messages.retraction.onBecause(retracted.date.text, retracted.why)
    : `${line.label}: ${sentence}`;
}

/** Of an event: when it was, and what is told of it. */
export function describeEvent(
  { dates, note }: Pick<TimelineEvent, 'dates' | 'note'>,
  { body }: Event,
): string {
  return [
    [...dates.map(({ text }) => text), ...(note === undefined ? [] : [note])].join(', '),
    body.text,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** Of a list: what is in it, and the first of these by name. */
export function describeList(what: string, names: readonly string[]): string {
  return messages.socialCard.list(what, names.slice(0, 3), names.length > 3);
}
