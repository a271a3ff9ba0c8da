/** Where something stands in a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
  /**
   * The column after the last character, on the same line; without it the fault is drawn to the end
   * of the word.
   */
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
  /**
   * What lies behind it, when it may show at several places: problems of one cause are shown once,
   * at the first.
   */
  cause?: string;
  /** The other places at which its cause shows, in order. */
  also?: Elsewhere[];
}

/** A place in a file of the content folder. */
export interface Elsewhere {
  file: string;
  line: number;
  column: number;
}

/** Of one rule in one file this many problems are shown: nobody reads more at one go. */
const most = 100;

/**
 * Problems in the order in which they are shown: by file, line, column, then rule and message.
 * Problems that say the same of the same place are shown once, and so are those of one cause; of
 * very many of one kind in a file the first, and how many more there are.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const keys = new Map<string, Problem>();
  for (const problem of problems)
    keys.set(
      JSON.stringify([problem.file, problem.line, problem.column, problem.rule, problem.message]),
      problem,
    );
  return firstOfEach(
    onceByCause(
      [...keys.values()].sort(
        (a, b) =>
          order(a.file, b.file) ||
          a.line - b.line ||
          a.column - b.column ||
          order(a.rule, b.rule) ||
          order(a.message, b.message),
      ),
    ),
  );
}

function onceByCause(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  return problems.flatMap((problem) => {
    const { cause, ...told } = problem;
    const earlier = cause === undefined ? undefined : first.get(cause);
    if (earlier && !isAt(problem, earlier))
      earlier.also = [
        ...(earlier.also ?? []),
        { file: problem.file, line: problem.line, column: problem.column },
      ];
    else if (!earlier && cause !== undefined) first.set(cause, told);
    return earlier ? [] : [told];
  });
}

function isAt(a: Elsewhere, b: Elsewhere): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/**
 * The other places at which the cause of a problem shows, as a sentence, file by file; of very many
 * the first, and how many more there are. Nothing where there is none. `named` writes a file's
 * path.
 */
export function elsewhere(
  { also = [] }: Pick<Problem, 'also'>,
  named = (file: string) => file,
): string {
  const shown = also.slice(0, mostPlaces);
  const more = also.length - shown.length;
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const places = [...byFile].map(
    ([file, all]) =>
      `${named(file)}:${all.map(({ line, column }) => `${line}:${column}`).join(', ')}`,
  );
  return shown.length
    ? `The same at ${places.join('; ')}${more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''}.`
    : '';
}

/** Of one cause this many places are named, beside the first. */
const mostPlaces = 20;

function firstOfEach(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const kindOf = ({ file, rule }: Problem) => `${file} ${rule}`;
  for (const problem of problems)
    counts.set(kindOf(problem), (counts.get(kindOf(problem)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return problems.flatMap((problem) => {
    const kind = kindOf(problem);
    const count = counts.get(kind)!;
    const index = (shown.get(kind) ?? 0) + 1;
    shown.set(kind, index);
    if (index > most) return [];
    return index === most && count > most
      ? [
          {
            ...problem,
            message: `${problem.message} ${count - most} more of this kind follow in this file.`,
          },
        ]
      : [problem];
  });
}

/** Text in the order of its UTF-16 units: the same on every machine, whatever its language. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
