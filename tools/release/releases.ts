import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { digestOfFile } from './digestOfFile.ts';
import { openToPass, openToReaders } from './modes.ts';
import { Assets, share, sharedFolders } from './sharedFolders.ts';
import { siteFiles } from './siteFiles.ts';

/**
 * The folder that a site is published to:
 *
 *     current -> releases/12-3f9a0c71     what a web server shows
 *     releases/12-3f9a0c71/               a whole site; its number grows, the rest is from what it
 * holds
 *     releases/12-3f9a0c71.sha256         its files and their digests, as `sha256sum --check` reads
 * them
 *     assets/                             files named after what they hold, of all releases
 *     assets.list                         those of them that are ours
 *
 * `current` is changed by one rename(2): who asks gets the one release or the other.
 */
export class Releases {
  readonly dir: string;
  readonly assets: Assets;

  constructor(dir: string) {
    this.dir = dir;
    this.assets = new Assets(join(dir, 'assets'));
    mkdirSync(join(dir, 'releases'), { recursive: true });
  }

  /** The name of the release that is read: `12-3f9a0c71`. */
  current(): string | undefined {
    const link = join(this.dir, 'current');
    const is = lstatSync(link, { throwIfNoEntry: false });
    if (is && !is.isSymbolicLink())
      throw new Error(
        `${link} is no link that was made here. Move it away, or name another folder with --to.`,
      );
    return currentRelease(this.dir);
  }

  /** The names of all whole releases, the oldest first. */
  all(): string[] {
    return readdirSync(join(this.dir, 'releases'))
      .filter((name) => /^\d+-[0-9a-f]{8}$/.test(name))
      .sort((a, b) => numberOf(a) - numberOf(b));
  }

  /**
   * Those that were read before the current one, the oldest first. What has a greater number was
   * gone back from, or its publishing was cut off.
   */
  before(): string[] {
    const current = this.current();
    return this.all().filter((name) => current !== undefined && numberOf(name) < numberOf(current));
  }

  /** A new and empty folder in which a release can be made. */
  workshop(): string {
    const path = join(this.dir, 'releases', `.making-${process.pid}`);
    mkdirSync(path);
    return path;
  }

  /**
   * Removes what is half made. Only who has the lock may: then it is of nobody who still works at
   * it.
   */
  tidy(): void {
    for (const dir of [this.dir, join(this.dir, 'releases')]) {
      for (const name of readdirSync(dir).filter((each) =>
        /^\.(making|current)-\d+$|^\.lock-\d+\.\d+$/.test(each),
      ))
        rmSync(join(dir, name), { recursive: true, force: true });
    }
  }

  /**
   * The time of what is new in the next release, in whole seconds: later than that of any release
   * before, since a web server tells versions of a file apart by its time and length.
   */
  nextTime(now: Date): Date {
    const times = readdirSync(join(this.dir, 'releases'))
      .filter((name) => name.endsWith('.sha256'))
      .map((name) => Math.floor(statSync(join(this.dir, 'releases', name)).mtimeMs / 1000) + 1);
    return new Date(Math.max(Math.floor(now.getTime() / 1000), ...times) * 1000);
  }

