/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  /** The column after the last character, on the same line; without it the fault is drawn to the end of the word. */
  endColumn?: number;
}

/** Something wrong in a file: what, where, and what to do. A value, never thrown. */
export interface Problem extends Place {
  /** An error stops the build, a warning does not. */
  severity: 'error' | 'warning';
  /** The rule's name, in words joined by hyphens: `unknown-id`. */
  rule: string;
  /** The file, relative to the content folder, with forward slashes. */
  file: string;
  /** What is wrong, as a sentence with its full stop. */
  message: string;
  /** What to do, as a sentence with its full stop. */
  todo: string;
}

/** Problems in the order in which they are shown: by file, line, column, then rule and message. Problems that say the same of the same place are shown once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const keys = new Map<string, Problem>();
  for (const problem of problems) keys.set(JSON.stringify([problem.file, problem.line, problem.column, problem.rule, problem.message]), problem);
  return [...keys.values()].sort((a, b) =>
    order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message));
}

/** Text in the order of its UTF-16 units: the same on every machine, whatever its language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
