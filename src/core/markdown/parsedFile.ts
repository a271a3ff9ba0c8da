import type { Root } from 'mdast';
import type { Place, Problem } from './problem.ts';

/** A file of the content folder as text. */
export interface TextFile {
  /**
   * The path relative to the content folder, with forward slashes:
   * `claims/white-house-call/call-during-talks.md`.
   */
  file: string;
  text: string;
}

/** A step into front matter: a key or an index of a list. */
export type Path = readonly (string | number)[];

/** The front matter of a file: its value, and where each part of it stands. */
export interface FrontMatter {
  /** Plain data: text, numbers, booleans, null, lists, objects. Dates stay text. */
  value: unknown;
  /**
   * Where the value at a path stands; for a path that does not exist, the nearest part above it
   * that does.
   */
  placeOf(path: Path): Place;
  /** Where a key stands, as a word: for a key that is unknown. */
  placeOfKey(path: Path): Place;
  /**
   * Where a piece of text stands within the value at a path; the value's own place when it cannot
   * be told (an escaped or folded text). `from` is an offset into the value from which to look
   * first.
   */
  placeWithin(path: Path, piece: string, from?: number): Place;
}

/** One parsed file: the checks and the HTML of its prose are made from it. */
export interface ParsedFile {
  file: string;
  text: string;
  /** Missing when there is none, or when it cannot be read: then `problems` says so. */
  frontMatter?: FrontMatter;
  /**
   * The Markdown tree of the whole file, with the places of the file. The front matter is its first
   * child of type `yaml`.
   */
  tree: Root;
  /** False for a file that cannot be parsed: its tree is empty, and no check is run on it. */
  readable: boolean;
  /** What is wrong with its syntax. */
  problems: Problem[];
}
