import { execFileSync } from 'node:child_process';
import { decode } from '../../core/markdown/decode.ts';
import { parseFile } from '../../core/markdown/parseFile.ts';
import { parseWhen } from '../../core/dates/parseWhen.ts';
import { utcSeconds } from '../../core/dates/utcSeconds.ts';
import type { ParsedFile } from '../../core/markdown/parsedFile.ts';
import { versionOf } from './versionOf.ts';
import type { Versions } from './versionStore.ts';

/** A revision of the file of an article: when it came to the branch, and which content it had. */
interface Revision {
  id: string;
  at: string;
  blob: string;
}

/**
 * The versions of articles by the history of the git checkout around a content folder, as far as it
 * goes: each change of a file that was not a draft then, nor waited for its day. None outside of a
 * checkout.
 */
export function versionsInGit(dir: string): Versions {
  const revisions = revisionsIn(dir);
  const texts = blobsIn(dir, [...new Set(revisions.map(({ blob }) => blob))]);
  const versions: Versions = new Map();
  for (const { id, at, blob } of revisions) {
    const text = texts.get(blob);
    const parsed = text === undefined ? undefined : parseFile({ file: `articles/${id}.md`, text });
    const version = parsed && isPublished(parsed, at) ? versionOf(parsed, at) : undefined;
    const before = versions.get(id) ?? [];
    if (!version || before.at(-1)?.digest === version.digest) continue;
    versions.set(id, [...before, version]);
  }
  return versions;
}

function isPublished({ frontMatter }: ParsedFile, at: string): boolean {
  const { draft, published } = (frontMatter?.value ?? {}) as { [key: string]: unknown };
  const read = typeof published === 'string' ? parseWhen(published) : undefined;
  if (draft === true || !read || !('when' in read)) return false;
  const { instant, first } = read.when;
  return instant === undefined ? first <= at.slice(0, 10) : instant <= Date.parse(at);
}

/** The revisions of articles on the branch, the earliest first. */
function revisionsIn(dir: string): Revision[] {
  let log;
  try {
    log = git(dir, [
      'log',
      '--first-parent',
      '-m',
      '--reverse',
      '--no-renames',
      '--raw',
      '--no-abbrev',
      '--diff-filter=AM',
      '--format=%x00%cI',
      '--relative',
      '--',
      'articles',
    ]).toString();
  } catch {
    return [];
  }
  return log.split('\0').flatMap((commit) => {
    const [date = '', ...lines] = commit.split('\n');
    return lines.flatMap((line): Revision[] => {
      const [, blob, path] = /^:\d+ \d+ [\da-f]+ ([\da-f]+) [AM]\t(.+)$/.exec(line) ?? [];
      const id = path === undefined ? undefined : /([^/.]+)\.md$/.exec(path)?.[1];
      // A translation has its language before its ending: its words are another's.
      const isOriginal = path !== undefined && !/\.[^/.]+\.md$/.test(path);
      return blob !== undefined && id !== undefined && isOriginal
        ? [{ id, at: utcSeconds(new Date(date)), blob }]
        : [];
    });
  });
}

/** What `git cat-file --batch` gives: a line with the length of each, and then that many bytes. */
function blobsIn(dir: string, hashes: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  if (hashes.length === 0) return found;
  const output = git(dir, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    const [hash = '', , length] = output.subarray(at, end).toString().split(' ');
    const read = decode(output.subarray(end + 1, end + 1 + Number(length)));
    if ('text' in read) found.set(hash, read.text);
    at = end + 1 + Number(length) + 1;
  }
  return found;
}

function git(dir: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', dir, ...args], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
