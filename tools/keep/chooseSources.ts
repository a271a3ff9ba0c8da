import { nearest } from '../../src/core/markdown/nearest.ts';
import type { Source } from '../../src/core/model/model.ts';
import { addressesOf } from './savedFile.ts';

/**
 * The sources of which copies are to be kept: those with these ids; without any, all that have a
 * page, and no copy yet. Or, in one line, why that cannot be told.
 */
export function chooseSources(
  all: readonly Source[],
  ids: readonly string[],
  { file, archived }: { file?: string; archived: boolean },
): { sources: Source[] } | { cannot: string } {
  if (file !== undefined && ids.length !== 1)
    return { cannot: 'A saved file is the page of one source: npm run keep -- ID --file FILE.' };
  const byId = new Map(all.map((source) => [source.id, source]));
  const unknown = ids.find((id) => !byId.has(id));
  if (unknown !== undefined) {
    const meant = nearest(unknown, [...byId.keys()]);
    return {
      cannot: `There is no source “${unknown}”.${meant === undefined ? '' : ` Did you mean “${meant}”?`}`,
    };
  }
  const hasPage = (source: Source) =>
    archived ? source.archived !== undefined : addressesOf(source).length > 0;
  const chosen =
    ids.length > 0
      ? ids.map((id) => byId.get(id)!)
      : all.filter((source) => hasPage(source) && source.kept.length === 0);
  const without = file === undefined ? chosen.find((source) => !hasPage(source)) : undefined;
  return without
    ? {
        cannot: `${without.file} names no ${archived ? 'copy in an archive (`archived`)' : 'web address'}. Save the page, and give it with --file.`,
      }
    : { sources: chosen };
}
