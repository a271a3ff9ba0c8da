import type { MarkdownLine } from '../markdown/markdownLine.ts';
import type { ParsedFile, TextFile } from '../markdown/parsedFile.ts';
import { sortProblems, type Problem } from '../markdown/problem.ts';
import type { LinkedRecord } from '../model/linkRecord.ts';
import { checkedLanguages, linkedIn, translationsOf } from '../model/translation/linkIn.ts';
import { hasBody } from '../model/translation/translatedEntry.ts';
import type { Translation } from '../model/translation/translation.ts';
import { readRecord, type Reading, type ReadOptions } from '../model/readRecord.ts';
import type { CheckContext } from './check.ts';
import { contentChecks, fileChecks, standingChecks } from './registry.ts';

/**
 * Reads the files of a content folder and runs every check. Pure, and never throws: what is wrong
 * comes back as sorted problems. `found` are problems that the reader of the folder has found. With
 * the same `parse` of `keepParsed`, a further reading works out only what has changed.
 */
export function readContent(
  files: readonly TextFile[],
  context: CheckContext,
  found: readonly Problem[] = [],
  options?: ReadOptions,
): Reading {
  const reading = readRecord(files, found, context.address, options);
  const problems = [
    ...reading.problems,
    ...reading.parsed.flatMap(options?.check ?? checkFile),
    ...reading.linked.lines.flatMap(checkLine),
    ...contentChecks.flatMap(({ check }) => check(reading.linked, context)),
  ];
  problems.push(
    ...inOtherLanguages(
      reading,
      (linked) => [
        ...linked.problems,
        ...linked.lines.flatMap(checkLine),
        ...contentChecks.flatMap(({ check, ofOriginals }) =>
          ofOriginals ? [] : check(linked, context),
        ),
      ],
      problems,
    ),
  );
  // An error may make a standing wrong.
  if (!problems.some(({ severity }) => severity === 'error')) {
    const check = (linked: LinkedRecord) =>
      standingChecks.flatMap(({ check }) => check(linked, context));
    problems.push(...check(reading.linked));
    problems.push(...inOtherLanguages(reading, check, problems));
  }
  return { ...reading, problems: sortProblems(withoutThoseInMarks(problems)) };
}

/**
 * What checks find in the record in other languages, beside what they found in that of the site:
 * only what stands in the words of a translation.
 */
function inOtherLanguages(
  { linked }: Reading,
  check: (linked: LinkedRecord) => Problem[],
  known: readonly Problem[],
): Problem[] {
  const placeOf = ({ file, line, column, rule }: Problem) => `${file}:${line}:${column}:${rule}`;
  const seen = new Set(known.map(placeOf));
  const all = translationsOf(linked);
  const files = new Map(all.map((each) => [each.file, each]));
  return checkedLanguages(linked)
    .flatMap((language) => check(linkedIn(linked, language)))
    .filter((problem) => {
      const translation = files.get(problem.file);
      const isNew = !seen.has(placeOf(problem));
      seen.add(placeOf(problem));
      // What stands below the front matter of a file without a body is the original's.
      return translation && isNew && problem.line > 0 && isOwnLine(translation, problem.line);
    });
}

function isOwnLine(translation: Translation, line: number): boolean {
  const end = translation.parsed.tree.children.find(({ type }) => type === 'yaml')?.position?.end
    .line;
  return hasBody(translation) || end === undefined || line <= end;
}

/**
 * Problems without those that lie within a mark of another program: what is wrong there goes with
 * the mark.
 */
function withoutThoseInMarks(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ file, line }: Problem) => `${file}:${line}`;
  const isMark = ({ rule }: Problem) => rule === 'note' || rule === 'other-markup';
  const marks = Map.groupBy(problems.filter(isMark), lineOf);
  return problems.filter(
    (problem) =>
      isMark(problem) ||
      !(marks.get(lineOf(problem)) ?? []).some(
        ({ column, endColumn = column }) => problem.column >= column && problem.column < endColumn,
      ),
  );
}

/** What the checks of single files find in a file, worked out once for a parsed file. */
export function checkFile(file: ParsedFile): Problem[] {
  if (!file.readable) return [];
  const found = foundInFiles.get(file) ?? fileChecks.flatMap(({ check }) => check(file));
  foundInFiles.set(file, found);
  return found;
}

const foundInFiles = new WeakMap<ParsedFile, Problem[]>();

/**
 * What the checks of Markdown find in a line of front matter, with its position in the file, worked
 * out once for a line.
 */
export function checkLine(line: MarkdownLine): Problem[] {
  const found = foundInLines.get(line) ?? problemsOfLine(line);
  foundInLines.set(line, found);
  return found;
}

const foundInLines = new WeakMap<MarkdownLine, Problem[]>();

function problemsOfLine({ file, path, frontMatter, value, tree }: MarkdownLine): Problem[] {
  // The value is checked as a file of one line, so that a column is a letter of it.
  const text = value.replace(/[\r\n]/g, ' ');
  const problems = fileChecks
    .filter(({ inLines }) => inLines)
    .flatMap(({ check }) => check({ file, text, tree, readable: true, problems: [] }));
  return problems.map(({ column, endColumn, line: _, ...rest }) => {
    const piece = value.slice(column - 1, (endColumn ?? value.length + 1) - 1);
    return { ...rest, ...frontMatter.placeWithin(path, piece, column - 1) };
  });
}
