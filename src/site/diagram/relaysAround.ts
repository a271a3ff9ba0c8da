import type { Claim, Record, Source } from '../../core/model/model.ts';

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
  { claims, sources }: Pick<Record, 'claims' | 'sources'>,
): RelaysAround {
  const whole = { starts: sources, next: (each: Source) => each.relays };
  const ways = [whole, ...claims.map(relaysFor)].map(({ starts, next }) => {
    const steps = stepsFrom(starts, next);
    const known = starts.includes(source) || steps.some(({ from }) => from === source);
    const before = stepsFrom(known ? [source] : [], next);
    const after = stepsAfter(source, steps);
    const ends = known
      ? [source, ...before.map(({ from }) => from)].filter((each) => next(each).length === 0)
      : [];
    return { before, after, ends };
  });
  return {
    before: once(ways.flatMap((way) => way.before)),
    after: once(ways.flatMap((way) => way.after)),
    ends: [...new Set(ways.flatMap((way) => way.ends))],
  };
}

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

/** Of these steps those that lead on from a source. */
function stepsAfter(source: Source, steps: readonly Step[]): Step[] {
  const reached = new Set([source]);
  for (const each of reached) for (const { from, to } of steps) if (from === each) reached.add(to);
  return steps.filter(({ from }) => reached.has(from));
}

function once(steps: readonly Step[]): Step[] {
  return steps.filter(
    (step, i) => steps.findIndex(({ from, to }) => from === step.from && to === step.to) === i,
  );
}
