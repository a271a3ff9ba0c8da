import type { Edition } from '../parts/edition.ts';
import { spanOf, type Span } from '../../core/dates/span.ts';
import type { When } from '../../core/dates/when.ts';
import type { Source } from '../../core/model/model.ts';
import type { SourceLine } from '../parts/sourceLine.ts';
import { percentAt } from './scale.ts';

/** What one or more sources say of the time. */
export interface HourAccount {
  /** Their words for it, else the date. */
  label: string;
  /** The date, where it is not the label. */
  date?: string;
  sources: SourceLine[];
  mark: HourMark;
}

/**
 * `hour`: a time is given. `span`: a beginning and an end. `within`: neither, or one of them; it
 * was somewhere in here.
 */
export interface HourMark {
  kind: 'hour' | 'span' | 'within';
  from: number;
  to: number;
  /** Of `within`: an end that is given as a time. */
  edges: number[];
  /** Whether it may have been before or after what is drawn. */
  before: boolean;
  after: boolean;
}

/** A date that is given of an event. */
export interface DatedAccount {
  at: When;
  /** Infinite where an end is open or not known. */
  span: Span;
}

/** Accounts that lie further apart are not drawn: two days, and the hours that zones are apart. */
const furthest = 60 * 3_600_000;

/** Where a date can lie; an end that is open, or not known, is infinite. */
export function boundsOf(at: When, zone: string): Span {
  const { first, last } = spanOf(at, zone);
  const isInterval = at.precision === 'interval';
  return {
    first: isInterval && !at.from ? -Infinity : first,
    last: isInterval && !at.to ? Infinity : last,
  };
}

/** Whether accounts differ, and lie near enough to be drawn on one scale. */
export function areContested(accounts: readonly DatedAccount[]): boolean {
  if (accounts.length < 2) return false;
  const bounds = accounts.flatMap(({ span: { first, last } }) => [first, last]);
  const finite = bounds.filter(Number.isFinite);
  const differ = new Set(accounts.map(({ span: { first, last } }) => `${first} ${last}`)).size > 1;
  return differ && finite.length > 0 && Math.max(...finite) - Math.min(...finite) <= furthest;
}

/** The times that an account gives: itself, or the ends of its span that are times. */
export function timesIn(at: When): number[] {
  return [at, at.from, at.to].flatMap((each) => each?.instant ?? []);
}

/** What is drawn of a date. */
export function markOf(at: When, span: Span, scale: Span): HourMark {
  const isSpan = at.from?.instant !== undefined && at.to?.instant !== undefined;
  const kind = at.instant !== undefined ? 'hour' : isSpan ? 'span' : 'within';
  return {
    kind,
    from: percentAt(span.first, scale),
    to: percentAt(span.last, scale),
    edges: kind === 'within' ? timesIn(at).map((time) => percentAt(time, scale)) : [],
    before: span.first < scale.first,
    after: span.last > scale.last,
  };
}

/** By what is drawn of them: the earlier first, then the longer. */
export function byStart(a: Span, b: Span, scale: Span): number {
  return (
    percentAt(a.first, scale) - percentAt(b.first, scale) ||
    percentAt(b.last, scale) - percentAt(a.last, scale)
  );
}

/**
 * Sources by their publisher alone, where that is enough to tell them apart, also from an actor of
 * that name.
 */
export function namesOf(
  sources: readonly Source[],
  lines: readonly SourceLine[],
  { record: { actors } }: Edition,
): SourceLine[] {
  return lines.map((line, i) => {
    const { publisher } = sources[i]!;
    const isOnlyOne = sources.filter((each) => each.publisher === publisher).length === 1;
    const isActor = actors.some(({ name }) => name === publisher);
    return isOnlyOne && !isActor ? { ...line, name: publisher } : line;
  });
}

/** What names an account: its words, else its date. */
export function labelsOf(
  note: string | undefined,
  [text, local]: [string, string | undefined],
): Pick<HourAccount, 'label' | 'date'> {
  const date = local === undefined ? text : `${text}, ${local}`;
  return note === undefined ? { label: date } : { label: note, date };
}
