import { existsSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A lock that is held until it is let go; or, in one sentence, who holds it. */
export type Taken = { letGo(): void } | { held: string };

/**
 * Takes the lock of a folder for this process. One whose process has ended on this machine, in
 * whatever way, holds nobody up.
 * A lock is a file `.lock-1`, which is there whole or not at all (link(2)). A dead one is passed
 * over by making the next, `.lock-2`, and looking again: to remove it first, and then to make one,
 * might remove that of somebody who did the same.
 */
export function takeLock(dir: string): Taken {
  const before = locksIn(dir);
  const holder = before.find(({ owner }) => lives(owner));
  if (holder) return { held: sentenceOf(dir, holder) };
  const name = `.lock-${Math.max(0, ...before.map(({ number }) => number)) + 1}`;
  if (!make(join(dir, name))) return takeLock(dir);
  const other = locksIn(dir).find((lock) => lock.name !== name && lives(lock.owner));
  const letGo = () => rmSync(join(dir, name), { force: true });
  if (other) {
    letGo();
    return { held: sentenceOf(dir, other) };
  }
  for (const dead of before) rmSync(join(dir, dead.name), { force: true });
  return { letGo };
}

interface Owner {
  pid: number;
  host: string;
  /**
   * When the process began, counted from the machine's start, where the system tells: another
   * process may have got its number since.
   */
  began?: string;
  since: string;
}

interface Lock {
  name: string;
  number: number;
  /** Nothing when it cannot be read. */
  owner: Owner | undefined;
}

function locksIn(dir: string): Lock[] {
  return readdirSync(dir)
    .flatMap((name) => {
      const number = /^\.lock-(\d+)$/.exec(name)?.[1];
      return number === undefined
        ? []
        : [{ name, number: Number(number), owner: ownerOf(join(dir, name)) }];
    })
    .filter(({ name }) => existsSync(join(dir, name)));
}

function ownerOf(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/**
 * Writes a lock aside and gives it its name. Whether it got it: not when another process was first.
 */
function make(path: string): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    writeFileSync(
      aside,
      JSON.stringify({
        pid: process.pid,
        host: hostname(),
        began: beginOf(process.pid),
        since: new Date().toISOString(),
      } satisfies Owner),
    );
    linkSync(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Whether the process may still be there. Of another machine, or of a lock that says nothing,
 * nobody here can tell that it is not.
 */
function lives(owner: Owner | undefined): boolean {
  if (!owner || owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return owner.began === undefined || owner.began === beginOf(owner.pid);
}

/**
 * The machine's start and the process's, as Linux tells them (proc(5), `starttime`). Nothing for
 * one that has ended, also when nobody has asked for its end yet.
 */
function beginOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return /[ZX]/.test(state!)
      ? undefined
      : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${rest[18]}`;
  } catch {
    return undefined;
  }
}

function sentenceOf(dir: string, { name, owner }: Lock): string {
  if (!owner)
    return `The lock ${join(dir, name)} cannot be read. When nobody is publishing, remove it.`;
  const where = owner.host === hostname() ? '' : ` on ${owner.host}`;
  return `Process ${owner.pid}${where} has been publishing here since ${owner.since}. Wait for its end${where && `; when it is gone, remove ${join(dir, name)}`}.`;
}
