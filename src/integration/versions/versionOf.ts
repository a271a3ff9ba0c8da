import { hash } from 'node:crypto';
import type { ParsedFile } from '../../core/markdown/parsedFile.ts';
import { articleText } from '../../core/model/articleText.ts';
import type { TextVersion } from '../../core/model/textVersion.ts';

/** The version that a file of an article is; nothing for what is none. */
export function versionOf(parsed: ParsedFile, at?: string): TextVersion | undefined {
  const said = articleText(parsed);
  return (
    said && {
      ...(at !== undefined && { at }),
      digest: hash('sha256', said.text),
      notes: said.notes.map((note) => hash('sha256', note).slice(0, 12)),
      text: said.text,
    }
  );
}
