import type { ParsedFile } from '../markdown/parsedFile.ts';
import type { When } from '../dates/when.ts';
import type { Problem } from '../markdown/problem.ts';
import type { LinkedRecord } from '../model/linkRecord.ts';
import type { ListsOf } from './wordLists.ts';
import type { Standing } from '../standing/analyse.ts';

/** A rule that content can break. Its id is shown with each problem: `unknown-id`. */
export interface Rule {
  severity: 'error' | 'warning' | 'error or warning';
  /** What it finds and why that matters, for editors. */
  explanation: string;
}

/** Rules with the examples from which tests and docs/bad-inputs.md are made. */
export interface Described {
  rules: { readonly [id: string]: Rule };
  /**
   * By title, files in which the rules speak, and under the wrong word what they say.
   *
   *     === actors/host.md
   *     ---
   *     name: The host
   *     kind: human
   *           ^^^^^ `kind` cannot be "human". It is one of person, …
   *
   * `@ 4:22 …` is a problem at a line and column, for what cannot be drawn; `! …` why nothing can
   * be read at all. `+++` begins another example of the same title. The files replace those of
   * the same name in a small record without problems.
   */
  examples: { readonly [title: string]: string };
}

/** A check of one file by itself. */
export interface FileCheck extends Described {
  scope: 'file';
  /** Whether it also checks the lines of front matter that are Markdown. */
  inLines: boolean;
  check(file: ParsedFile): Problem[];
}

/**
 * A check of all files together. One that asks for standings has the scope `standing`: it runs only
 * on content without errors, since an error may make a standing wrong.
 */
export interface ContentCheck extends Described {
  scope: 'content' | 'standing';
  /** Whether it has nothing to say of the record in another language than the site's. */
  ofOriginals?: true;
  check(linked: LinkedRecord, context: CheckContext): Problem[];
}

/** What checks need from outside of the core, which has no words for standings and no clock. */
export interface CheckContext {
  /** The instant as of which the site is published. Without it, no article waits for its day. */
  at?: When;
  /** The address at which the site is served, where it is not the one that `site.md` says. */
  address?: string;
  /** The words of a language by which checks tell what a sentence does. */
  wordLists: ListsOf;
  /** The names of the messages that a language lacks; all, where it has no catalogue. */
  missingMessages(language: string): readonly string[] | 'all';
  /**
   * A standing after "it is" ("said by one side only"), and in one sentence how it was reached.
   */
  describeStanding(standing: Standing): { predicate: string; sentence: string };
}

/** Rules of what reads the files: the folder, front matter, schemas and references. */
export interface ReadingRules extends Described {
  scope: 'reading';
}