  /**
   * Makes a release of a finished folder, which lies in its place then. Nobody reads it yet.
   * Nothing, when the current release is the same, byte for byte, and not damaged. What is new in
   * it is of `time`.
   */
  add(
    finished: string,
    { time, now, isDamaged }: { time: Date; now: Date; isDamaged: boolean },
  ): string | undefined {
    const list = listOf(finished);
    const digest = createHash('sha256').update(list).digest('hex').slice(0, 8);
    const current = this.current();
    if (
      current !== undefined &&
      this.#hasList(current) &&
      readFileSync(this.#list(current), 'utf8') === list &&
      !isDamaged
    )
      return undefined;
    const name = `${Math.max(0, ...[...this.all(), current ?? '0'].map(numberOf)) + 1}-${digest}`;
    share(finished, this.assets, now);
    writeFileSync(this.#list(name), list);
    utimesSync(this.#list(name), time, time);
    renameSync(finished, this.path(name));
    return name;
  }

  /** The folder of a release. */
  path(name: string): string {
    return join(this.dir, 'releases', name);
  }

  /** Lets everybody read all releases. The paths where that could not be had. */
  openToReaders(): string[] {
    const releases = join(this.dir, 'releases');
    return [
      ...[this.dir, releases].flatMap(openToPass),
      ...readdirSync(releases)
        .filter((name) => ownName.test(name))
        .flatMap((name) => openToReaders(this.path(name))),
      ...openToReaders(this.assets.dir),
    ];
  }

  /** The files of a release with their digests, by path. */
  files(name: string): Map<string, string> {
    return new Map(
      readFileSync(this.#list(name), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
  }

  /** What of a release is not there, or is not as it was published. */
  damages(name: string): string[] {
    if (!this.#hasList(name)) return [`its list, ${this.#list(name)}`];
    const at = (file: string) => join(this.path(name), file);
    return [...this.files(name)]
      .filter(([file, digest]) => !existsSync(at(file)) || digestOfFile(at(file)) !== digest)
      .map(([file]) => file);
  }

  /** From here on this release is read. */
  switchTo(name: string): void {
    const aside = join(this.dir, `.current-${process.pid}`);
    rmSync(aside, { force: true });
    symlinkSync(join('releases', name), aside);
    toDisk(this.dir);
    renameSync(aside, join(this.dir, 'current'));
  }

  /**
   * Removes the releases that are not named, and with them, after a month, what only they needed.
   * One that holds what was not published stays, under another name, with that: the names of these.
   */
  keep(names: readonly string[], now: Date): string[] {
    for (const name of this.all().filter((each) => this.#hasList(each)))
      this.assets.need(this.#shared(name), now);
    const kept = new Set(names.flatMap((name) => [name, `${name}.sha256`]));
    const foreign: string[] = [];
    // A release comes before its list, which says what is its own.
    for (const name of readdirSync(join(this.dir, 'releases')).sort()) {
      if (!ownName.test(name) || kept.has(name)) continue;
      if (this.#holdsForeign(name)) {
        renameSync(this.path(name), this.path(`kept-${name}`));
        foreign.push(this.path(`kept-${name}`));
      } else rmSync(this.path(name), { recursive: true, force: true });
    }
    this.assets.sweep(now);
    return foreign;
  }

  /** Whether there is a file in the folder of a release that is not in its list. */
  #holdsForeign(name: string): boolean {
    if (!lstatSync(this.path(name)).isDirectory() || !this.#hasList(name)) return false;
    const list = this.files(name);
    const links = new Set(sharedFolders);
    const { files, others } = siteFiles(this.path(name));
    return (
      files.some((file) => !list.has(file) && !isShared(file)) ||
      others.some((path) => !links.has(path))
    );
  }

  /** The files of a release, with their digests, that are in `assets`. */
  #shared(name: string): Map<string, string> {
    const linked = sharedFolders.filter((folder) =>
      lstatSync(join(this.path(name), folder), { throwIfNoEntry: false })?.isSymbolicLink(),
    );
    return new Map(
      [...this.files(name)].filter(([file]) =>
        linked.some((folder) => file.startsWith(`${folder}/`)),
      ),
    );
  }

  #list(name: string): string {
    return join(this.dir, 'releases', `${name}.sha256`);
  }

  #hasList(name: string): boolean {
    return existsSync(this.#list(name));
  }
}

/** The name of the release that readers of a folder have; nothing when they have none. */
export function currentRelease(dir: string): string | undefined {
  try {
    return basename(readlinkSync(join(dir, 'current')));
  } catch {
    return undefined;
  }
}

/** `numberOf('12-3f9a0c71')` //=> 12 */
function numberOf(name: string): number {
  return Number(name.split('-')[0]);
}

/** The names of what belongs to a release, beside others' in the folder. */
const ownName = /^\d+-[0-9a-f]{8}(?:\.sha256)?$/;

function isShared(file: string): boolean {
  return sharedFolders.some((folder) => file.startsWith(`${folder}/`));
}

/** A line for each file: its digest, two spaces, its path. */
function listOf(dir: string): string {
  return siteFiles(dir)
    .files.map((file) => `${digestOfFile(join(dir, file))}  ${file}\n`)
    .join('');
}

/**
 * Waits until all that was written is on the disk: else, when the power fails, the link might be
 * there before what it leads to.
 */
function toDisk(dir: string): void {
  if (process.platform !== 'linux') return;
  const { status, stderr } = spawnSync('sync', ['--file-system', dir], { encoding: 'utf8' });
  if (status !== null && status !== 0)
    throw new Error(`The disk did not take what was written. ${stderr.trim()}`);
}
