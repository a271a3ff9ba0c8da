import {
  undecomposableLetters,
  withoutDiacritics,
} from '../../../core/markdown/withoutDiacritics.ts';

/**
 * Each word of a text that has letters which the search does not take for plain ones, as it is
 * typed without them, once: `plainWords('Wałęsa met Strauß.')` //=> ['Walesa', 'Strauss']. Letters
 * with a mark that comes off (é, ę) it takes for plain by itself.
 */
export function plainWords(text: string): string[] {
  const words =
    text.match(
      new RegExp(`[\\p{L}\\p{M}'’-]*[${undecomposableLetters}][\\p{L}\\p{M}'’-]*`, 'giu'),
    ) ?? [];
  return [...new Set(words.map(withoutDiacritics))];
}
