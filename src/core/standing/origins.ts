import type { Actor, Basis, Claim, Report, Source } from '../model/model.ts';
import { order } from '../markdown/problem.ts';
import { compareWhen, isBefore } from '../dates/order.ts';
import type { Day, When } from '../dates/when.ts';

/** Where an account of a claim begins: a publisher's own report, or a document. */
export interface Origin {
  says: Report['says'];
  /** The first that reported it: the end of the chains that lead here. */
  source: Source;
  /** On whom it rests; `document` when the source is itself the thing. */
  basis: Basis | 'document';
  person?: Actor | string;
  /** Its own report on this claim, or, where it has none, the first that passes it on. */
  report: Report;
  /** Who passes it on, for this claim, each publisher's pieces in the order of their dates. */
  passedOnBy: Source[];
  /** Whether its people are named or it saw for itself: an unnamed origin is no voice. */
  voice: boolean;
}

/** A chain followed to its end. */
interface End {
  source: Source;
  through: Report;
  own: boolean;
}

/**
 * The origins of what reports say of a claim, up to a day: relays followed to their ends, one for
 * each publisher (the later of its pieces), oldest first.
 * A chain that ends at a statement adds none.
 */
export function originsOf(claim: Claim, until?: Day): Origin[] {
  const reports = claim.reports.filter((report) => until === undefined || report.day <= until);
  const own = new Map(reports.map((report) => [report.source, report]));
  const ends = reports
    .flatMap((report) => endsOf(report.source, report, own, new Set()))
    .filter((end) => end.source.kind !== 'statement');
  const sources = [...new Set(ends.map((end) => end.source))];
  const origins = sources.flatMap((source) =>
    originsAt(
      source,
      ends.filter((end) => end.source === source),
      own,
    ),
  );
  return onePerPublisher(origins).sort(
    (a, b) => compareWhen(dateOfOrigin(a), dateOfOrigin(b)) || order(a.source.id, b.source.id),
  );
}

/** The publisher as it is counted: capitals and spaces aside. */
function publisherOf(source: Source): string {
  return source.publisher.trim().toLowerCase().replace(/\s+/g, ' ');
}

/**
 * Follows `via`, for the claim, or `relays`, for the whole piece. A circle ends nowhere, and gives
 * no origin.
 */
function endsOf(
  source: Source,
  through: Report,
  own: ReadonlyMap<Source, Report>,
  trail: ReadonlySet<Source>,
): End[] {
  if (trail.has(source)) return [];
  const report = own.get(source),
    next = report ? report.via : source.relays;
  if (next.length === 0) return [{ source, through: report ?? through, own: report !== undefined }];
  return next.flatMap((each) => endsOf(each, through, own, new Set([...trail, source])));
}

/**
 * What a source that has a report of its own says is what that report says, whatever those who pass
 * it on make of it.
 */
function originsAt(
  source: Source,
  ends: readonly End[],
  reports: ReadonlyMap<Source, Report>,
): Origin[] {
  const first = ends.find((end) => end.own) ?? ends[0];
  if (!first) return [];
  const { through: report, own } = first;
  const basis =
    source.kind === 'document' ? 'document' : ((own ? report.basis : source.basis) ?? 'not said');
  const person = own ? report.person : source.person;
  const says = own ? [report.says] : [...new Set(ends.map((end) => end.through.says))];
  return says.map((each) => ({
    says: each,
    source,
    basis,
    person,
    report: ends.find((end) => end.through.says === each)?.through ?? report,
    passedOnBy: passersOf(source, reports),
    voice: basis === 'witnessed' || basis === 'named',
  }));
}

/** Everybody through whose hands a chain to this end goes, for this claim. */
function passersOf(end: Source, reports: ReadonlyMap<Source, Report>): Source[] {
  const between = (from: Source, trail: readonly Source[]): Source[] => {
    if (from === end) return [...trail];
    if (trail.includes(from)) return [];
    return (reports.get(from)?.via ?? from.relays).flatMap((next) =>
      between(next, [...trail, from]),
    );
  };
  const passers = new Set([...reports.keys()].flatMap((source) => between(source, [])));
  return [...passers].sort((a, b) => compareWhen(a.published, b.published) || order(a.id, b.id));
}

/**
 * Publishers count, not pages: of several pieces of one, the later counts; of one day, unless times
 * order them, all that they say.
 */
function onePerPublisher(origins: readonly Origin[]): Origin[] {
  return origins.filter(
    (origin) =>
      !origins.some(
        (other) =>
          other !== origin &&
          publisherOf(other.source) === publisherOf(origin.source) &&
          replaces(other, origin),
      ),
  );
}

function replaces(other: Origin, origin: Origin): boolean {
  const [a, b] = [dateOfOrigin(origin), dateOfOrigin(other)];
  if (isBefore(a, b)) return true;
  if (isBefore(b, a) || other.says !== origin.says) return false;
  return (
    firmnessOf(other) > firmnessOf(origin) ||
    (firmnessOf(other) === firmnessOf(origin) &&
      (compareWhen(b, a) || order(other.source.id, origin.source.id)) > 0)
  );
}

/** How firmly an origin knows what it reports: the higher, the firmer. */
export function firmnessOf(origin: Origin): number {
  return ['not said', 'unnamed', 'named', 'witnessed', 'document'].indexOf(origin.basis);
}

/** When an origin was published: its own report, or else its source. */
export function dateOfOrigin(origin: Origin): When {
  return origin.report.source === origin.source ? origin.report.when : origin.source.published;
}
