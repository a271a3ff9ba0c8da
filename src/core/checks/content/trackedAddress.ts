import { trackingFault } from '../file/tracking.ts';
import type { Path } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt } from '../../model/entry.ts';
import type { Whole } from '../../model/linkRecord.ts';

/** The addresses of sources and actors, like links in the text, have no tracking in them. */
export function trackedAddress(whole: Whole): Problem[] {
  const { sources, actors } = whole.record;
  const addresses = [
    ...sources.flatMap(
      (source) =>
        [
          [source, ['url'], source.url],
          [source, ['archived'], source.archived],
          [source, ['seenIn', 'url'], source.seenIn?.url],
        ] as const,
    ),
    ...actors.flatMap((actor) =>
      actor.sameAs.map((url, index) => [actor, ['sameAs', index] as Path, url] as const),
    ),
  ];
  return addresses.flatMap(([thing, path, url]) => {
    const entry = whole.entryOf.get(thing),
      finding = url === undefined ? undefined : trackingFault(url);
    return entry && finding ? [problemAt(entry, path, finding)] : [];
  });
}
