import { expect, test } from 'vitest';
import type { TextFile } from '../../src/core/markdown/parsedFile.ts';
import { elsewhere, type Problem } from '../../src/core/markdown/problem.ts';
import { contentWith, readContent } from './content.ts';

/** Where a problem is, and its message with what to do. */
interface Expected {
  file: string;
  line: number;
  column: number;
  endColumn: number;
  says: string;
}

/** A test that calls `expectProblems`. */
export function testProblems(name: string, text: string): void {
  test(name, () => expectProblems(text));
}

/**
 * Expects that the base newsroom with these files has exactly the problems that are marked in them:
 * a line of carets (`#  ^^^^ No actor is called …`) expects a problem in the line above it, with
 * this message, and is no part of the file.
 */
export function expectProblems(text: string): void {
  const expected = contentWith(text).flatMap(problemsMarkedIn);
  const files = contentWith(text).map(withoutMarks);
  expect(expected.length).toBeGreaterThan(0);
  expect(readContent(files).problems.map((problem) => describeProblem(problem, files))).toEqual(
    expected.sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    ),
  );
}

const mark = /^#?\s*(\^+) (.+)$/;

function problemsMarkedIn({ file, text }: TextFile): Expected[] {
  const found: Expected[] = [];
  let line = 0;
  for (const each of text.split('\n')) {
    const [, carets, says] = mark.exec(each) ?? [];
    if (carets === undefined || says === undefined) line++;
    else {
      const column = each.indexOf('^') + 1;
      found.push({ file, line, column, endColumn: column + carets.length, says });
    }
  }
  return found;
}

function withoutMarks({ file, text }: TextFile): TextFile {
  const lines = text.split('\n').filter((line) => !mark.test(line));
  return { file, text: lines.join('\n') };
}

/** A problem as a test marks it. One without an end is marked to the end of its word. */
function describeProblem(
  { file, line, column, endColumn, message, todo, also }: Problem,
  files: readonly TextFile[],
): Expected {
  const lines = files.find((each) => each.file === file)?.text.split('\n');
  const rest = lines?.[line - 1]?.slice(column - 1) ?? '';
  return {
    file,
    line,
    column,
    endColumn: endColumn ?? column + (/^[\p{L}\p{N}_-]+/u.exec(rest)?.[0].length ?? 1),
    says: `${message} ${todo} ${elsewhere({ also })}`.trim(),
  };
}
