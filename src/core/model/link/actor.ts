import type { Entry } from '../entry.ts';
import type { Actor } from '../model.ts';
import type { Finder } from './finder.ts';
import { bodyOf, noProse } from './prose.ts';

/** An actor that knows its own file only. */
export function newActor({ id, file, data }: Entry<'actors'>): Actor {
  const actor = {
    type: 'actor',
    id,
    file,
    name: data.name,
    kind: data.kind,
    role: data.role,
    memberOf: [],
    members: [],
    aliases: data.aliases ?? [],
    sameAs: data.sameAs ?? [],
    formerly: data.formerly ?? [],
    body: noProse(file),
    statements: [],
  } as unknown as Actor;
  actor.side = actor;
  return actor;
}

/** Gives an actor the others that it names. */
export function fillActor(actor: Actor, entry: Entry<'actors'>, finder: Finder): void {
  const { data } = entry;
  if (data.side !== undefined)
    actor.side = finder.find(entry, ['side'], 'actors', data.side) ?? actor;
  if (data.speaksFor !== undefined)
    actor.speaksFor = finder.find(entry, ['speaksFor'], 'actors', data.speaksFor);
  actor.memberOf = finder.findAll(entry, ['memberOf'], 'actors', data.memberOf);
  for (const group of actor.memberOf) group.members.push(actor);
  actor.body = bodyOf(entry, finder);
}
