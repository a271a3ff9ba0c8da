/**
 * The pairs of marks, the marks that are alone, and the mark that is left open for the next block.
 */
export function pairMarks(
  letters: readonly string[],
  leaveOpen: boolean,
): { pairs: [number, number][]; alone: number[]; unclosed?: number } {
  const pairs: [number, number][] = [];
  const alone: number[] = [];
  const closes = closesIn(letters);
  for (let at = 0; at < letters.length; at++) {
    const mark = letters[at]!;
    const opens =
      mark in closing ||
      (mark in turned && beginsWord(letters, at)) ||
      (mark in single && beginsWord(letters, at) && !isApostrophe(letters, at));
    const close = opens ? closes(mark, at) : undefined;
    if (close !== undefined) {
      pairs.push([at, close]);
      at = close;
    } else if (leaveOpen && mark in closing) {
      return { pairs, alone, unclosed: at };
    } else if (mark in closing || mark in turned) {
      alone.push(at);
    }
  }
  return { pairs, alone };
}

/** What closes each mark that opens. „ is closed by “ in German and by ” in Polish. */
export const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“”',
};

/** Marks that close, but open before a word in some languages: ”Swedish”, »German«. */
const turned: Readonly<Record<string, string>> = { '”': '”', '»': '«' };

/** Marks of a ‘quotation’ that may be apostrophes too: these need not be closed. */
const single: Readonly<Record<string, string>> = { '‘': '’', "'": "'" };

function beginsWord(letters: readonly string[], at: number): boolean {
  return /^(?:|[\s([])$/.test(letters[at - 1] ?? '') && /\S/.test(letters[at + 1] ?? '');
}

/** ’tis, the ’90s: these are no quotations. */
function isApostrophe(letters: readonly string[], at: number): boolean {
  return /^(?:\d\ds?|tis|twas|em|n|til|cause|bout)(?![\p{L}\p{N}])/iu.test(
    letters.slice(at + 1, at + 8).join(''),
  );
}

/**
 * Finds the mark that closes what opens at a place, past the quotations within it. What closes what
 * is worked out for each kind of mark once, in one go.
 */
function closesIn(letters: readonly string[]): (mark: string, open: number) => number | undefined {
  const known = new Map<string, Map<number, number>>();
  return (mark, open) => {
    let found = known.get(mark);
    if (!found)
      known.set(
        mark,
        (found =
          mark in single
            ? singleCloses(letters, mark)
            : closesOf(letters, mark, closing[mark] ?? turned[mark]!)),
      );
    return found.get(open);
  };
}

function closesOf(letters: readonly string[], mark: string, closers: string): Map<number, number> {
  const found = new Map<number, number>(),
    open: number[] = [];
  letters.forEach((letter, at) => {
    const last = closers.includes(letter) ? open.pop() : undefined;
    if (last !== undefined) found.set(last, at);
    // A mark that also closes opens anew: of three, the second closes the first and could open to
    // the third.
    if (letter === mark) open.push(at);
  });
  return found;
}

/**
 * A single mark is closed by the first after a letter and before none: else it is an apostrophe,
 * which does not have to be closed.
 */
function singleCloses(letters: readonly string[], mark: string): Map<number, number> {
  const found = new Map<number, number>();
  for (
    let at = letters.length - 1, close: number | undefined, next: number | undefined;
    at >= 0;
    at--
  ) {
    if (letters[at] === mark && next !== undefined) found.set(at, next);
    // Between the marks stands a letter at least.
    next = close;
    if (
      letters[at] === single[mark] &&
      /\S/.test(letters[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(letters[at + 1] ?? '')
    )
      close = at;
  }
  return found;
}
