import type { Day } from '../dates/when.ts';
import type { Actor, Claim, Statement } from '../model/model.ts';
import { entriesOn, originKey, type ClaimEntries } from './entriesOn.ts';
import { originsOf, type Origin } from './origins.ts';
import { holderOf } from './parties.ts';
import { positionsOf, type Position } from './positions.ts';

/** One of the two things that can be said of a claim outright. */
type Outright = 'so' | 'otherwise';

/** A claim and what is said of it: what evidence passes between. */
export interface Literal {
  claim: Claim;
  says: Outright;
}

/** What follows for a claim from what is said of others. */
export interface Derived {
  statements: Statement[];
  origins: Origin[];
}

/** Who says something of a claim, by speaker and by `originKey`. */
interface Sayers {
  statements: Map<Actor, Statement[]>;
  origins: Map<string, Origin[]>;
}

/** What is recorded on a claim itself. */
interface Direct {
  positions: Position[];
  origins: Origin[];
  /** The speakers and origins that have said something of it themselves. */
  speakers: ReadonlySet<Actor>;
  keys: ReadonlySet<string>;
}

/**
 * What follows for a claim, up to a day, from the claims that imply it, that it implies or that
 * exclude it, along the whole chain. Whoever says something of a claim directly is not overridden:
 * nothing passes to it, or on through it, from the same speaker or publisher ("no comment" aside).
 * Statements and origins come out with what they say of this claim, and are marked as derived.
 */
export function derivedFor(claim: Claim, until?: Day): Derived {
  if (claim.implies.length + claim.impliedBy.length + claim.excludes.length === 0)
    return { statements: [], origins: [] };
  const direct = new Map<Claim, Direct>();
  const directOn = (each: Claim): Direct => {
    const known = direct.get(each) ?? makeDirect(each, until);
    direct.set(each, known);
    return known;
  };
  const said = new Map<string, Sayers>();
  const result: Derived = { statements: [], origins: [] };
  for (const literal of literalsBehind(claim)) {
    const passed = passedTo(literal, directOn(literal.claim), said);
    if (literal.claim === claim) {
      const { says } = literal;
      const statements = [...passed.statements.values()].flat();
      result.statements.push(
        ...statements.map((each) => ({
          ...each,
          says,
          isDerived: true as const,
          saysThere: each.says,
        })),
      );
      const origins = [...passed.origins.values()].flat();
      result.origins.push(...origins.map((each) => ({ ...each, says, isDerived: true as const })));
    }
    said.set(keyOf(literal), withDirect(passed, directOn(literal.claim), literal.says));
  }
  return result;
}

/** The claims from which something may pass to a claim, itself among them. */
export function claimsBehind(claim: Claim): Claim[] {
  return [...new Set(literalsBehind(claim).map((literal) => literal.claim))];
}

/**
 * What may pass to a claim, each literal after all those from which something passes to it. A
 * circle (an error of its own) is cut where it is met again.
 */
export function literalsBehind(claim: Claim): Literal[] {
  const sorted: Literal[] = [];
  const met = new Set<string>();
  const stack: { literal: Literal; isDone: boolean }[] = [
    { literal: { claim, says: 'otherwise' }, isDone: false },
    { literal: { claim, says: 'so' }, isDone: false },
  ];
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.isDone) sorted.push(top.literal);
    else if (!met.has(keyOf(top.literal))) {
      met.add(keyOf(top.literal));
      stack.push({ literal: top.literal, isDone: true });
      for (const literal of before(top.literal)) stack.push({ literal, isDone: false });
    }
  }
  return sorted;
}

/** From where something passes to a literal in one step. */
function before({ claim, says }: Literal): Literal[] {
  return says === 'so'
    ? claim.impliedBy.map((other) => ({ claim: other, says: 'so' as const }))
    : [
        ...claim.implies.map((other) => ({ claim: other, says: 'otherwise' as const })),
        ...claim.excludes.map((other) => ({ claim: other, says: 'so' as const })),
      ];
}

function keyOf({ claim, says }: Literal): string {
  return `${says} ${claim.id}`;
}

/**
 * Who says this of a claim by what they say of others, but for those that speak of it themselves.
 */
function passedTo(literal: Literal, direct: Direct, said: ReadonlyMap<string, Sayers>): Sayers {
  const passed: Sayers = { statements: new Map(), origins: new Map() };
  for (const sayers of before(literal).flatMap((each) => said.get(keyOf(each)) ?? [])) {
    for (const [speaker, statements] of sayers.statements)
      if (!direct.speakers.has(speaker)) add(passed.statements, speaker, statements);
    for (const [key, origins] of sayers.origins)
      if (!direct.keys.has(key)) add(passed.origins, key, origins);
  }
  return passed;
}

function withDirect(passed: Sayers, direct: Direct, says: Outright): Sayers {
  for (const position of direct.positions) {
    const statements = position.statements.filter((statement) => statement.says === says);
    if (statements.length) add(passed.statements, position.actor, statements);
  }
  for (const origin of direct.origins)
    if (origin.says === says) add(passed.origins, originKey(origin.source), [origin]);
  return passed;
}

function makeDirect(claim: Claim, until: Day | undefined): Direct {
  const entries = entriesOn(claim, until);
  const origins = originsOf(entries, until);
  return {
    positions: positionsOf(claim, entries.statements),
    origins,
    speakers: speakersIn(entries),
    keys: new Set([
      ...origins.map(({ source }) => originKey(source)),
      ...entries.withdrawals.keys(),
    ]),
  };
}

function speakersIn({ statements }: ClaimEntries): Set<Actor> {
  return new Set(
    statements.filter(({ says }) => says !== 'no comment').map(({ actor }) => holderOf(actor)),
  );
}

/** Adds to a list of the map what is not in it yet. */
function add<K, V>(map: Map<K, V[]>, key: K, values: readonly V[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
}
