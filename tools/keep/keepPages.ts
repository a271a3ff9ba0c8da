import type { Source } from '../../src/core/model/model.ts';
import type { Surroundings } from '../links/surroundings.ts';
import { Turns } from '../links/turns.ts';
import { fetchPage } from './fetchPage.ts';
import { keepCopy, type Kept } from './keepCopy.ts';
import { Robots } from './robots.ts';
import { addressesOf } from './savedFile.ts';

/** How pages are kept: over what network, in which folder, and whether as an archive has them. */
export interface Keeping {
  world: Surroundings;
  folder: string;
  archived: boolean;
}

/** Keeps the pages of sources, several hosts at once, and tells of each what came of it. */
export async function keepPages(
  sources: readonly Source[],
  { world, folder, archived }: Keeping,
): Promise<{ source: Source; kept: Kept }[]> {
  const turns = new Turns(world);
  const robots = new Robots(world, turns);
  const left = sources.map((source) => ({
    source,
    url: archived ? source.archived! : addressesOf(source)[0]!,
  }));
  const hosts = [...Map.groupBy(left, ({ url }) => new URL(url).host).values()];
  const results = new Map<Source, Kept>();
  const workers = Array.from({ length: world.atOnce }, async () => {
    for (let mine = hosts.shift(); mine; mine = hosts.shift())
      for (const { source, url } of mine) {
        const page = await fetchPage(url, world, turns, robots);
        const at = world
          .now()
          .toISOString()
          .replace(/\.\d+Z$/, 'Z');
        results.set(source, 'why' in page ? page : await keepCopy({ ...page, at }, source, folder));
      }
  });
  await Promise.all(workers);
  return sources.map((source) => ({ source, kept: results.get(source)! }));
}
