import { readContent } from '../support/content.ts';
import { decode } from '../../src/core/markdown/decode.ts';
import { cpuMilliseconds } from '../support/cpuMilliseconds.ts';
import { around, type Input } from './inputs.ts';

/** How an input fared. */
export interface Outcome {
  milliseconds: number;
  /** What is wrong with us, not with the input; nothing when all is well. */
  fault?: string;
  /** Whether it came out as a part of the record. */
  read: boolean;
}

/** More than this is too long for one file. */
const most = 2000;

/**
 * Reads an input as part of a content folder: it must become a part of the record, or a problem
 * with a place, soon, and never an exception.
 */
export function tryInput({ file, bytes }: Input): Outcome {
  const start = cpuMilliseconds();
  try {
    const decoded = decode(bytes);
    if (!('text' in decoded)) return { milliseconds: cpuMilliseconds() - start, read: false };
    const { entries, problems } = readContent([
      ...around.filter((each) => each.file !== file),
      { file, text: decoded.text },
    ]);
    const milliseconds = cpuMilliseconds() - start;
    const read = entries.some((entry) => entry.file === file);
    const lines = decoded.text.split(/\r\n|\n|\r/);
    const own = problems.filter((problem) => problem.file === file);
    const nowhere =
      problems.find(
        ({ line, column, endColumn, message, todo }) =>
          !(
            line >= 1 &&
            column >= 1 &&
            (endColumn === undefined || endColumn > column) &&
            /\.$/.test(message) &&
            /[.?]$/.test(todo)
          ),
      ) ??
      own.find(({ line, column }) => line > lines.length || column > lines[line - 1]!.length + 1);
    const fault =
      milliseconds > most
        ? `It took ${(milliseconds / 1000).toFixed(1)} s.`
        : nowhere
          ? `A problem has no place or no words: ${JSON.stringify(nowhere)}`
          : !read && !own.some((problem) => problem.severity === 'error')
            ? 'It is no part of the record, and no error says why.'
            : undefined;
    return { milliseconds, read, fault };
  } catch (error) {
    return {
      milliseconds: cpuMilliseconds() - start,
      read: false,
      fault: String((error as Error).stack ?? error)
        .split('\n')
        .slice(0, 4)
        .join('\n'),
    };
  }
}
