import type { Actor } from '../record/model.ts';
import { order } from '../text/problem.ts';
import { compareWhen } from '../when/order.ts';
import { addressOf } from './addressOf.ts';
import type { Edition } from './edition.ts';
import { sourceLine, titleOf, type SourceLine } from './sourceLine.ts';

/** Sources by publisher, of one publisher the latest first. */
export function sourceList(edition: Edition): (SourceLine & { title: string; lang?: string })[] {
  return edition.record.sources
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, edition.record.site.language) || compareWhen(b.published, a.published) || order(a.id, b.id))
    .map((source) => ({ ...sourceLine(source, edition), ...titleOf(source, edition) }));
}

export interface ActorLine {
  name: string;
  role: string;
  address: string;
}

/** Actors by side: a side, and those who are on it. */
export function actorGroups(edition: Edition): { side: ActorLine; actors: ActorLine[] }[] {
  const { actors, site } = edition.record;
  const byName = (a: Actor, b: Actor) => a.name.localeCompare(b.name, site.language) || order(a.id, b.id);
  const line = (actor: Actor) => ({ name: actor.name, role: actor.role, address: addressOf(actor, edition.base) });
  return [...new Set(actors.map((actor) => actor.side))]
    .toSorted(byName)
    .map((side) => ({ side: line(side), actors: actors.filter((actor) => actor.side === side && actor !== side).toSorted(byName).map(line) }));
}
