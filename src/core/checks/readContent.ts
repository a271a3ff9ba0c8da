import type { Whole } from '../model/linkRecord.ts';
import { readRecord, type Reading } from './readRecord.ts';
import type { TextFile } from '../markdown/parsedFile.ts';
import { sortProblems, type Problem } from '../markdown/problem.ts';
import { bothHold } from './standing/bothHold.ts';
import { overdue } from './standing/overdue.ts';
import { wording } from './standing/wording.ts';

/** The rules that ask for a standing or for what is worked out of one, each in its file. */
const checks: readonly ((whole: Whole) => Problem[])[] = [bothHold, overdue, wording];

/**
 * Reads the files of a content folder, and finds all that is wrong with them: what the record
 * tells, and, once there is no error in it that could make a standing wrong, what the standings
 * tell.
 */
export function readContent(files: readonly TextFile[], found: readonly Problem[] = []): Reading {
  const reading = readRecord(files, found);
  if (reading.problems.some((problem) => problem.severity === 'error')) return reading;
  return {
    ...reading,
    problems: sortProblems([
      ...reading.problems,
      ...checks.flatMap((check) => check(reading.whole)),
    ]),
  };
}
