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
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { dateThem, share, sharedFolders, sweep } from './sharedFolders.ts';
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
 *
 * `current` is changed by one rename(2): who asks gets the one release or the other.
 */
export class Releases {
  readonly dir: string;
  readonly assets: string;

  constructor(dir: string) {
    this.dir = dir;
    this.assets = join(dir, 'assets');
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
    return is && basename(readlinkSync(link));
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
   * Makes a release of a finished folder, which lies in its place then. Nobody reads it yet.
   * Nothing, when the current release is the same, byte for byte.
   */
  add(finished: string): string | undefined {
    const list = listOf(finished);
    const digest = createHash('sha256').update(list).digest('hex').slice(0, 8);
    const current = this.current();
    if (
      current !== undefined &&
      this.#hasList(current) &&
      readFileSync(this.#list(current), 'utf8') === list
    )
      return undefined;
    const name = `${Math.max(0, ...[...this.all(), current ?? '0'].map(numberOf)) + 1}-${digest}`;
    share(finished, this.assets);
    writeFileSync(this.#list(name), list);
    renameSync(finished, join(this.dir, 'releases', name));
    return name;
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
    const at = (file: string) => join(this.dir, 'releases', name, file);
    return [...this.files(name)]
      .filter(([file, digest]) => !existsSync(at(file)) || digestOf(at(file)) !== digest)
      .map(([file]) => file);
  }

  /** From here on this release is read. */
  switchTo(name: string, now: Date): void {
    const leaves = this.current();
    const aside = join(this.dir, `.current-${process.pid}`);
    for (const each of [leaves, name])
      if (each !== undefined && this.#hasList(each)) dateThem(this.assets, this.#shared(each), now);
    rmSync(aside, { force: true });
    symlinkSync(join('releases', name), aside);
    toDisk(this.dir);
    renameSync(aside, join(this.dir, 'current'));
  }

  /** Removes the releases that are not named, and with them what only they needed. */
  keep(names: readonly string[], now: Date): void {
    const kept = new Set(names.flatMap((name) => [name, `${name}.sha256`]));
    for (const name of readdirSync(join(this.dir, 'releases')).filter((each) => !kept.has(each)))
      rmSync(join(this.dir, 'releases', name), { recursive: true, force: true });
    if (names.every((name) => this.#hasList(name)))
      sweep(this.assets, new Set(names.flatMap((name) => this.#shared(name))), now);
  }

  #shared(name: string): string[] {
    return [...this.files(name).keys()].filter((file) =>
      sharedFolders.some((folder) => file.startsWith(`${folder}/`)),
    );
  }

  #list(name: string): string {
    return join(this.dir, 'releases', `${name}.sha256`);
  }

  #hasList(name: string): boolean {
    return existsSync(this.#list(name));
  }
}

/** `numberOf('12-3f9a0c71')` //=> 12 */
function numberOf(name: string): number {
  return Number(name.split('-')[0]);
}

/** A line for each file: its digest, two spaces, its path. */
function listOf(dir: string): string {
  return siteFiles(dir)
    .files.map((file) => `${digestOf(join(dir, file))}  ${file}\n`)
    .join('');
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
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
