import type { Actor, Claim, Says, Source } from '../model/model.ts';
import { isRetractedBy, publisherKey } from './entriesOn.ts';
import { analyse } from './analyse.ts';
import { sourcesBehind } from './origins.ts';
import { publishersBehind } from './withoutPublisher.ts';

/**
 * Somebody or something on which the record of a claim rests, and that a reader may leave out: a
 * side with what it says itself, an outlet with all that is known through it alone, or one work.
 * `key` is its name in addresses: `actors/host`, `financial-times`, `sources/agreement`.
 */
export type Contributor = { key: string } & (
  | { type: 'side'; actors: Actor[]; says: Says[] }
  | { type: 'outlet'; publisher: string }
  | { type: 'work'; source: Source }
);

/** What may be left out of the record of a claim: its sides, then outlets, then works. */
export function contributorsTo(claim: Claim): Contributor[] {
  const { sides, origins, derived } = analyse(claim);
  const statements = [...claim.statements, ...derived.statements];
  const sources = sourcesBehind([
    ...statements,
    ...claim.reports,
    ...derived.origins.map(({ report }) => report),
  ]).filter((source) => !isRetractedBy(source, undefined));
  return [
    ...sides.map(({ side, says, positions }) => ({
      type: 'side' as const,
      key: sideKey(side),
      actors: positions.map(({ actor }) => actor),
      says,
    })),
    ...outletsAmong(sources, passersOf(claim)).map((publisher) => ({
      type: 'outlet' as const,
      key: outletKey(publisher),
      publisher,
    })),
    ...[...new Set(origins.map(({ source }) => source))]
      .filter(({ kind }) => isWork(kind))
      .map((source) => ({ type: 'work' as const, key: workKey(source), source })),
  ];
}

/** Under which key a side is left out: `actors/host`. */
export function sideKey({ id }: Actor): string {
  return `actors/${id}`;
}

/** Under which key a work is left out by itself: `sources/agreement`. */
export function workKey({ id }: Source): string {
  return `sources/${id}`;
}

/** Under which key an outlet is left out: `outletKey('LIGA.net') //=> 'liga-net'`. */
export function outletKey(publisher: string): string {
  const folded = publisherKey({ publisher });
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-') || encodeURIComponent(folded);
}

/** Who passes each source on for a claim. */
export function passersOf(claim: Claim): ReadonlyMap<Source, readonly Source[]> {
  return new Map(analyse(claim).origins.map(({ source, passedOnBy }) => [source, passedOnBy]));
}

/** Publishers through which these sources are known, but for actors: those speak for themselves. */
function outletsAmong(
  sources: readonly Source[],
  passers: ReadonlyMap<Source, readonly Source[]>,
): string[] {
  const publishers = sources.flatMap((source) => {
    const through = publishersBehind(source, passers.get(source) ?? []);
    if (isWork(source.kind)) return through.filter((publisher) => publisher !== source.publisher);
    return source.publisherActor && source.kind === 'statement'
      ? through.filter((publisher) => publisher !== source.publisher)
      : [source.publisher, ...through];
  });
  return [...Map.groupBy(publishers, outletKey).values()].map(([first]) => first!);
}

/** Whether a source is counted for itself, and not for its publisher. */
function isWork(kind: Source['kind']): boolean {
  return kind !== 'report' && kind !== 'statement';
}
