import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestOfFile } from './digestOfFile.ts';
import { siteFiles } from './siteFiles.ts';

/** The folders of a site in which every file's name changes with what it holds. */
export const sharedFolders = [
  '_astro',
  'cards',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
];

/**
 * Moves what lies in the shared folders of a release to `assets`, where the files of earlier
 * releases are and stay, and leads there by a link in the place of each folder: so a page that
 * somebody has open since before still finds its own.
 * A release with a file whose name there has another content keeps that folder to itself, with the
 * older ones' files beside its own; unless the one there is not as it was written in the register.
 */
export function share(release: string, assets: Assets, now: Date): void {
  const known = assets.read();
  for (const folder of sharedFolders.filter((each) => existsSync(join(release, each)))) {
    const own = join(release, folder);
    const shared = join(assets.dir, folder);
    mkdirSync(shared, { recursive: true });
    const { files } = siteFiles(own);
    const digests = new Map(files.map((file) => [file, digestOfFile(join(own, file))]));
    const others = files.filter((file) => differs(join(own, file), join(shared, file)));
    const spoilt = others.filter(
      (file) => known.get(`${folder}/${file}`)?.digest === digests.get(file),
    );
    if (others.length > spoilt.length) {
      takeOver(shared, own);
      continue;
    }
    // Written down first: what is there and not in the register would stay for ever.
    assets.need(new Map([...digests].map(([file, digest]) => [`${folder}/${file}`, digest])), now);
    for (const file of files) {
      mkdirSync(dirname(join(shared, file)), { recursive: true });
      if (spoilt.includes(file) || !existsSync(join(shared, file)))
        renameSync(join(own, file), join(shared, file));
    }
    rmSync(own, { recursive: true });
    symlinkSync(relative(dirname(own), shared), own);
  }
}

/** What the register says of a file: its digest, and when a release was last there that has it. */
interface Asset {
  digest: string;
  needed: Date;
}

/**
 * The folder of files that releases share, and the register beside it, `assets.list`, of those that
 * were put there by publishing. No other file in the folder is touched.
 */
export class Assets {
  readonly dir: string;
  readonly #register: string;

  constructor(dir: string) {
    this.dir = dir;
    this.#register = `${dir}.list`;
  }

  /** What the register says, by path. Before there was one, all files there were ours. */
  read(): Map<string, Asset> {
    if (!existsSync(this.#register)) return this.#found();
    const lines = readFileSync(this.#register, 'utf8').split('\n').slice(0, -1);
    return new Map(
      lines.map((line) => [
        line.slice(91),
        { digest: line.slice(0, 64), needed: new Date(line.slice(65, 89)) },
      ]),
    );
  }

  /** Writes down that these files are needed now. They are given with their digests, by path. */
  need(files: ReadonlyMap<string, string>, now: Date): void {
    const known = this.read();
    for (const [file, digest] of files) known.set(file, { digest, needed: now });
    this.#write(known);
  }

  /** Removes what was needed last longer than a month ago. */
  sweep(now: Date): void {
    const known = this.read();
    for (const [file, { needed }] of known) {
      if (now.getTime() - needed.getTime() <= month) continue;
      rmSync(join(this.dir, file), { force: true });
      known.delete(file);
    }
    this.#write(known);
  }

  #found(): Map<string, Asset> {
    const files = existsSync(this.dir) ? siteFiles(this.dir).files : [];
    return new Map(
      files
        .filter((file) => sharedFolders.some((folder) => file.startsWith(`${folder}/`)))
        .map((file) => {
          const path = join(this.dir, file);
          return [file, { digest: digestOfFile(path), needed: statSync(path).mtime }];
        }),
    );
  }

  #write(known: ReadonlyMap<string, Asset>): void {
    const lines = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
    const aside = `${this.#register}.making`;
    writeFileSync(
      aside,
      lines
        .map(([file, { digest, needed }]) => `${digest} ${needed.toISOString()}  ${file}\n`)
        .join(''),
    );
    renameSync(aside, this.#register);
  }
}

const month = 30 * 24 * 60 * 60 * 1000;

function differs(own: string, shared: string): boolean {
  return existsSync(shared) && !readFileSync(own).equals(readFileSync(shared));
}

function takeOver(shared: string, own: string): void {
  for (const file of siteFiles(shared).files.filter((each) => !existsSync(join(own, each)))) {
    mkdirSync(dirname(join(own, file)), { recursive: true });
    linkOrCopy(join(shared, file), join(own, file));
  }
}

/** Gives a file a second name, or where the file system has no such links a copy with its time. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(codeOf(error))) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
