import type { ParsedFile, Path } from '../../markdown/parsedFile.ts';
import type { AnyEntry } from '../entry.ts';
import { mainWordOf, type Translatable } from '../schemas/translation.ts';

/** The words of a file in another language than its own: from a file beside it, or from its own. */
export interface Translation {
  collection: Translatable;
  /** The id of what is translated. */
  id: string;
  language: string;
  /** The file in which the translation stands. */
  file: string;
  parsed: ParsedFile;
  /** The words, at the places where the original has them. */
  words: { [key: string]: unknown };
  /** What the original said when it was translated, where that is recorded: `behindOf`. */
  of?: DigestsOfOriginal;
  /** Where a word stands in the front matter of the file. */
  placeIn: (path: Path) => Path;
  /** Whether it is a file of its own, which can have a body. */
  isFile: boolean;
}

/** Digests of an original: the latest `day` of its dated changes, and by the key of its words. */
export type DigestsOfOriginal = { readonly [key: string]: string | undefined };

/** The translations that stand in the file of the original. */
export function translationsWithin(entry: AnyEntry): Translation[] {
  const { collection, id, file, parsed, data } = entry;
  const { translated = {} } = data as { translated?: { [language: string]: unknown } };
  return Object.entries(translated).map(([language, given]) => {
    const isOneWord = typeof given === 'string';
    const at = ['translated', language];
    return {
      collection,
      id,
      language,
      file,
      parsed,
      words: isOneWord ? { [mainWordOf(collection)]: given } : (given as Translation['words']),
      placeIn: (path) => (isOneWord ? at : [...at, ...path]),
      isFile: false,
    };
  });
}
