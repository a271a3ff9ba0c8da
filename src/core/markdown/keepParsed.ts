import { parseFile } from './parseFile.ts';
import type { ParsedFile, TextFile } from './parsedFile.ts';

/**
 * A `parseFile` that gives a file whose text has not changed as it gave it the last time: the very
 * same object, so that what was worked out of it is found again. Of each path the last texts are
 * kept, `most` of them: that of the folder and that of the editor, for instance.
 */
export function keepParsed(most = 2): (file: TextFile) => ParsedFile {
  const kept = new Map<string, { text: string; parsed: ParsedFile }[]>();
  return ({ file, text }) => {
    const known = kept.get(file) ?? [];
    const found = known.find((each) => each.text === text) ?? {
      text,
      parsed: parseFile({ file, text }),
    };
    kept.set(file, [found, ...known.filter((each) => each !== found)].slice(0, most));
    return found.parsed;
  };
}
