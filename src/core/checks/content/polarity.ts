import { hasWord, spacedWords, type WordLists } from '../wordLists.ts';

export type Polarity = 'negative' | 'affirmative' | 'unclear';

/**
 * Whether a passage negates something, as far as its words tell. Nothing when there are no words
 * for the language.
 */
export function polarityOf(passage: string, lists: WordLists | undefined): Polarity | undefined {
  if (!lists) return undefined;
  const text = spacedWords(passage, lists).replaceAll('-', ' ');
  const rest = lists.idioms.reduce((left, idiom) => left.replaceAll(` ${idiom} `, ' '), text);
  if (hasWord(rest, lists.negations)) return 'negative';
  return hasWord(rest, lists.unclear) ? 'unclear' : 'affirmative';
}
