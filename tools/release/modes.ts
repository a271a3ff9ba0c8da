import { chmodSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lets everybody read a folder and all in it, and nobody else write it, whatever the umask was,
 * without following links. The paths whose modes could not be set, since they are somebody else's.
 */
export function openToReaders(path: string): string[] {
  const is = lstatSync(path, { throwIfNoEntry: false });
  if (!is || is.isSymbolicLink()) return [];
  return [
    ...setMode(path, is.mode, is.isDirectory() ? 0o755 : 0o644),
    ...(is.isDirectory()
      ? readdirSync(path).flatMap((name) => openToReaders(join(path, name)))
      : []),
  ];
}

/** Lets everybody pass a folder, and leaves what is allowed beyond that. As `openToReaders`. */
export function openToPass(path: string): string[] {
  const { mode } = lstatSync(path);
  return setMode(path, mode, (mode & 0o7777) | 0o755);
}

function setMode(path: string, mode: number, wanted: number): string[] {
  if ((mode & 0o7777) === wanted) return [];
  try {
    chmodSync(path, wanted);
    return [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    // What is allowed beyond that keeps no reader out.
    return (mode & wanted) === wanted ? [] : [path];
  }
}

/** The folders above a folder that let only their owner or a group pass, with their modes. */
export function closedParents(dir: string): { path: string; mode: string }[] {
  const closed: { path: string; mode: string }[] = [];
  const top = dirname(realpathSync(dir));
  for (let path = top; ; path = dirname(path)) {
    const { mode } = statSync(path);
    if ((mode & 0o001) === 0) closed.push({ path, mode: (mode & 0o777).toString(8) });
    if (path === dirname(path)) return closed;
  }
}
