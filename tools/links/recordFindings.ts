import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { source as sourceSchema } from '../../src/core/model/schemas/source.ts';
import { editFrontMatter } from '../../src/core/markdown/edit/editFrontMatter.ts';
import { findingsOf, type LookedAgain } from './lookAgain.ts';

/** A file into which findings were written, or could not be. */
export interface Recorded {
  file: string;
  isWritten: boolean;
}

/**
 * Writes what became of quoted words into the files of their sources, with the day. Nothing else in
 * a file changes. One in which nothing is new is left as it is.
 */
export function recordFindings(
  looked: readonly LookedAgain[],
  folder: string,
  day: string,
): Recorded[] {
  return looked.flatMap((each): Recorded[] => {
    const findings = findingsOf(each, day).map((finding) => ({ at: day, ...finding }));
    if (findings.length === 0) return [];
    const { file, seenAgain } = each.source;
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = withFindings(before, seenAgain.length, findings);
    if (after === undefined) return [{ file, isWritten: false }];
    writeFileSync(`${path}.part`, after);
    renameSync(`${path}.part`, path);
    return [{ file, isWritten: true }];
  });
}

function withFindings(
  text: string,
  count: number,
  findings: readonly { [key: string]: string }[],
): string | undefined {
  const order = Object.keys(sourceSchema.shape);
  if (count === 0)
    return editFrontMatter(text, { what: 'set', path: ['seenAgain'], value: [...findings] }, order);
  let edited: string | undefined = text;
  for (const [index, value] of findings.entries())
    edited =
      edited === undefined
        ? undefined
        : editFrontMatter(edited, {
            what: 'insert',
            path: ['seenAgain'],
            index: count + index,
            value,
          });
  return edited;
}
