import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfFile } from './digestOfFile.ts';
import type { Releases } from './releases.ts';
import { linkOrCopy } from './sharedFolders.ts';

/** Takes files of the current release over into the next as they are, with their times. */
export class Keeper {
  /** Those that it took over. */
  readonly kept = new Set<string>();
  readonly #from: string | undefined;
  readonly #to: string;
  readonly #digests: ReadonlyMap<string, string>;

  constructor(releases: Releases, to: string) {
    const current = releases.current();
    const isThere = current !== undefined && releases.all().includes(current);
    this.#from = isThere ? releases.path(current) : undefined;
    this.#to = to;
    this.#digests = isThere ? releases.files(current) : new Map<string, string>();
  }

  /**
   * Takes over a file when it is as it was published, and of this digest where one is given.
   * Whether it did.
   */
  keep(file: string, digest?: string): boolean {
    const known = this.#digests.get(file);
    if (this.#from === undefined || known === undefined || (digest ?? known) !== known)
      return false;
    const path = join(this.#from, file);
    if (!existsSync(path) || digestOfFile(path) !== known) return false;
    const to = join(this.#to, file);
    mkdirSync(dirname(to), { recursive: true });
    if (existsSync(to)) rmSync(to);
    linkOrCopy(path, to);
    this.kept.add(file);
    return true;
  }
}
