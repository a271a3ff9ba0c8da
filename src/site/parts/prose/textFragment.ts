/**
 * The part of an address that lights up words on a page: `:~:text=we%20spoke`, to be put behind a
 * `#` and the id of a part, to which a browser falls back that does not find the words.
 * Of a long passage only its first and its last words are named. A hyphen, a comma and an ampersand
 * mean something there and are written as numbers
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 */
export function textFragment(words: string): string {
  const each = words.trim().split(/\s+/);
  const ends = each.length > 2 * named ? [each.slice(0, named), each.slice(-named)] : [each];
  return `:~:text=${ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')}`;
}

/** How many words at either end are enough to find a passage by. */
const named = 5;
