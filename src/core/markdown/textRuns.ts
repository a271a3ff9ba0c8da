import type { Root, Text } from 'mdast';
import { nodesIn } from './nodes.ts';
import type { LineIndex } from './lineIndex.ts';
import type { Place } from './problem.ts';

/** From the letter `at` of a text on, its letters stand one after another in the file from here. */
export interface TextRun {
  at: number;
  offset: number;
  line: number;
  column: number;
}

declare module 'mdast' {
  interface TextData {
    runs?: TextRun[];
  }
}

/**
 * Notes on each text how its letters stand in the file: a text differs from its source where that
 * has `\*`, `&amp;`, or a line with `>` before it.
 */
export function recordTextRuns(tree: Root, source: string, lines: LineIndex): void {
  for (const node of nodesIn(tree, 'text')) {
    const runs =
      node.position &&
      runsOf(
        node.value,
        source.slice(0, node.position.end.offset),
        node.position.start.offset!,
        lines,
      );
    if (runs) node.data = { ...node.data, runs };
  }
}

/**
 * The place and the offset of the letters `from` to before `to` of a text. Nothing when its place
 * is not known.
 */
export function placeInText(
  node: Text,
  from: number,
  to: number,
): { place: Place; offset: number } | undefined {
  const start = pointOf(node, from);
  if (!start) return undefined;
  const end = to > from ? pointOf(node, to - 1) : undefined;
  const place: Place = { line: start.line, column: start.column };
  if (end?.line === start.line) place.endColumn = end.column + 1;
  return { place, offset: start.offset };
}

function pointOf(node: Text, letter: number): Omit<TextRun, 'at'> | undefined {
  const runs = node.data?.runs ?? [];
  // Runs stand in the order of their letters: the last that begins at or before this one is found
  // by halving.
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.at <= letter) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (!run) return undefined;
  const after = letter - run.at;
  return { offset: run.offset + after, line: run.line, column: run.column + after };
}

/** The runs of a text whose source is written from `start` to the end of `source`. */
function runsOf(
  value: string,
  source: string,
  start: number,
  lines: LineIndex,
): TextRun[] | undefined {
  const runs: TextRun[] = [];
  let expected = -1;
  let at = start;
  for (let letter = 0; letter < value.length;) {
    const step = stepAt(value, letter, source, at);
    if (!step) return undefined;
    if (step.letters > 0) {
      const offset = at + (step.from ?? 0);
      if (offset !== expected) runs.push({ at: letter, offset, ...lineAndColumn(lines, offset) });
      // After a line break the next letter is on another line, even where its offset is the next.
      expected = step.letters === 1 && !isBreak(value[letter]!) ? offset + 1 : -1;
    }
    letter += step.letters;
    at += step.length;
  }
  return runs;
}

interface Step {
  /** How many letters of the value. */
  letters: number;
  /** How much of the source. */
  length: number;
  /** Where in that the letter stands. */
  from?: number;
}

function stepAt(value: string, letter: number, source: string, at: number): Step | undefined {
  const here = source[at];
  if (here === undefined) return undefined;
  const wanted = value[letter]!;
  if (here === '\\' && source[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted))
    return { letters: 1, length: 2, from: 1 };
  const reference = here === '&' ? characterReference(value, letter, source, at) : undefined;
  if (reference) return reference;
  if (isBreak(here) && isBreak(wanted))
    return {
      letters: value.startsWith('\r\n', letter) ? 2 : 1,
      length: source.startsWith('\r\n', at) ? 2 : 1,
    };
  if (here === wanted || (here === '\0' && wanted === '\uFFFD')) return { letters: 1, length: 1 };
  return /[\s>]/.test(here) ? { letters: 0, length: 1 } : undefined;
}

/** `&amp;`, `&#8211;` */
function characterReference(
  value: string,
  letter: number,
  source: string,
  at: number,
): Step | undefined {
  const reference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{0,31});/i.exec(
    source.slice(at, at + 34),
  )?.[0];
  if (!reference || (reference !== '&amp;' && value.startsWith(reference, letter)))
    return undefined;
  return { letters: (value.codePointAt(letter) ?? 0) > 0xffff ? 2 : 1, length: reference.length };
}

function isBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

function lineAndColumn(lines: LineIndex, offset: number): { line: number; column: number } {
  const { line, column } = lines.placeAt(offset);
  return { line, column };
}
