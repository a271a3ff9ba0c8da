import { compareWhen, isBefore } from '../dates/order.ts';
import type { Day, When } from '../dates/when.ts';
import { order } from '../markdown/problem.ts';
import { isSeen } from '../model/isSeen.ts';
import type { Actor, Basis, Report, Source, Statement } from '../model/model.ts';
import { isRetractedBy, isTakenBack, originKey, type ClaimEntries } from './entriesOn.ts';

/** How an origin knows: a report by its basis, anything else by what it is. */
export type OriginBasis = Basis | 'document' | 'recording' | 'unverified' | 'study' | 'data';

/** Where an account of a claim begins: a publisher's own report, or the thing itself. */
export interface Origin {
  says: Report['says'];
  /** The end of the chains that lead here. */
  source: Source;
  basis: OriginBasis;
  person?: Actor | string;
  /** The people whom its words list, where one is an actor or more than one is named. */
  people: (Actor | string)[];
  /** Its own report on this claim, or, where it has none, the first that passes it on. */
  report: Report;
  /** Who passes it on, for this claim, each publisher's pieces in the order of their dates. */
  passedOnBy: Source[];
  /** Whether it speaks of another claim (`report.claim`), from which what it says follows. */
  isDerived?: true;
}

/**
 * The origins of what reports say of a claim: relays followed to their ends, one for each publisher
 * of reports, oldest first. A chain that ends at a statement adds none, and neither does one that
 * ends nowhere: at a retracted source, in a circle, or at what its publisher has withdrawn.
 */
export function originsOf(entries: ClaimEntries, until?: Day): Origin[] {
  const chains = chainsFrom(entries.reports, until);
  const origins = chains.ends
    .filter((source) => source.kind !== 'statement')
    .flatMap((source) => originsAt(source, chains))
    .filter(
      (origin) =>
        !isTakenBack(entries.withdrawals.get(originKey(origin.source)), {
          when: dateOfOrigin(origin),
        }),
    );
  return onePerPublisher(origins);
}

/**
 * The sources on which these entries rest: their own, those that they pass on, to the end, and
 * those that verified a recording among them.
 */
export function sourcesBehind(entries: readonly (Statement | Report)[]): Source[] {
  const met = new Set(
    entries.flatMap((entry) => [entry.source, ...(entry.type === 'report' ? entry.via : [])]),
  );
  for (const source of met)
    for (const each of [...source.relays, ...source.verifiedBy]) met.add(each);
  return [...met];
}

/** Who passes on whom, for one claim. */
interface Chains {
  /** Up to which day retractions count; without one, all. */
  until: Day | undefined;
  own: ReadonlyMap<Source, Report>;
  ends: Source[];
  /** The sources that pass each source on. */
  passers: ReadonlyMap<Source, Source[]>;
}

/** Follows `via`, for the claim, or `relays`, for the whole piece; each source once. */
function chainsFrom(reports: readonly Report[], until: Day | undefined): Chains {
  const own = new Map(reports.map((report) => [report.source, report]));
  const met = new Set(own.keys());
  const passers = new Map<Source, Source[]>();
  const ends: Source[] = [];
  for (const source of met) {
    const next = own.get(source)?.via ?? source.relays;
    if (next.length === 0) ends.push(source);
    for (const each of next.filter((each) => !isRetractedBy(each, until))) {
      met.add(each);
      const known = passers.get(each);
      if (known) known.push(source);
      else passers.set(each, [source]);
    }
  }
  return { until, own, ends, passers };
}

/**
 * What a source that has a report of its own says is what that report says, whatever those who pass
 * it on make of it.
 */
function originsAt(source: Source, chains: Chains): Origin[] {
  const passedOnBy = passersOf(source, chains);
  const own = chains.own.get(source);
  const through = own ? [own] : passedOnBy.flatMap((passer) => chains.own.get(passer) ?? []);
  const bySays = Map.groupBy(through, (report) => report.says);
  return [...bySays].map(([says, [report]]) => ({
    says,
    source,
    basis: basisOf(source, own, chains.until),
    person: own ? own.person : source.person,
    people: own ? own.people : source.people,
    report: report!,
    passedOnBy,
  }));
}

function basisOf(source: Source, own: Report | undefined, until: Day | undefined): OriginBasis {
  if (source.kind === 'recording')
    return source.verifiedBy.some((verifier) => !isRetractedBy(verifier, until))
      ? 'recording'
      : 'unverified';
  if (source.kind !== 'report' && source.kind !== 'statement') return source.kind;
  return (own ? own.basis : source.basis) ?? (isSeen(source) ? 'not said' : 'unknown');
}

/** Everybody through whose hands a chain to this end goes, for this claim. */
function passersOf(end: Source, { passers }: Chains): Source[] {
  const met = new Set([end]);
  for (const source of met) for (const passer of passers.get(source) ?? []) met.add(passer);
  met.delete(end);
  return [...met].sort((a, b) => compareWhen(a.published, b.published) || order(a.id, b.id));
}

/**
 * Publishers count, not pages: of several reports of one the later says what it says (of one day,
 * unless times order them, all that they say), and of those that say that, the one with the best
 * basis stands for it. Studies, data, documents and recordings each stand for themselves. Oldest
 * first.
 */
export function onePerPublisher(origins: readonly Origin[]): Origin[] {
  const groups = Map.groupBy(origins, ({ source }) => originKey(source));
  return [...groups.values()]
    .flatMap((group) => {
      const latest = group.filter(
        (origin) => !group.some((other) => isBefore(dateOfOrigin(origin), dateOfOrigin(other))),
      );
      return [...new Set(latest.map(({ says }) => says))].map((says) =>
        group.filter((origin) => origin.says === says).reduce(better),
      );
    })
    .sort(
      (a, b) => compareWhen(dateOfOrigin(a), dateOfOrigin(b)) || order(a.source.id, b.source.id),
    );
}

/** The origin with the better basis; else the later, the later by id. */
function better(a: Origin, b: Origin): Origin {
  const difference =
    firmnessOf(a) - firmnessOf(b) ||
    compareWhen(dateOfOrigin(a), dateOfOrigin(b)) ||
    order(a.source.id, b.source.id);
  return difference >= 0 ? a : b;
}

const byFirmness: readonly OriginBasis[] = [
  'unverified',
  'unknown',
  'not said',
  'unnamed',
  'named',
  'witnessed',
  'study',
  'data',
  'recording',
  'document',
];

/** Whether nobody whom we know can be held to what rests on this. */
export function isUnattributed(basis: OriginBasis): boolean {
  return ['unnamed', 'not said', 'unknown', 'unverified'].includes(basis);
}

/** How firmly an origin knows what it reports: the higher, the firmer. */
export function firmnessOf(origin: Origin): number {
  return byFirmness.indexOf(origin.basis);
}

/** When an origin was published: its own report, or else its source. */
export function dateOfOrigin(origin: Origin): When {
  return origin.report.source === origin.source ? origin.report.when : origin.source.published;
}
