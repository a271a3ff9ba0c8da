import type { Document, YAMLError } from 'yaml';
import type { Finding } from '../problemAt.ts';

/** Something wrong in front matter, from and to an offset of it. */
export interface Fault extends Finding {
  from: number;
  to: number;
}

/** What is wrong with front matter as YAML, in words for an editor. `lineOf` gives the line of the file. */
export function faultsOf(doc: Document, source: string, lineOf: (offset: number) => number): Fault[] {
  void source; void lineOf;
  return [...doc.errors, ...doc.warnings].slice(0, 1).map((error: YAMLError) => ({ rule: 'front-matter', message: 'Front matter cannot be read from here on.', todo: error.message, from: error.pos[0], to: error.pos[1] }));
}
