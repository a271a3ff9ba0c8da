import type { Actor } from '../../../core/model/model.ts';
import { holderOf } from '../../../core/standing/parties.ts';
import { order } from '../../../core/markdown/problem.ts';
import { addressOf, pageAddress } from '../../parts/addressOf.ts';
import type { Edition } from '../../parts/edition.ts';
import { paginate, type ListPage } from '../../parts/paginate.ts';
import type { Tag } from './tag.ts';

export interface ActorLine {
  name: string;
  role: string;
  address: string;
}

/** A side and its actors; `id` is the id of its section of the page. */
export interface SideGroup {
  id: string;
  side: ActorLine;
  actors: ActorLine[];
}

/** A page of the list of actors by side, with links to every side. */
export interface ActorListView extends ListPage<SideGroup> {
  tags: Tag[];
}

export function actorListViews(edition: Edition, { size = 250 } = {}): ActorListView[] {
  const { actors, site } = edition.record;
  const byName = (a: Actor, b: Actor) =>
    a.name.localeCompare(b.name, site.language) || order(a.id, b.id);
  const line = (actor: Actor) => ({
    name: actor.name,
    role: actor.role,
    address: addressOf(actor, edition),
  });
  const sides = [...Map.groupBy(actors, (actor) => holderOf(actor).side)].sort(([a], [b]) =>
    byName(a, b),
  );
  const groups = sides.map(([side, all]) => ({
    id: `side-${side.id}`,
    side: line(side),
    actors: all
      .filter((actor) => actor !== side)
      .toSorted(byName)
      .map(line),
  }));
  const pages = paginate(together(groups, size), {
    page: 'actors',
    further: 'actors/all',
    size: 1,
  }).map((part) => ({ ...part, items: part.items.flat() }));
  const tags = pages.flatMap(({ page, items }) =>
    items.map(({ id, side, actors }) => ({
      name: side.name,
      address: `${pageAddress(page, edition.base)}#${id}`,
      count: 1 + actors.length,
    })),
  );
  return pages.map((page) => ({ ...page, tags }));
}

/** Sides one after another, together on a page until it has so many actors. */
function together(groups: readonly SideGroup[], size: number): SideGroup[][] {
  const pages: SideGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    if (room <= 0) {
      pages.push([]);
      room = size;
    }
    pages.at(-1)?.push(group);
    room -= 1 + group.actors.length;
  }
  return pages;
}
