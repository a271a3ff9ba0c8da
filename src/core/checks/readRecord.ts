import { parseFile } from '../markdown/parseFile.ts';
import type { ParsedFile, TextFile } from '../markdown/parsedFile.ts';
import { sortProblems, type Problem } from '../markdown/problem.ts';
import { checkRecord } from './checkRecord.ts';
import type { AnyEntry } from '../model/entry.ts';
import { identify, type Identity } from '../model/identify.ts';
import { withKeysWanted } from '../model/keysWanted.ts';
import { linkRecord, type Whole } from '../model/linkRecord.ts';
import type { Record } from '../model/model.ts';
import { schemaProblems } from '../model/schemaProblems.ts';
import { schemas } from '../model/schemas.ts';
import { wrongFolder } from '../model/wrongFolder.ts';

/** What the content says, and all that is wrong with it. */
export interface Reading {
  /** As far as it could be read: what is wrong is left out. Drafts are in it. */
  record: Record;
  /** The files whose front matter holds what its schema asks for, in the order of their paths. */
  entries: AnyEntry[];
  whole: Whole;
  /** Sorted, errors and warnings. */
  problems: Problem[];
}

/**
 * Reads the files of a content folder into one linked record. Pure, and never throws: what is wrong
 * comes back as problems.
 * The order of the files changes nothing. `found` are problems that the reader of the folder has
 * met already.
 */
export function readRecord(files: readonly TextFile[], found: readonly Problem[] = []): Reading {
  const texts = new Map(files.map((file) => [file.file, file.text]));
  // What could not be read as text is known by its name: naming it is no second problem.
  const unread = found
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.md') && !texts.has(file));
  const { identities, passedOver, problems } = identify([...texts.keys(), ...new Set(unread)]);
  const problemsOfFiles: Problem[][] = [],
    entries: AnyEntry[] = [];
  for (const identity of identities) {
    const text = texts.get(identity.file);
    if (text === undefined) continue;
    const parsed = parseFile({ file: identity.file, text });
    problemsOfFiles.push(
      parsed.problems.map((problem) => withKeysWanted(problem, identity.collection)),
    );
    const read = readEntry(identity, parsed);
    if ('entry' in read) entries.push(read.entry);
    else problemsOfFiles.push(read.problems);
  }
  const whole = linkRecord(entries, [...identities, ...passedOver]);
  return {
    record: whole.record,
    entries,
    whole,
    problems: sortProblems([
      ...found,
      ...problems,
      ...problemsOfFiles.flat(),
      ...whole.problems,
      ...checkRecord(whole),
    ]),
  };
}

/** The entry of a file, when its front matter holds what its schema asks for. */
function readEntry(
  { collection, id, file }: Identity,
  parsed: ParsedFile,
): { entry: AnyEntry } | { problems: Problem[] } {
  if (!parsed.frontMatter) return { problems: [] };
  const schema = schemas[collection],
    read = schema.safeParse(parsed.frontMatter.value);
  if (!read.success) {
    const elsewhere = wrongFolder(collection, parsed);
    return {
      problems: elsewhere ? [elsewhere] : schemaProblems(parsed, schema, read.error.issues),
    };
  }
  return { entry: { collection, id, file, data: read.data, parsed } as AnyEntry };
}
