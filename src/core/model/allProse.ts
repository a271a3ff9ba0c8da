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
    ...claims.flatMap(({ body, corrections, objections }) => [
      body,
      ...corrections.map(({ now }) => now),
      ...objections.map(({ answer }) => answer),
    ]),
    ...[...sources, ...actors, ...events, ...figures].map(({ body }) => body),
    site.about,
  ];
}
