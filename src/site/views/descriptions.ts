import type { Event } from '../../core/model/model.ts';
import type { ClaimView } from './claim.ts';
import type { TimelineEvent } from '../parts/article/timelineView.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * Describes a claim for previews of shared links: its standing and the reason, or its retraction
 * and the reason.
 */
export function describeClaim({
  retracted,
  line,
  sentence,
}: Pick<ClaimView, 'retracted' | 'line' | 'sentence'>): string {
  return retracted
    ? messages.retraction.onBecause(retracted.date.text, retracted.why)
    : `${line.label}${messages.signs.colon}${sentence}`;
}

/** Describes an event by its dates and its text. */
export function describeEvent(
  { dates, note }: Pick<TimelineEvent, 'dates' | 'note'>,
  { body }: Event,
): string {
  return [
    [...dates.map(({ text }) => text), ...(note === undefined ? [] : [note])].join(
      messages.signs.comma,
    ),
    body.text,
  ]
    .filter((part) => part !== '')
    .join(messages.signs.stop);
}

/** Describes a list by its size and its first entries. */
export function describeList(what: string, names: readonly string[]): string {
  return messages.socialCard.list(what, names.slice(0, 3), names.length > 3);
}
