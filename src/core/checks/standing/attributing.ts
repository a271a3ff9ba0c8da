import { hasWord, spacedWords, type WordLists } from '../wordLists.ts';

/**
 * Whether a sentence has an attributing word of a language. Nothing when there are no lists for the
 * language: then nobody can tell.
 */
export function attributes(sentence: string, lists: WordLists | undefined): boolean | undefined {
  return lists && hasWord(spacedWords(sentence, { ...lists, spelled: [] }), lists.attributing);
}
