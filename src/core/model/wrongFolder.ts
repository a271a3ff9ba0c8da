import type { ParsedFile } from '../markdown/parsedFile.ts';
import type { Problem } from '../markdown/problem.ts';
import { aWordFor, problemAt, wordFor, type Kind } from './entry.ts';
import { collections } from './model.ts';
import { schemas } from './schemas.ts';

/**
 * A file that lies in the folder of one collection and is, whole, a file of another: its keys are
 * not wrong, its place is.
 */
export function wrongFolder(collection: Kind, parsed: ParsedFile): Problem | undefined {
  const right = collections.find(
    (other) => other !== collection && schemas[other].safeParse(parsed.frontMatter?.value).success,
  );
  return (
    right &&
    problemAt({ file: parsed.file, parsed }, [], {
      rule: 'wrong-folder',
      message: `This file is ${aWordFor(right)}, but its folder is for ${wordFor[collection]} files.`,
      todo: `Move it to ${right}/; or write the keys of ${wordFor[collection] === 'site' ? 'the site' : aWordFor(collection)}.`,
    })
  );
}
