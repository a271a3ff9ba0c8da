import { execFileSync } from 'node:child_process';
import { decode } from '../core/markdown/decode.ts';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import { order } from '../core/markdown/problem.ts';

/**
 * The content folder as it was in a revision of the git checkout around it; or, in one line, why
 * that cannot be told.
 */
export function contentAt(
  dir: string,
  revision: string,
): { files: TextFile[] } | { cannot: string } {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', dir, ...args], {
      input,
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  try {
    git(['rev-parse', '--is-inside-work-tree']);
  } catch (error) {
    return {
      cannot:
        (error as NodeJS.ErrnoException).code === 'ENOENT'
          ? 'git is not installed, so nobody can tell what was there before.'
          : `${dir} is in no git checkout, so nobody can tell what was there before.`,
    };
  }
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    return {
      cannot: `"${revision}" is no revision of this checkout. Name a commit, a branch or a tag, for instance HEAD.`,
    };
  }
  const rows = git(['ls-tree', '-r', '-z', revision, '--', '.'])
    .toString()
    .split('\0')
    .filter((row) => /^100\d{3} blob /.test(row));
  const files = rows
    .map((row) => ({ hash: row.split(/[ \t]/)[2] ?? '', file: row.slice(row.indexOf('\t') + 1) }))
    .filter(({ file }) => file.endsWith('.md'));
  const texts = blobs(
    git(['cat-file', '--batch'], files.map(({ hash }) => `${hash}\n`).join('')),
    files.length,
  );
  return {
    files: files
      .flatMap(({ file }, index) => textOf(file, texts[index]))
      .sort((a, b) => order(a.file, b.file)),
  };
}

/**
 * The contents that `git cat-file --batch` gives: a line with the length of each, and then that
 * many bytes.
 */
function blobs(output: Buffer, count: number): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; found.length < count;) {
    const end = output.indexOf(0x0a, at);
    const length = Number(output.subarray(at, end).toString().split(' ')[2]);
    found.push(output.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + 1;
  }
  return found;
}

function textOf(file: string, bytes: Buffer | undefined): TextFile[] {
  const read = bytes && decode(bytes);
  return read && 'text' in read ? [{ file, text: read.text }] : [];
}
