/**
 * The words of a language by which checks tell what a sentence does. An ending in `*` stands for
 * any ending. All are in small letters, and signs count as spaces.
 */
export interface WordLists {
  /**
   * Words that say that something is somebody’s account: a sentence with one of them does not sound
   * surer than the record is.
   */
  attributing: readonly string[];
  /**
   * What stands between a name and the words of its bearer, to the end: only verbs that say nothing
   * of whether the words are so, and no more than to whom they were told. Without it nobody is
   * taken to be named as a speaker.
   */
  says?: RegExp;
  /** Words that name a source before a quotation, whole, with the name as the first group. */
  accordingTo?: RegExp;
  /** With one of these a sentence says that something is not so. */
  negations: readonly string[];
  /** Where a negation has two parts ("ne … pas"), the words of each: one alone is none. */
  negationParts?: readonly [readonly string[], readonly string[]];
  /** Auxiliaries that a verb has only with a negation: "did" of "did not speak". */
  supporting?: readonly string[];
  /** Whether a verb is a finite form of one in its base form: "came" and "comes" of "come". */
  isVerbForm?(word: string, base: string): boolean;
  /** Words beside which a negation may deny nothing: "поки він не прийшов". */
  expletive?: readonly string[];
  /** Main clauses, in small letters and whole, that deny the clause after them: "I deny that". */
  denies?: RegExp;
  /** Phrases in which a negation denies nothing. */
  idioms: readonly string[];
  /** With one of these, and no negation, it may or may not say so: "rejects", "without". */
  unclear: readonly string[];
  /** Words that say that something was retracted or corrected. */
  takenBack: RegExp;
  /**
   * Replacements before words are looked for: contractions, and words that only look like others.
   */
  spelled?: readonly (readonly [pattern: RegExp, words: string])[];
  /**
   * Whether a word of a text, in small letters, can be a form of a word of a name. Without it only
   * the same word is.
   */
  isForm?(word: string, name: string): boolean;
}

/**
 * The lists of a language; none where it has no catalogue that gives them. Then checks are silent.
 */
export type ListsOf = (language: string) => WordLists | undefined;

/**
 * A text as words are looked for in it: its words in small letters, with a space around each. The
 * same sentences are asked about by several checks, and again after each edit.
 */
export function spacedWords(text: string, lists: WordLists): string {
  const known = spaced.get(lists) ?? new Map<string, string>();
  spaced.set(lists, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostSpaced) known.clear();
  const words = spaceWords(text, lists);
  known.set(text, words);
  return words;
}

const spaced = new WeakMap<WordLists, Map<string, string>>();
const mostSpaced = 50_000;

function spaceWords(text: string, { spelled = [] }: WordLists): string {
  const lower = spelled.reduce(
    (left, [pattern, words]) => left.replace(pattern, words),
    text.toLowerCase(),
  );
  return ` ${lower.replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ').trim()} `;
}

/** Whether a text of `spacedWords` has one of some words. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return words.some((word) =>
    word.endsWith('*') ? text.includes(` ${word.slice(0, -1)}`) : text.includes(` ${word} `),
  );
}
