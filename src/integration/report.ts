import { styleText } from 'node:util';
import { codeFrameColumns } from '@babel/code-frame';
import { relative, resolve } from 'node:path';
import type { TextFile } from '../core/markdown/parsedFile.ts';
import { dataText, type Attachment } from '../core/model/figure/attachment.ts';
import type { CopyCounts } from '../core/model/countCopies.ts';
import type { Article } from '../core/model/model.ts';
import { elsewhere, type Problem } from '../core/markdown/problem.ts';
import type { CommandWords } from '../i18n/commands/commandWords.ts';

/** The report of a content folder, with paths as they are typed in the working directory. */
export function reportOf(
  {
    folder,
    files,
    linked: { attachments = [] } = {},
  }: {
    folder: string;
    files: readonly TextFile[];
    linked?: { attachments?: readonly Attachment[] | undefined };
  },
  problems: readonly Problem[],
  words?: CommandWords,
): string {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return report(
    problems,
    relative('.', resolve(folder)) || '.',
    (file) => texts.get(file) ?? textBeside(file, attachments),
    words,
  );
}

/** The text of a file beside the figures; nothing of a picture. */
function textBeside(file: string, attachments: readonly Attachment[]): string | undefined {
  const found = attachments.find((each) => each.file === file);
  const read = found && dataText(found);
  return read && 'text' in read ? read.text : undefined;
}

/**
 * Problems as an editor reads them in a terminal: `file:line:column`, what is wrong, the line with
 * the fault underlined, what to do; a count at the end.
 * `folder` is put before the files' paths, so that a click on one opens it. `textOf` gives a file's
 * text; without it the line is not shown. `words` are those of another language than English.
 */
export function report(
  problems: readonly Problem[],
  folder: string,
  textOf: (file: string) => string | undefined,
  words?: CommandWords,
): string {
  return [
    ...problems.map((problem) => one(problem, folder, textOf(problem.file), words)),
    countOf(problems, words),
  ].join('\n\n');
}

function one(
  problem: Problem,
  folder: string,
  text: string | undefined,
  words?: CommandWords,
): string {
  const { severity, line, column, rule } = problem;
  const [message, todo] = [problem.message, problem.todo].map((each) => words?.say(each) ?? each);
  const head = `${styleText('bold', visible(`${folder}/${problem.file}:${line}:${column}`))}  ${styleText(severity === 'error' ? 'red' : 'yellow', words?.severity(severity) ?? severity)}  ${styleText('dim', rule)}`;
  return [
    head,
    indented(visible(message!)),
    frameOf(problem, text),
    indented(visible(todo!)),
    indented(visible(elsewhere(problem, (file) => `${folder}/${file}`))),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * The line with its fault underlined, and the line above and below it; of a long line the part
 * around the fault. The frame counts columns from 0.
 */
function frameOf({ line, column, endColumn }: Problem, text: string | undefined): string {
  const lines = text?.split(/\r\n|\n|\r/);
  const shown = lines?.[line - 1];
  if (!lines || shown === undefined || shown === '') return '';
  const cut = shown.length > 300 ? Math.max(0, column - 100) : 0;
  const end =
    endColumn ?? column + (/^[\p{L}\p{M}\p{N}_-]+/u.exec(shown.slice(column - 1))?.[0].length ?? 1);
  const seen = lines
    .slice(0, line + 1)
    .map((each, index) => (index < line - 2 ? '' : visible(each.slice(cut, cut + 300))));
  const to = Math.min(Math.max(end - 1, column) - cut, 300);
  return codeFrameColumns(
    seen.join('\n'),
    { start: { line, column: column - 1 - cut }, end: { line, column: to } },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
}

/**
 * A text without what a terminal would obey, or nobody would see: a sign of the same width stands
 * in its place.
 */
function visible(text: string): string {
  return text
    .replace(/[\0-\x08\x0A-\x1F]/g, (letter) => String.fromCharCode(0x2400 + letter.charCodeAt(0)))
    .replace(
      /[\x7F-\x9F]|\p{Bidi_C}|[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF\u2028\u2029]/gu,
      '\u00B7',
    );
}

function indented(text: string): string {
  return text === '' ? '' : `  ${text}`;
}

/** What waits for its day, a line each: nothing when nothing does. */
export function waitingInWords(waiting: readonly Article[]): string {
  return waiting
    .map(({ file, published }) => `${visible(file)} waits: it is published on ${published.text}.\n`)
    .join('');
}

/**
 * How the quotes fare in the kept copies of their sources, in a line: nothing where none is kept.
 */
export function copiesInWords(counts: CopyCounts | undefined): string {
  if (!counts) return '';
  const { there, changed, gone, without } = counts;
  const all = there + changed + gone + without;
  return `Quotes in kept copies: ${there} of ${all} (${changed} in other words only, ${gone} not there, ${without} without a copy).\n`;
}

/** "2 errors and 1 warning." */
export function countOf(problems: readonly Problem[], words?: CommandWords): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (words) return words.count(errors, warnings);
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '');
  return parts.length ? `${parts.join(' and ')}.` : 'No problems.';
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
