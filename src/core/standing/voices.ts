import type { Actor, Claim, Source } from '../model/model.ts';
import { nameKey } from '../model/nameKey.ts';
import { authorKeys, personKeys } from '../model/personName.ts';
import { originKey } from './entriesOn.ts';
import type { Origin } from './origins.ts';
import { holderOf, partiesTo, sideOn } from './parties.ts';
import type { SidePosition } from './positions.ts';

/** How many voices speak one way on a claim. */
export interface Voices {
  count: number;
  /** How many of them belong to no party. */
  outside: number;
  /** The origins that are one voice with another of these, or with a side. */
  shared: ReadonlySet<Origin>;
}

/**
 * Whether an origin is a voice: `own`; that of the people whom it quotes on the same claim, and no
 * further one; or none, since nobody can be held to it. A document is no voice: it shows.
 */
export type VoiceOf = 'own' | 'quoted' | 'none';

/** Whose voice an origin is, where it says what `says` says. */
export function voiceOf(claim: Claim, origin: Origin): VoiceOf {
  if (['study', 'data', 'witnessed'].includes(origin.basis)) return 'own';
  if (origin.basis !== 'named') return 'none';
  return origin.person === undefined && quotesSomebody(claim, origin) ? 'quoted' : 'own';
}

/** Whether a report holds words of an actor on the same claim to the same effect. */
function quotesSomebody(claim: Claim, { says, source, report }: Origin): boolean {
  const about = report.source === source ? report.claim : claim;
  const day = report.source === source ? report.day : source.published.last;
  return source.statements.some(
    // By its id: the claim may be a copy, as of a day or without somebody's word.
    (statement) =>
      statement.claim.id === about.id && statement.says === says && statement.day <= day,
  );
}

/**
 * The voices among these sides and origins, which all say the same of a claim. One voice are: what
 * names the same person, or describes it in the same words; a side and whoever is its person, author, maker or publisher; all that is
 * said in one study, its authors, and studies that share one. A report that names several people
 * adds none where one of them is a voice already. A side that speaks elsewhere than in such a study
 * is a voice of its own whoever wrote with it.
 */
export function voicesOf(
  claim: Claim,
  sides: readonly SidePosition[],
  origins: readonly Origin[],
  says: Origin['says'],
): Voices {
  const parties = partiesTo(claim);
  const joined = new Joined();
  const studies = new Set(origins.map(({ source }) => source).filter(isStudy));
  for (const side of sides) {
    joined.add(sideKey(side.side));
    for (const study of studiesOf(side, says)) {
      studies.add(study);
      joined.join(sideKey(side.side), originKey(study));
    }
  }
  const sideFor = sidesOfSpeakers(sides);
  const nameOf = (who: Actor | string) =>
    typeof who === 'string'
      ? nameKey(who, 'person')
      : sideKey(sideFor.get(holderOf(who)) ?? sideOn(who, parties));
  for (const study of studies)
    for (const author of study.authors)
      for (const key of typeof author === 'string' ? authorKeys(author) : [nameOf(author)])
        joined.join(originKey(study), key);
  const { byKey, repeating } = joinOrigins(
    joined,
    origins
      .filter((origin) => voiceOf(claim, origin) === 'own')
      .map((origin) => ({ origin, ...voiceKeys(origin, nameOf, parties) })),
  );
  const ofItsOwn = keysOfItsOwn(sides, studies, says);
  const ofParties = new Set([...parties].map(sideKey));
  const groups = joined.groups();
  const speaking = new Set(sides.map(({ side }) => sideKey(side)));
  const shared = groups.flatMap((group) => {
    const ofGroup = group.flatMap((key) => byKey.get(key) ?? []);
    const speakers = group.filter((key) => speaking.has(key));
    return ofGroup.length + speakers.length > 1 ? ofGroup : [];
  });
  return groups.reduce<Voices>(
    (voices, group) => {
      const own = group.filter((key) => ofItsOwn.has(key));
      const outside = own.length
        ? own.filter((key) => !ofParties.has(key)).length
        : Number(!group.some((key) => ofParties.has(key)));
      return {
        ...voices,
        count: voices.count + Math.max(1, own.length),
        outside: voices.outside + outside,
      };
    },
    {
      count: 0,
      outside: 0,
      shared: new Set([...shared, ...repeating]),
    },
  );
}

/** The keys of the sides that say this elsewhere than in these studies. */
function keysOfItsOwn(
  sides: readonly SidePosition[],
  studies: ReadonlySet<Source>,
  says: Origin['says'],
): Set<string> {
  const authors = new Set(
    [...studies]
      .flatMap((study) => study.authors)
      .map((author) => (typeof author === 'string' ? author : holderOf(author))),
  );
  return new Set(
    sides.filter((side) => speaksElsewhere(side, says, authors)).map(({ side }) => sideKey(side)),
  );
}

