import type { Source } from './model.ts';

/**
 * Whether the newsroom has seen a source itself: its own page, a copy of it, or where it is quoted.
 */
export function isSeen(source: Pick<Source, 'url' | 'archived' | 'seenIn'>): boolean {
  return Boolean(source.url ?? source.archived ?? source.seenIn);
}
