import { readRecord, type Reading } from '../record/readRecord.ts';
import type { TextFile } from '../text/parsedFile.ts';
import { sortProblems, type Problem } from '../text/problem.ts';
import { checkStandings } from './checkStandings.ts';

/** Reads the files of a content folder, and finds all that is wrong with them: what the record tells, and what only the standings tell. */
export function readContent(files: readonly TextFile[], found: readonly Problem[] = []): Reading {
  const reading = readRecord(files, found);
  return { ...reading, problems: sortProblems([...reading.problems, ...checkStandings(reading.whole)]) };
}
