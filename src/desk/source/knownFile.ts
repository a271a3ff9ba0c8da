import type { FileRow } from '../record/deskRecord.ts';

/** What completion and explanations know of a file of the content. */
export type KnownFile = Pick<FileRow, 'file' | 'kind' | 'id' | 'name' | 'standing'>;

/** The way from one file of the content to another, as a relative link. */
export function wayBetween(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < start.length && same < end.length - 1 && start[same] === end[same]) same++;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
}
