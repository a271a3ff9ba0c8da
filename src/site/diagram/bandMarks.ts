import type { Span } from '../../core/dates/span.ts';
import type { When } from '../../core/dates/when.ts';
import type { Event } from '../../core/model/model.ts';
import type { Dated } from './datedEvents.ts';
import { percentAt } from './scale.ts';

/**
 * `known`: a date. `about`: one that is approximate or uncertain. `disputed`: between these, or at
 * this time, by accounts that differ. `planned`: announced for then.
 */
export interface BandMark {
  kind: 'known' | 'about' | 'disputed' | 'planned';
  /** The same for a time; a day is the span of that day. */
  from: number;
  to: number;
  /**
   * In a lens: not a mark but all of a day (month, year) of which nothing more precise is known.
   */
  isWhole?: true;
  /** Whether an end is open or not known. */
  openStart?: true;
  openEnd?: true;
}

/** One mark; for a disputed date the time between its accounts, and each time that one gives. */
export function marksOf(
  { event, dates, span, openStart, openEnd }: Dated,
  scale: Span,
): BandMark[] {
  const place = ({ first, last }: Span) => ({
    from: percentAt(first, scale),
    to: percentAt(last, scale),
  });
  const kind = kindOf(event, dates);
  const times = kind === 'disputed' ? dates.flatMap(({ instant }) => instant ?? []) : [];
  return [
    {
      kind,
      ...place(span),
      ...(openStart && { openStart }),
      ...(openEnd && { openEnd }),
    },
    ...times.map((time) => ({ kind, ...place({ first: time, last: time }) })),
  ];
}

/** As what a date is drawn. */
export function kindOf(event: Event, dates: readonly When[]): BandMark['kind'] {
  if (event.when.length === 0) return 'planned';
  if (new Set(dates.map(({ text }) => text)).size > 1) return 'disputed';
  return dates.some(({ approximate, uncertain }) => approximate || uncertain) ? 'about' : 'known';
}
