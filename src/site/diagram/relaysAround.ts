import type { Claim, Record, Report, Source } from '../../core/model/model.ts';

/** What a source passes on and who passes it on, to both ends. */
export interface RelaysAround {
  /** What it passes on, and what that passes on. */
  before: Step[];
  /** Who passes it on, and who passes these on. */
  after: Step[];
  /** Of the source and those before it: which report from their own knowledge. */
  ends: Source[];
}

/** One source, and one that passes it on. */
export interface Step {
  from: Source;
  to: Source;
}

/**
 * The relays through a source: of whole pieces, and those for a claim, which are followed for that
 * claim alone.
 */
export function relaysAround(
  source: Source,
  record: Pick<Record, 'claims' | 'sources'>,
): RelaysAround {
  const ways = (waysIn(record).get(source) ?? []).map(({ next, steps, from }) => {
    const before = stepsFrom([source], next);
    const ends = [source, ...before.map((step) => step.from)].filter(
      (each) => next(each).length === 0,
    );
    return { before, after: stepsAfter(source, { steps, from }), ends };
  });
  return {
    before: once(ways.flatMap((way) => way.before)),
    after: once(ways.flatMap((way) => way.after)),
    ends: [...new Set(ways.flatMap((way) => way.ends))],
  };
}

/** The sources that pass a source on, as a whole or for a claim, in the order of the record. */
export function relayersOf(source: Source, { sources }: Pick<Record, 'sources'>): Source[] {
  let known = relayers.get(sources);
  if (!known) {
    known = new Map();
    for (const other of sources) {
      const passedOn = new Set([...other.relays, ...other.reports.flatMap(({ via }) => via)]);
      for (const each of passedOn) {
        const others = known.get(each) ?? [];
        others.push(other);
        known.set(each, others);
      }
    }
    relayers.set(sources, known);
  }
  return known.get(source) ?? [];
}

/**
 * The reports that pass a source on, itself or through sources that pass it on as a whole, in the
 * order of the record.
 */
export function reportsThrough(source: Source, record: Pick<Record, 'sources'>): Report[] {
  const met = new Set([source]);
  const reports = new Set<Report>();
  for (const each of met)
    for (const relayer of relayersOf(each, record)) {
      if (relayer.relays.includes(each)) met.add(relayer);
      relayer.reports.filter(({ via }) => via.includes(each)).forEach((each) => reports.add(each));
    }
  return [...reports];
}

const relayers = new WeakMap<readonly Source[], Map<Source, Source[]>>();

/** All steps of whole pieces, or of one claim, and the places in them of those from a source. */
interface Way {
  next: (source: Source) => Source[];
  steps: Step[];
  from: Map<Source, number[]>;
}

/** By source the ways in which it stands. A record does not change, so they are found once. */
function waysIn(record: Pick<Record, 'claims' | 'sources'>): Map<Source, Way[]> {
  let known = waysOfRecords.get(record.claims);
  if (!known) {
    known = new Map();
    const whole = { starts: record.sources, next: (each: Source) => each.relays };
    for (const { starts, next } of [whole, ...record.claims.map(relaysFor)]) {
      const steps = stepsFrom(starts, next);
      const from = new Map<Source, number[]>();
      steps.forEach((step, i) => {
        const places = from.get(step.from) ?? [];
        places.push(i);
        from.set(step.from, places);
      });
      const way = { next, steps, from };
      for (const source of new Set([...starts, ...from.keys()])) {
        const ways = known.get(source) ?? [];
        ways.push(way);
        known.set(source, ways);
      }
    }
    waysOfRecords.set(record.claims, known);
  }
  return known;
}

const waysOfRecords = new WeakMap<readonly Claim[], Map<Source, Way[]>>();

function relaysFor(claim: Claim): { starts: Source[]; next: (source: Source) => Source[] } {
  const via = new Map(claim.reports.map((report) => [report.source, report.via] as const));
  return { starts: [...via.keys()], next: (source) => via.get(source) ?? source.relays };
}

/** Every step on the way from these to the ends of their chains. */
function stepsFrom(starts: readonly Source[], next: (source: Source) => Source[]): Step[] {
  const reached = new Set(starts);
  const steps: Step[] = [];
  // A set is walked with what is added on the way.
  for (const to of reached) {
    for (const from of next(to)) {
      steps.push({ from, to });
      reached.add(from);
    }
  }
  return steps;
}

/** Of the steps of a way those that lead on from a source, in their order. */
function stepsAfter(source: Source, { steps, from }: Pick<Way, 'steps' | 'from'>): Step[] {
  const reached = new Set([source]);
  const places: number[] = [];
  for (const each of reached)
    for (const place of from.get(each) ?? []) {
      places.push(place);
      reached.add(steps[place]!.to);
    }
  return places.sort((a, b) => a - b).map((place) => steps[place]!);
}

/** These steps, each once. */
function once(steps: readonly Step[]): Step[] {
  const seen = new Map<Source, Set<Source>>();
  return steps.filter(({ from, to }) => {
    const known = seen.get(from) ?? new Set();
    seen.set(from, known);
    const isNew = !known.has(to);
    known.add(to);
    return isNew;
  });
}
