import type { ParsedFile } from '../../markdown/parsedFile.ts';
import type { Problem } from '../../markdown/problem.ts';
import { problemAt, wordFor } from '../entry.ts';
import type { Identity } from '../identify.ts';
import { schemaProblems } from '../schemaProblems/schemaProblems.ts';
import { withoutEmptyKeys } from '../schemaProblems/withoutEmptyKeys.ts';
import { translationSchemas } from '../translationSchemas.ts';
import type { Translation } from './translation.ts';

/**
 * A translation that stands in a file of its own beside its original, and what is wrong with it.
 */
export function readTranslation(
  { collection, id, file, language = '' }: Identity,
  parsed: ParsedFile,
  originals: readonly Identity[],
): { translation?: Translation; problems: Problem[] } {
  if (!parsed.frontMatter) return { problems: [] };
  const schema = translationSchemas[collection];
  const { value, problems: empty } = withoutEmptyKeys(parsed, schema);
  const read = schema.safeParse(value);
  if (!read.success)
    return { problems: [...empty, ...schemaProblems(parsed, schema, read.error.issues)] };
  const { translates, of, ...words } = read.data;
  const misplaced = originalFault({ collection, id, file }, translates, originals);
  if (misplaced) return { problems: [problemAt({ file, parsed }, ['translates'], misplaced)] };
  return {
    translation: {
      collection,
      id,
      language,
      file,
      parsed,
      words,
      ...(of && { of }),
      placeIn: (path) => path,
      isFile: true,
    },
    problems: empty,
  };
}

/** Why a file cannot be the translation of what its name and its front matter say. */
function originalFault(
  { collection, id, file }: Identity,
  translates: string,
  originals: readonly Identity[],
): { rule: string; message: string; todo: string } | undefined {
  const rule = 'translation';
  if (translates !== id)
    return {
      rule,
      message: `By its name this file translates “${id}”, and by its front matter “${translates}”.`,
      todo: `Write ${id}, or rename the file.`,
    };
  const original = originals.find((each) => each.collection === collection && each.id === id);
  if (!original)
    return {
      rule,
      message: `There is no ${wordFor[collection]} “${id}” of which this could be a translation.`,
      todo: 'Write the original first, or rename this file.',
    };
  return folderOf(original.file) === folderOf(file)
    ? undefined
    : {
        rule,
        message: `The original is in another folder: ${original.file}.`,
        todo: 'Move this file beside it, so that the same links lead to the same files.',
      };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
