/** A claim or another sentence as it is named within a sentence: without its full stop. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[.。]$/, '');
}

/** With a capital in front, in scripts that have capitals. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * At the start of a sentence: with a capital, unless it starts with one of these names, written
 * small.
 */
export function atStart(text: string, names: readonly string[]): string {
  const isSmall = names.some((name) => /^\p{Ll}/u.test(name) && text.startsWith(name));
  return isSmall ? text : capital(text);
}

/** Names as a language joins them. */
export function joinIn(
  language: string,
  type: Intl.ListFormatType = 'conjunction',
): (names: readonly string[]) => string {
  const list = new Intl.ListFormat(language, { type });
  return (names) => list.format(names);
}
