import { parseFile } from '../markdown/parseFile.ts';
import type { ParsedFile, TextFile } from '../markdown/parsedFile.ts';
import type { Problem } from '../markdown/problem.ts';
import type { AnyEntry, ContentFile } from './entry.ts';
import type { KeptFile } from './capture.ts';
import type { Attachment } from './figure/attachment.ts';
import { identify, type Identity } from './identify.ts';
import { withKeysWanted } from './keysWanted.ts';
import { linkRecord, type LinkedRecord } from './linkRecord.ts';
import type { Record } from './model.ts';
import { readTranslation } from './translation/readTranslation.ts';
import type { Translation } from './translation/translation.ts';
import { withoutEmptyKeys } from './schemaProblems/withoutEmptyKeys.ts';
import { schemaProblems, zoneIn } from './schemaProblems/schemaProblems.ts';
import { schemaFor } from './schemaFor.ts';
import { wrongFolder } from './wrongFolder.ts';

/** The content as it was read, and what is wrong with it. */
export interface Reading {
  /** As far as it could be read: what is wrong is left out. Drafts are in it. */
  record: Record;
  /** The files whose front matter holds what its schema asks for, in the order of their paths. */
  entries: AnyEntry[];
  /** Every file that could be parsed, whatever its front matter holds. */
  parsed: ParsedFile[];
  linked: LinkedRecord;
  /** Errors and warnings, in no particular order. */
  problems: Problem[];
}

/** What else a reading can be given. */
export interface ReadOptions {
  /** Gives a file as it was parsed before, where it can: `keepParsed`. */
  parse?: (file: TextFile) => ParsedFile;
  /** What `checkFile` finds in a file that `parse` has given, where that is known. */
  check?: (file: ParsedFile) => Problem[];
  /** The files beside the figures; without them, what figures name is not looked for. */
  attachments?: readonly Attachment[];
  /** Kept copies of sources' pages. */
  captures?: readonly KeptFile[];
}

/**
 * Reads the files of a content folder into one linked record, without running the checks: the
 * problems are those of syntax, schemas and references. Pure, and never throws. The result does not
 * depend on the order of the files. `found` are problems that the reader of the folder has found.
 * `address` is that of the site, where it is not the one that `site.md` says. `parse` may give a
 * file as it was parsed before: `keepParsed`. `attachments` are the files beside the figures.
 */
export function readRecord(
  files: readonly TextFile[],
  found: readonly Problem[] = [],
  address?: string,
  { parse = parseFile, attachments, captures }: ReadOptions = {},
): Reading {
  const texts = new Map(files.map((file) => [file.file, file.text]));
  // What could not be read as text is known by its name: naming it is no second problem.
  const unread = found
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.md') && !texts.has(file));
  const { identities, passedOver, problems } = identify([...texts.keys(), ...new Set(unread)]);
  const problemsOfFiles: Problem[][] = [];
  const entries: AnyEntry[] = [];
  const translations: Translation[] = [];
  const originals = identities.filter(({ language }) => language === undefined);
  const allParsed: ParsedFile[] = [];
  const unreadFiles: ContentFile[] = [];
  const read: [Identity, ParsedFile][] = [];
  for (const identity of identities) {
    const text = texts.get(identity.file);
    if (text === undefined) continue;
    const parsed = parse({ file: identity.file, text });
    if (parsed.readable) allParsed.push(parsed);
    problemsOfFiles.push(
      parsed.problems.map((problem) => withKeysWanted(problem, identity.collection)),
    );
    if (identity.language === undefined) read.push([identity, parsed]);
    else {
      const { translation, problems } = readTranslation(identity, parsed, originals);
      if (translation) translations.push(translation);
      problemsOfFiles.push(problems);
    }
  }
  const zone = zoneIn(
    read.find(([{ collection }]) => collection === 'site')?.[1].frontMatter?.value,
  );
  for (const [identity, parsed] of read) {
    const { entry, problems } = readEntry(identity, parsed, zone);
    if (entry) entries.push(entry);
    else if (parsed.readable) unreadFiles.push({ ...identity, parsed });
    problemsOfFiles.push(problems);
  }
  const linked = linkRecord(
    address === undefined ? entries : entries.map((entry) => servedAt(address, entry)),
    [...originals, ...passedOver],
    unreadFiles,
    { attachments, captures, translations },
  );
  return {
    record: linked.record,
    entries,
    parsed: allParsed,
    linked,
    problems: [...found, ...problems, ...problemsOfFiles.flat(), ...linked.problems],
  };
}

/** The entry of `site.md` with another address; any other as it is. */
function servedAt(address: string, entry: AnyEntry): AnyEntry {
  return entry.collection === 'site' ? { ...entry, data: { ...entry.data, address } } : entry;
}

interface ReadEntry {
  entry?: AnyEntry;
  problems: Problem[];
}

/**
 * What was read of a parsed file, and in which zone of the site: a file that stays is read once.
 */
const entriesRead = new WeakMap<ParsedFile, { zone: string | undefined; read: ReadEntry }>();

/** The entry of a file, when its front matter holds what its schema asks for. */
function readEntry(
  identity: Identity,
  parsed: ParsedFile,
  siteZone: string | undefined,
): ReadEntry {
  const before = entriesRead.get(parsed);
  if (before && before.zone === siteZone) return before.read;
  const read = entryFrom(identity, parsed, siteZone);
  entriesRead.set(parsed, { zone: siteZone, read });
  return read;
}

function entryFrom(
  { collection, id, file }: Identity,
  parsed: ParsedFile,
  siteZone: string | undefined,
): ReadEntry {
  if (!parsed.frontMatter) return { problems: [] };
  const schema = schemaFor(collection, parsed.frontMatter.value);
  const { value, problems: empty } = withoutEmptyKeys(parsed, schema);
  const read = schema.safeParse(value);
  if (read.success)
    return {
      entry: { collection, id, file, data: read.data, parsed } as AnyEntry,
      problems: empty,
    };
  const elsewhere = wrongFolder(collection, parsed);
  return {
    problems: elsewhere
      ? [elsewhere]
      : [...empty, ...schemaProblems(parsed, schema, read.error.issues, siteZone)],
  };
}
