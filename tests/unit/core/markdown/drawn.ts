import { checkFile } from '../../../../src/core/checks/readContent.ts';
import { parseFile } from '../../../../src/core/markdown/parseFile.ts';
import { sortProblems, type Problem } from '../../../../src/core/markdown/problem.ts';

/**
 * A file with its problems drawn under the faults, as the tests write it: marks under the wrong
 * words, then the message
 * and what to do. The marks of the given text are taken out before it is read, so that a test says
 * `expect(drawn(marked)).toBe(marked)`.
 */
export function drawn(marked: string, ending: '\n' | '\r\n' | '\r' = '\n'): string {
  const lines = unmarked(marked).split('\n');
  return withMarks(lines, problemsIn(lines.join(ending)));
}

/** A file without the lines of marks. */
export function unmarked(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !/^ *\^+ [^ ]/.test(line))
    .join('\n');
}

export function withMarks(lines: readonly string[], problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  return lines
    .flatMap((line, index) => [
      line,
      ...sorted
        .filter((problem) => problem.line === index + 1)
        .map((problem) => mark(line, problem)),
    ])
    .join('\n');
}

function mark(line: string, { column, endColumn, severity, message, todo }: Problem): string {
  const word = /^\S+/.exec(line.slice(column - 1))?.[0].length ?? 1;
  const length = endColumn === undefined ? word : endColumn - column;
  return `${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, length))} ${severity === 'warning' ? 'warning: ' : ''}${message} ${todo}`;
}

/**
 * What is told of a text in a body, without the front matter that a test of the body does not need
 * to show.
 */
export function drawnBody(marked: string): string {
  const body = unmarked(marked);
  return withMarks(
    body.split('\n'),
    problemsIn(`---\ntitle: A\n---\n${body}`).map((problem) => ({
      ...problem,
      line: problem.line - 3,
    })),
  );
}

/** What is wrong in a file by itself. */
export function problemsIn(text: string): Problem[] {
  const parsed = parseFile({ file: 'articles/a.md', text });
  return [...parsed.problems, ...checkFile(parsed)];
}
