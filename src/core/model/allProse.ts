import { proseOf } from './collectContents.ts';
import type { Prose, Record } from './model.ts';

/** Every text of a record: the lines and bodies of its files. */
export function allProse({
  articles,
  claims,
  sources,
  actors,
  events,
  figures,
  site,
}: Record): Prose[] {
  return [
    ...articles.flatMap(proseOf),
    ...claims.flatMap(({ body, corrections }) => [body, ...corrections.map(({ now }) => now)]),
    ...[...sources, ...actors, ...events, ...figures].map(({ body }) => body),
    site.about,
  ];
}
