import { lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';

/** A lock that is held until it is let go; or, in one sentence, who holds it. */
export type Taken = { letGo(): void } | { held: string };

/**
 * Takes the lock of a folder for this process. One whose process has ended on this machine, in
 * whatever way, holds nobody up.
 * A lock is a symbolic link `.lock-1` to nowhere, whose target says who holds it: it is there whole
 * or not at all, also after a power cut, and needs no room on a full disk. A dead one is passed
 * over by making the next, `.lock-2`, and looking again: to remove it first, and then to make one,
 * might remove that of somebody who did the same.
 */
export function takeLock(dir: string): Taken {
  const before = locksIn(dir);
  const holder = before.find(lives);
  if (holder) return { held: sentenceOf(dir, holder) };
  const name = `.lock-${Math.max(0, ...before.map(({ number }) => number)) + 1}`;
  if (!make(join(dir, name))) return takeLock(dir);
  const other = locksIn(dir).find((lock) => lock.name !== name && lives(lock));
  const letGo = () => rmSync(join(dir, name), { force: true });
  if (other) {
    letGo();
    return { held: sentenceOf(dir, other) };
  }
  for (const dead of before) rmSync(join(dir, dead.name), { force: true });
  return { letGo };
}

/** Who holds a lock. What the system does not tell is empty. */
interface Owner {
  pid: number;
  /**
   * When the process began, in ticks since the machine's start: another process may have got its
   * number since.
   */
  began: string;
  /**
   * The first letters of the identity of the machine's start: containers on one machine share it.
   */
  boot: string;
  /** The numbering of processes, which a container has for itself. */
  numbering: string;
  host: string;
}

interface Lock {
  name: string;
  number: number;
  since: Date;
  /** Nothing when it cannot be read. */
  owner: Owner | undefined;
}

function locksIn(dir: string): Lock[] {
  return readdirSync(dir).flatMap((name) => {
    const number = /^\.lock-(\d+)$/.exec(name)?.[1];
    const is = lstatSync(join(dir, name), { throwIfNoEntry: false });
    return number === undefined || !is
      ? []
      : [{ name, number: Number(number), since: is.mtime, owner: ownerOf(join(dir, name)) }];
  });
}

/** `4711.170223.1a2b3c4d.4026531836@press`: short enough to be kept in the entry of a folder. */
const form = /^(\d+)\.(\d*)\.([\da-f]*)\.(\d*)@(.*)$/;

function ownerOf(path: string): Owner | undefined {
  try {
    const [, pid, began, boot, numbering, host] = form.exec(readlinkSync(path)) ?? [];
    return pid === undefined
      ? undefined
      : { pid: Number(pid), began: began!, boot: boot!, numbering: numbering!, host: host! };
  } catch {
    return undefined;
  }
}

/** Makes a lock of this process. Whether it got it: not when another process was first. */
function make(path: string): boolean {
  const { pid, began, boot, numbering, host } = thisProcess();
  try {
    symlinkSync(`${pid}.${began}.${boot}.${numbering}@${host}`, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function thisProcess(): Owner {
  return {
    pid: process.pid,
    began: beginOf(process.pid) ?? '',
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)),
    numbering: told(() => /\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]),
    host: hostname().slice(0, 20),
  };
}

/** Whether the process may still be there; where nobody here can tell, it may. */
function lives({ owner, since }: Lock): boolean {
  const self = thisProcess();
  // Locks are whole when they are made: this one was spoilt with the machine, perhaps this one.
  if (!owner) return since.getTime() >= Date.now() - uptime() * 1000;
  if (owner.boot !== self.boot) return owner.host !== self.host;
  if (owner.numbering !== self.numbering) return true;
  if (owner.boot === '' && owner.host !== self.host) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return owner.began === '' || owner.began === beginOf(owner.pid);
}

/**
 * When a process began, as Linux tells it (proc(5), `starttime`). Nothing for one that has ended,
 * also when nobody has asked for its end yet.
 */
function beginOf(pid: number): string | undefined {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const [state = 'X', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' || /[ZX]/.test(state) ? undefined : rest[18];
}

/** What the system says; an empty text where it does not. */
function told(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}

function sentenceOf(dir: string, { name, owner, since }: Lock): string {
  if (!owner)
    return `The lock ${join(dir, name)} cannot be read. When nobody is publishing, remove it.`;
  const self = thisProcess();
  const isHere = owner.boot === self.boot && owner.numbering === self.numbering;
  const where = isHere ? '' : ` on ${owner.host}`;
  return `Process ${owner.pid}${where} has been publishing here since ${since.toISOString()}. Wait for its end${where && `; when it is gone, remove ${join(dir, name)}`}.`;
}
