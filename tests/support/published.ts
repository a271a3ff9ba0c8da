import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFolder, readContentFolder } from '../../src/integration/contentFolder.ts';
import { digestOf } from '../../src/integration/currentContent.ts';

/** A folder of a test's own, in memory where the system has such a place. */
export function scratchFolder(): string {
  const memory = '/dev/shm';
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'published-'));
}

/** Writes files by path. */
export function writeFiles(dir: string, files: { [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/**
 * A small built site that holds together, in which every page says which edition it is, and has a
 * stylesheet of that edition.
 */
export function builtSite(
  edition: string,
  changes: { [path: string]: string | undefined } = {},
): { [path: string]: string } {
  const style = `_astro/site.${createHash('sha256').update(edition).digest('hex').slice(0, 8)}.css`;
  const page = (text: string) =>
    `<!doctype html><html lang="en"><head><title>${edition}</title><link rel="stylesheet" href="/${style}"></head><body><h1>${edition}</h1>${text}</body></html>`;
  const files: { [path: string]: string | undefined } = {
    'index.html': page('<a href="/claims/">Claims</a>'),
    '404.html': page('Nothing is here.'),
    'claims/index.html': page(
      '<ul><li id="they-spoke"><a href="/claims/they-spoke/#top">They spoke</a></li></ul>',
    ),
    'claims/they-spoke/index.html': page(
      '<p id="top">They spoke. <a href="../#they-spoke">All claims</a></p>',
    ),
    '_build.json': JSON.stringify({ content: digestOfContent(), base: '/' }),
    'pagefind/pagefind-entry.json': JSON.stringify({ edition }),
    [style]: `/* ${edition} */`,
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The digest of the content folder that the environment names. */
function digestOfContent(): string {
  const folder = contentFolder();
  const known = digests.get(folder);
  if (known !== undefined) return known;
  const found = readContentFolder(folder);
  if ('cannot' in found) throw new Error(found.cannot);
  const digest = digestOf(found.files, found.attachments);
  digests.set(folder, digest);
  return digest;
}

const digests = new Map<string, string>();

/** Makes a built site on disk, and gives its folder. */
export function builtAt(
  dir: string,
  edition: string,
  changes: { [path: string]: string | undefined } = {},
): string {
  rmSync(dir, { recursive: true, force: true });
  writeFiles(dir, builtSite(edition, changes));
  return dir;
}

/**
 * Which of these editions readers get: every page and file of it, byte for byte, by asking for each
 * in turn.
 */
export async function editionRead(
  read: (path: string) => string | undefined | Promise<string | undefined>,
  editions: readonly string[],
): Promise<string | undefined> {
  for (const edition of editions) {
    // What is for the host alone no server shows.
    const files = Object.entries(builtSite(edition)).filter(([path]) => !/^_[^/]*$/.test(path));
    const got = await Promise.all(files.map(async ([path, text]) => (await read(path)) === text));
    if (got.every((each) => each)) return edition;
  }
  return undefined;
}

/** The reader of a folder's files. */
export function filesIn(dir: string): (path: string) => string | undefined {
  return (path) =>
    existsSync(join(dir, path)) ? readFileSync(join(dir, path), 'utf8') : undefined;
}

/** The reader of what a web server gives: a page at its address, as a browser asks for it. */
export function servedBy(origin: string): (path: string) => Promise<string | undefined> {
  return async (path) => {
    const answer = await fetch(`${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`);
    return answer.ok ? await answer.text() : undefined;
  };
}

export function copyOf(dir: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(dir, to, { recursive: true, verbatimSymlinks: true });
  return to;
}
