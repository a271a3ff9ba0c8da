import type { Entry } from '../entry.ts';
import type { Actor } from '../model.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** An actor with its own fields, on its own side; `fillActor` adds what it refers to. */
export function newActor({ id, file, data }: Entry<'actors'>): Actor {
  const withoutSide: Omit<Actor, 'side'> = {
    ...data,
    type: 'actor',
    id,
    file,
    speaksFor: undefined,
    memberOf: [],
    members: [],
    aliases: data.aliases ?? [],
    sameAs: data.sameAs ?? [],
    formerly: data.formerly ?? [],
    body: noProse(file),
    statements: [],
  };
  const actor = withoutSide as Actor;
  actor.side = actor;
  return actor;
}

/** Resolves the references of an actor, and adds it to the members of its groups. */
export function fillActor(actor: Actor, entry: Entry<'actors'>, finder: Finder): void {
  const { data } = entry;
  actor.side = finder.find(entry, ['side'], 'actors', data.side) ?? actor;
  actor.speaksFor = finder.find(entry, ['speaksFor'], 'actors', data.speaksFor);
  actor.memberOf = finder.findAll(entry, ['memberOf'], 'actors', data.memberOf);
  for (const group of actor.memberOf) group.members.push(actor);
  actor.body = bodyOf(entry, finder);
}

/**
 * Gives each actor the side at the end of its chain: of the adviser of a government whose side is its
 * country, the country. In a circle, which is an error, each keeps the one that it names.
 */
export function resolveSides(actors: readonly Actor[]): void {
  const named = new Map(actors.map((actor) => [actor, actor.side]));
  for (const actor of actors) {
    const trail = new Set([actor]);
    let side = actor.side;
    while (!trail.has(side)) {
      trail.add(side);
      side = named.get(side) ?? side;
    }
    if (side !== actor && named.get(side) === side) actor.side = side;
  }
}
