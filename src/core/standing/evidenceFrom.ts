import type { Actor, Claim, Says, Statement } from '../model/model.ts';
import type { Origin } from './origins.ts';
import { holderOf, isSaidByGroup, partiesTo } from './parties.ts';
import type { Position, SidePosition } from './positions.ts';
import type { Account, Evidence, Hand, Speaker, Testimony } from './evidence.ts';
import { isDocumentary } from './testimony.ts';
import { voiceOf, voicesOf } from './voices.ts';

/** The evidence on a claim that these sides and origins give, in the form that the rules take. */
export function evidenceFrom(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Evidence {
  const counted = countedFor(claim, sides, origins);
  const speakers = (says: Says) => speakersOf(sides, says, partiesTo(claim)).flat();
  return {
    so: handOf(claim, counted, 'so'),
    otherwise: handOf(claim, counted, 'otherwise'),
    inPart: testimony(claim, sides, origins, 'in part'),
    leavesOpen: speakers('leaves open'),
    noComment: speakers('no comment'),
    withdrawn: speakers('withdrawn'),
    parties: partiesTo(claim).size,
    ...asideOf(claim, counted),
  };
}

/** What counts, and what is only shown. */
interface Counted {
  sides: readonly SidePosition[];
  origins: readonly Origin[];
  asideSides: readonly SidePosition[];
  asideOrigins: readonly Origin[];
}

/**
 * While the holder of a position says so or otherwise, only its word and documents count: of a side
 * the words of its actors, of a person its own.
 */
function countedFor(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
): Counted {
  const isHolders = (position: Position) => isWordOfHolder(claim, position);
  const held = split(sides, isHolders);
  const speaks = isSaidByHolder(claim, held, 'so') || isSaidByHolder(claim, held, 'otherwise');
  if (!speaks) return { sides, origins, asideSides: [], asideOrigins: [] };
  return {
    sides: held,
    origins: origins.filter(isDocumentary),
    asideSides: split(sides, (position) => !isHolders(position)),
    asideOrigins: origins.filter((origin) => !isDocumentary(origin)),
  };
}

/** The sides with only those of their positions that pass, and without those that have none. */
function split(
  sides: readonly SidePosition[],
  passes: (position: Position) => boolean,
): SidePosition[] {
  return sides.flatMap((side) => {
    const positions = side.positions.filter(passes);
    const says = side.says.filter((each) =>
      positions.some((position) => position.says.includes(each)),
    );
    return positions.length ? [{ ...side, positions, says }] : [];
  });
}

function isWordOfHolder({ holder }: Claim, { actor, side }: Position): boolean {
  if (!holder) return false;
  const who = holderOf(holder);
  return actor === who || (side === who && who.side === who);
}

/** Whether the holder says this; where that is a group, as a group. */
function isSaidByHolder(
  claim: Claim,
  sides: readonly SidePosition[],
  says: 'so' | 'otherwise',
): boolean {
  const saying = sides
    .flatMap(({ positions }) => positions)
    .filter((position) => position.says.includes(says) && isWordOfHolder(claim, position))
    .map(({ actor }) => actor);
  const holder = claim.holder && holderOf(claim.holder);
  if (holder?.kind === 'group') return isSaidByGroup(holder, saying);
  return saying.length > 0;
}

function asideOf(claim: Claim, { asideSides, asideOrigins }: Counted): Pick<Evidence, 'aside'> {
  const aside = {
    so: testimony(claim, asideSides, asideOrigins, 'so'),
    otherwise: testimony(claim, asideSides, asideOrigins, 'otherwise'),
  };
  const isEmpty = [aside.so, aside.otherwise].every(
    (each) => each.sides.length + each.origins.length === 0,
  );
  return isEmpty ? {} : { aside };
}

function handOf(claim: Claim, { sides, origins }: Counted, says: 'so' | 'otherwise'): Hand {
  const ofSides = sides.filter((side) => side.says.includes(says));
  const ofOrigins = origins.filter((origin) => origin.says === says);
  const voices = voicesOf(claim, ofSides, ofOrigins, says);
  return {
    sides: speakersOf(ofSides, says, partiesTo(claim)),
    origins: ofOrigins.map((origin) => ({
      ...accountOf(claim, origin),
      ...(voices.shared.has(origin) ? { shared: true } : {}),
    })),
    voices: voices.count,
    outside: voices.outside,
    parties: partiesSaying(claim, ofSides, says),
    holder: isSaidByHolder(claim, ofSides, says),
  };
}

/** How many parties say this. Members of a group speak for the group only all together. */
function partiesSaying(
  claim: Claim,
  sides: readonly SidePosition[],
  says: 'so' | 'otherwise',
): number {
  const parties = partiesTo(claim);
  return sides.filter(({ side, positions }) => {
    if (!parties.has(side)) return false;
    const saying = positions
      .filter((position) => position.says.includes(says))
      .map(({ actor }) => actor);
    const groups = claim.about
      .map(holderOf)
      .filter((actor) => actor.kind === 'group' && actor.side === side);
    const isOfSide = (actor: Actor) => side.kind !== 'group' && actor.side === side;
    return (
      groups.length === 0 ||
      saying.some(isOfSide) ||
      groups.some((group) => isSaidByGroup(group, saying))
    );
  }).length;
}

function testimony(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
  says: 'so' | 'otherwise' | 'in part',
): Testimony {
  const parties = partiesTo(claim);
  return {
    sides: speakersOf(sides, says, parties),
    origins: origins
      .filter((origin) => origin.says === says)
      .map((origin) => accountOf(claim, origin)),
  };
}

function accountOf(claim: Claim, origin: Origin): Account {
  const { source, basis, report } = origin;
  return {
    publisher: source.publisher,
    basis,
    voice: voiceOf(claim, origin),
    ...(source.kind === 'report' ? {} : { title: source.title }),
    ...(source.reviewed === false && { unreviewed: true }),
    ...(report.part === undefined ? {} : { part: report.part }),
    ...(origin.isDerived ? sinceOf(report.claim, report.says) : {}),
  };
}

/** By side, the actors who say this. */
function speakersOf(
  sides: readonly SidePosition[],
  says: Says,
  parties: ReadonlySet<Actor>,
): Speaker[][] {
  return sides
    .filter((side) => side.says.includes(says))
    .map((side) =>
      side.positions
        .filter((position) => position.says.includes(says))
        .map((position) => ({
          ...speakerOf(position, says),
          ...(parties.has(side.side) ? {} : { outside: true }),
        })),
    );
}

function speakerOf({ actor, statements }: Position, says: Says): Speaker {
  const saying = statements.filter((statement) => statement.says === says);
  const account = accountBehind(saying);
  const part = saying.find((statement) => statement.part !== undefined)?.part;
  const derived = saying.every((statement) => statement.isDerived) ? saying[0] : undefined;
  return {
    name: actor.name,
    plural: actor.kind === 'group',
    ...(account === undefined ? {} : { accountOf: account }),
    ...(part === undefined ? {} : { part }),
    ...(derived ? sinceOf(derived.claim, derived.saysThere) : {}),
  };
}

/** Of which other claim something was said from which it follows, and what. */
function sinceOf(
  { claim }: Claim,
  says: Says | undefined,
): Pick<Speaker, 'since' | 'sinceOtherwise'> {
  return { since: claim, ...(says === 'otherwise' ? { sinceOtherwise: true } : {}) };
}

/** By whose account somebody says something, when no words of its own are recorded. */
function accountBehind(statements: readonly Statement[]): string | undefined {
  const isOwn = (statement: Statement) =>
    statement.quotes.length > 0 || statement.source.kind !== 'report';
  const [first] = statements;
  return first && !statements.some(isOwn) ? first.source.publisher : undefined;
}
