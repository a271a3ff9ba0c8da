import type { Place, Problem } from './problem.ts';

/** What a rule has to say of a place. An error unless it says otherwise. */
export interface Finding {
  rule: string;
  message: string;
  todo: string;
  severity?: 'error' | 'warning';
  /** As a problem has it. */
  cause?: string;
}

/** A finding as a problem of a file at a place. */
export function problemInFile(
  file: string,
  { line, column, endColumn }: Place,
  finding: Finding,
): Problem {
  return {
    severity: 'error',
    ...finding,
    file,
    line,
    column,
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}
