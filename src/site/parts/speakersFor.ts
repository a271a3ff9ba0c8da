import type { Actor, Record } from '../../core/model/model.ts';

const known = new WeakMap<Record, Map<Actor | undefined, Actor[]>>();

/** The actors who speak for another, by id. */
export function speakersFor(actor: Actor, record: Record): readonly Actor[] {
  let index = known.get(record);
  if (!index) known.set(record, (index = Map.groupBy(record.actors, ({ speaksFor }) => speaksFor)));
  return index.get(actor) ?? [];
}
