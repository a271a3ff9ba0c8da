import type { ParsedFile } from '../parsedFile.ts';
import type { Problem } from '../problem.ts';

/** A rule that one file can keep or break by itself. */
export type Check = (file: ParsedFile) => Problem[];

/** The rules for a line of Markdown in front matter. */
export const inlineChecks: readonly Check[] = [];

/** The rules for a whole file. */
export const fileChecks: readonly Check[] = [...inlineChecks];
