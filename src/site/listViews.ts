import type { Actor } from '../record/model.ts';
import { order } from '../text/problem.ts';
import { compareWhen } from '../when/order.ts';
import { addressOf } from './addressOf.ts';
import type { Edition } from './edition.ts';
import { foreign } from './factsView.ts';
import { sourceLine, type SourceLine } from './sourceLine.ts';

/** Sources by publisher, of one publisher the latest first. */
export function sourceList(edition: Edition): (SourceLine & { title: string; lang?: string })[] {
  return edition.record.sources
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, edition.record.site.language) || compareWhen(b.published, a.published) || order(a.id, b.id))
    .map((source) => ({ ...sourceLine(source, edition), title: source.title, ...foreign(source, edition) }));
}

/** Actors by side: a side, and those who are on it. */
export function actorGroups(edition: Edition): { side: string; actors: { id: string; name: string; role: string; address: string }[] }[] {
  const { actors, site } = edition.record;
  const byName = (a: Actor, b: Actor) => a.name.localeCompare(b.name, site.language) || order(a.id, b.id);
  return [...new Set(actors.map((actor) => actor.side))].toSorted(byName).map((side) => ({
    side: side.name,
    actors: [side, ...actors.filter((actor) => actor.side === side && actor !== side).toSorted(byName)].map((actor) => ({ id: actor.id, name: actor.name, role: actor.role, address: addressOf(actor, edition.base) })),
  }));
}
