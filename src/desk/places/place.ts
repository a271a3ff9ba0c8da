import type { TextFile } from '../../core/markdown/parsedFile.ts';
import type { Problem } from '../../core/markdown/problem.ts';

/** A place that holds content: a folder, or a branch. */
export interface Place {
  /** The same for the same folder or branch: by it unsaved texts are found again. */
  id: string;
  /** What an editor calls it. */
  name: string;
  read(): Promise<PlaceContent>;
  save(changes: readonly Change[], summary: Summary): Promise<Saved>;
  /** The text of a file as it was last published, where the place can tell. */
  published?(file: string): Promise<string | undefined>;
  /** Whether `save` proposes the changes, so that somebody else takes them in. */
  proposes?: boolean;
}

export interface PlaceContent {
  files: PlaceFile[];
  /** What lies beside the figures; nothing where it is more than a browser should hold. */
  attachments?: PlaceAttachment[] | undefined;
  /** What is wrong with files that could not be read as text. */
  problems: Problem[];
}

/** A file with what tells this text from others it has had there. */
export interface PlaceFile extends TextFile {
  version: string;
}

/**
 * A picture or data beside the figures, with what tells these bytes from others it has had there.
 */
export interface PlaceAttachment {
  file: string;
  version: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a file of a folder lies beside the figures, as their pictures and data do. */
export function isBesideFigures(file: string): boolean {
  const ignored = /(?:^|\/)[.#~][^/]*$|~$|\.(?:md|mdx|markdown|txt|docx?|odt|rtf|html?|pages)$/i;
  return file.startsWith('figures/') && !ignored.test(file);
}

/** The most bytes beside figures that are read, all together. */
export const mostAttached = 100_000_000;

/** What is to be saved of a file. */
export interface Change {
  file: string;
  /** None for a file that goes. */
  text: string | undefined;
  /** The version that it was edited from; none for a file that is new. */
  version: string | undefined;
}

/** What a proposal says of itself. */
export interface Summary {
  title: string;
  body: string;
}

/** A file that somebody else has changed meanwhile: as it is there now. */
export interface Conflict {
  file: string;
  /** None when it is gone. */
  theirs: PlaceFile | undefined;
}

/** Nothing is saved where there are conflicts. */
export type Saved =
  | { saved: { file: string; version: string | undefined }[]; proposal?: string }
  | { conflicts: Conflict[] };

/** Why a place did not do what it was asked for, in words for the editor. */
export class PlaceError extends Error {}