/** For which side each speaker counts, as its statements give it. */
function sidesOfSpeakers(sides: readonly SidePosition[]): Map<Actor, Actor> {
  return new Map(
    sides.flatMap(({ side, positions }) => positions.map(({ actor }) => [actor, side] as const)),
  );
}

/**
 * Origins by the name under which each is counted; those that name several people join these, and
 * repeat what is a voice already where one of them is.
 */
function joinOrigins(
  joined: Joined,
  keyed: readonly ({ origin: Origin } & VoiceKeys)[],
): { byKey: Map<string, Origin[]>; repeating: Origin[] } {
  const byKey = new Map<string, Origin[]>();
  const count = (key: string, origin: Origin) =>
    byKey.set(key, [...(byKey.get(key) ?? []), origin]);
  for (const { origin, keys, alike } of keyed) {
    if (keys.length > 1) continue;
    joined.add(keys[0]!);
    for (const key of alike) joined.join(keys[0]!, key);
    count(keys[0]!, origin);
  }
  const ofMany = keyed.filter(({ keys }) => keys.length > 1);
  const repeating = ofMany.filter(({ keys }) => keys.some((key) => joined.has(key)));
  for (const each of ofMany) {
    if (repeating.includes(each)) continue;
    for (const key of each.keys) joined.join(each.keys[0]!, key);
    count(each.keys[0]!, each.origin);
  }
  return { byKey, repeating: repeating.map(({ origin }) => origin) };
}

/** Under which names an origin is counted, one for each of its people. */
interface VoiceKeys {
  keys: readonly string[];
  /** Where it has one person: the other keys under which that person may be found. */
  alike: readonly string[];
}

/**
 * The names of an origin: its people's, its maker's, or its own. What a party publishes is its own
 * account, whomever it names.
 */
function voiceKeys(
  { basis, source, person, people }: Origin,
  nameOf: (who: Actor | string) => string,
  parties: ReadonlySet<Actor>,
): VoiceKeys {
  const only = (key: string, ...alike: string[]) => ({ keys: [key], alike });
  if (basis === 'study') return only(originKey(source));
  const { publisherActor } = source;
  if (publisherActor && (basis === 'data' || person === undefined || isOf(publisherActor, parties)))
    return only(nameOf(publisherActor));
  if (basis === 'data' || person === undefined) return only(originKey(source));
  if (people.length) return { keys: [...new Set(people.map(nameOf))], alike: [] };
  if (typeof person !== 'string') return only(nameOf(person));
  const [key, ...alike] = personKeys(person);
  return only(key!, ...alike);
}

/** Whether an actor belongs to one of these parties. */
function isOf(actor: Actor, parties: ReadonlySet<Actor>): boolean {
  return parties.has(sideOn(actor, parties));
}

/** The studies in which a side says this. */
function studiesOf(side: SidePosition, says: Origin['says']): Source[] {
  return side.positions
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.says === says)
    .map(({ source }) => source)
    .filter(isStudy);
}

/** Whether a side says this by somebody who is no author of these studies, and in another place. */
function speaksElsewhere(
  side: SidePosition,
  says: Origin['says'],
  authors: ReadonlySet<Actor | string>,
): boolean {
  return side.positions.some(
    ({ actor, statements }) =>
      !authors.has(actor) &&
      statements.some((statement) => statement.says === says && !isStudy(statement.source)),
  );
}

function isStudy(source: Source): boolean {
  return source.kind === 'study';
}

function sideKey(side: Actor): string {
  return `side ${side.id}`;
}

/** Keys that belong together (a union-find forest). */
class Joined {
  readonly #parents = new Map<string, string>();

  add(key: string): void {
    if (!this.#parents.has(key)) this.#parents.set(key, key);
  }

  has(key: string): boolean {
    return this.#parents.has(key);
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.#parents.set(this.#rootOf(a), this.#rootOf(b));
  }

  groups(): string[][] {
    return [...Map.groupBy(this.#parents.keys(), (key) => this.#rootOf(key)).values()];
  }

  #rootOf(key: string): string {
    let root = key;
    for (let next = this.#parents.get(root)!; next !== root; next = this.#parents.get(root)!)
      root = next;
    // Later look-ups of the same key are short.
    for (let each = key; each !== root;) {
      const next = this.#parents.get(each)!;
      this.#parents.set(each, root);
      each = next;
    }
    return root;
  }
}
