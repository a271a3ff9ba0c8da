import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../core/markdown/decode.ts';
import type { Attachment } from '../core/model/figure/attachment.ts';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import { attachmentAt } from './attachmentAt.ts';
import { mostBytes, tooLarge } from '../core/markdown/limits.ts';
import { indexLines } from '../core/markdown/lineIndex.ts';
import { order, sortProblems, type Place, type Problem } from '../core/markdown/problem.ts';

/** What a content folder holds, and what is wrong with its files as files. */
export interface ContentFolder {
  files: TextFile[];
  attachments: Attachment[];
  problems: Problem[];
}

/**
 * The files of a content folder as text, and those beside the figures, sorted by path, with what is
 * wrong with them as files; or, in one line, why there is nothing to read. Links are not followed,
 * so nothing outside the folder is published.
 */
export function readContentFolder(dir: string): ContentFolder | { cannot: string } {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    return {
      cannot: `There is no folder ${dir}. Make it, or name another with SOURCELINE_CONTENT=DIR.`,
    };
  }
  const found: Found = { files: [], attachments: [], problems: [], articles: 0 };
  readFolder(dir, '', found);
  if (found.articles === 0)
    return {
      cannot: `There are no articles in ${dir}. Write the first as ${join(dir, 'articles', 'its-name.md')}.`,
    };
  return {
    files: found.files.sort((a, b) => order(a.file, b.file)),
    attachments: found.attachments.sort((a, b) => order(a.file, b.file)),
    problems: sortProblems(found.problems),
  };
}

/** The folder that SOURCELINE_CONTENT names, else `content`. */
export function contentFolder(): string {
  return process.env['SOURCELINE_CONTENT'] || 'content';
}

interface Found {
  files: TextFile[];
  attachments: Attachment[];
  problems: Problem[];
  /** Files below `articles/`, whether they can be read or not. */
  articles: number;
}

function readFolder(dir: string, path: string, found: Found): void {
  for (const entry of readdirSync(join(dir, path), { withFileTypes: true })) {
    const file = path ? `${path}/${entry.name}` : entry.name;
    if (isLeftover(entry.name, entry.isDirectory())) continue;
    if (entry.isSymbolicLink()) {
      found.problems.push(
        fault(
          file,
          'symbolic-link',
          'This is a symbolic link, and links are not followed.',
          'Put the file itself here.',
        ),
      );
    } else if (entry.isDirectory()) {
      readFolder(dir, file, found);
    } else if (entry.isFile()) {
      readFile(dir, file, entry.name, found);
    }
  }
}

/**
 * Markdown is read. What lies beside the figures is their data. Of the rest, what an editor may
 * have taken for Markdown is named; anything else is nobody's business here.
 */
function readFile(dir: string, file: string, name: string, found: Found): void {
  const ending = /\.(md|mdx|markdown|md\.txt|txt|docx?|odt|rtf|html?|pages)$/i.exec(name)?.[0];
  if (!ending) {
    if (file.startsWith('figures/')) found.attachments.push(attachmentAt(join(dir, file), file));
    return;
  }
  if (file.startsWith('articles/')) found.articles += 1;
  if (ending !== '.md') {
    found.problems.push(
      fault(
        file,
        'file-ending',
        `Only files that end in “.md” are read, and this one ends in “${ending}”.`,
        isPlain(ending)
          ? `Rename it to “${name.slice(0, -ending.length)}.md”.`
          : `Save its text, as plain text, as “${name.slice(0, -ending.length)}.md”.`,
      ),
    );
    return;
  }
  const bytes = sizeOf(join(dir, file));
  if (bytes > mostBytes) {
    found.problems.push(tooLarge(file, bytes));
    return;
  }
  const read = decoded(join(dir, file));
  if ('text' in read) found.files.push({ file, text: read.text });
  else found.problems.push({ ...fault(file, read.rule, read.message, read.todo), ...read.place });
}

/** How many bytes a file has, without reading it; none when that cannot be told. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function isPlain(ending: string): boolean {
  return /^\.(md|mdx|markdown|md\.txt|txt)$/i.test(ending);
}

function decoded(
  path: string,
): { text: string } | { rule: string; message: string; todo: string; place?: Place } {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      rule: 'unreadable-file',
      message: `The file cannot be read (${(error as NodeJS.ErrnoException).code}).`,
      todo: 'Look at its permissions.',
    };
  }
  const result = decode(bytes);
  return 'text' in result
    ? result
    : {
        rule: 'not-utf-8',
        message: result.message,
        todo: result.todo,
        place: indexLines(result.before).placeAt(result.before.length),
      };
}

/**
 * What editing programs and file managers leave behind: nobody wrote it to be read. A file
 * `.its-name.md` somebody did write.
 */
function isLeftover(name: string, isFolder: boolean): boolean {
  return (
    (name.startsWith('.') && (isFolder || !/^\.(?!_|trashed-)\w[^#~]*\.md$/.test(name))) ||
    /^~(?:\$|syncthing~)/.test(name) ||
    name.endsWith('~') ||
    /^#.*#$/.test(name)
  );
}

/** A file that cannot be read as text has no place but its beginning. */
function fault(file: string, rule: string, message: string, todo: string): Problem {
  return { severity: 'error', rule, file, line: 1, column: 1, message, todo };
}
