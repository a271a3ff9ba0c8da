import { lookInCopies, quotedWords } from './lookInCopies.ts';
import type { Record } from './model.ts';

/** How many quotes stand in kept copies of their sources, by what became of them there. */
export interface CopyCounts {
  there: number;
  changed: number;
  gone: number;
  /** There is no copy of their source. */
  without: number;
}

/** Counts the quotes of a record. Nothing where no copy of any source is kept. */
export function countCopies({ sources }: Record): CopyCounts | undefined {
  if (sources.every(({ kept }) => kept.length === 0)) return undefined;
  const counts = { there: 0, changed: 0, gone: 0, without: 0 };
  for (const source of sources)
    for (const { words } of quotedWords(source))
      counts[lookInCopies(words, source)?.words ?? 'without'] += 1;
  return counts;
}
