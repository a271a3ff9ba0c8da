import { identify } from '../../core/model/identify.ts';
import { schemaFor } from '../../core/model/schemaFor.ts';
import { translationSchemas } from '../../core/model/translationSchemas.ts';
import { kindOf } from './kindOf.ts';

/**
 * The schema of the front matter of a file: of a translation the words that it can have, of a
 * figure the keys of its kind. Nothing for a file that is in no folder of ours.
 */
export function schemaOf(file: string, frontMatter: unknown) {
  const kind = kindOf(file);
  if (!kind) return undefined;
  return languageOf(file) === undefined ? schemaFor(kind, frontMatter) : translationSchemas[kind];
}

/** The language into which a file translates, or `plain`; nothing for an original. */
export function languageOf(file: string): string | undefined {
  return identify([file]).identities[0]?.language;
}
