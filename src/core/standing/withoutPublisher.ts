import { isSeen } from '../model/isSeen.ts';
import type { Claim, Source } from '../model/model.ts';
import { publisherKey } from './entriesOn.ts';
import type { Origin } from './origins.ts';
import { positionsOf, sidesOf, type SidePosition } from './positions.ts';

/** Sides and origins, of one claim. */
export interface Heard {
  sides: readonly SidePosition[];
  origins: readonly Origin[];
}

/**
 * The publishers through which alone two or more of these sides and origins are known, each as it
 * is first written, in the order in which they come.
 */
export function solePublishers({ sides, origins }: Heard): string[] {
  const only = [
    ...sides.map((side) =>
      soleIn(side.positions.flatMap(({ statements }) => statements.map(({ source }) => source))),
    ),
    ...origins.map((origin) => soleIn([origin.source], origin.passedOnBy)),
  ].filter((publisher) => publisher !== undefined);
  const groups = Map.groupBy(only, keyOf);
  return [...groups.values()].filter((group) => group.length > 1).map(([first]) => first!);
}

/** What is left when nothing is known that is known through this publisher alone. */
export function withoutPublisher(claim: Claim, heard: Heard, publisher: string): Heard {
  const isKnownElsewhere = (sole: string | undefined) =>
    sole === undefined || keyOf(sole) !== keyOf(publisher);
  const statements = heard.sides
    .flatMap((side) => side.positions)
    .flatMap(({ all }) => all)
    .filter(({ source }) => isKnownElsewhere(soleIn([source])));
  return {
    sides: sidesOf(positionsOf(claim, statements)),
    origins: heard.origins.filter(({ source, passedOnBy }) =>
      isKnownElsewhere(soleIn([source], passedOnBy)),
    ),
  };
}

/** The publisher through whose pages alone these sources are known; none where there are more. */
function soleIn(
  sources: readonly Source[],
  passedOnBy: readonly Source[] = [],
): string | undefined {
  const publishers = sources.flatMap((source) => publishersBehind(source, passedOnBy));
  return new Set(publishers.map(keyOf)).size === 1 ? publishers[0] : undefined;
}

/**
 * Through whose pages a source is known: its own publisher's, that on which we read it, or, when we
 * have not seen it at all, those that tell of it.
 */
export function publishersBehind(source: Source, passedOnBy: readonly Source[]): string[] {
  if (source.url ?? source.archived) return [source.publisher];
  if (source.seenIn) return [source.seenIn.publisher];
  const through = [...source.knownThrough, ...passedOnBy].filter(isSeen);
  return through.length
    ? through.map((each) => ((each.url ?? each.archived) ? each.publisher : each.seenIn!.publisher))
    : [source.publisher];
}

function keyOf(publisher: string): string {
  return publisherKey({ publisher });
}
