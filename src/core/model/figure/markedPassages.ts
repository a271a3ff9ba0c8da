/** A stretch of a document; of a passage its index. */
export interface Stretch {
  text: string;
  passage?: number;
}

/**
 * The text in stretches, in its order. Each passage is looked for behind the one before it; one
 * that is not there is left out.
 */
export function markedPassages(text: string, passages: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  passages.forEach((words, passage) => {
    const from = text.indexOf(words, at);
    if (from < 0) return;
    if (from > at) stretches.push({ text: text.slice(at, from) });
    stretches.push({ text: words, passage });
    at = from + words.length;
  });
  if (at < text.length) stretches.push({ text: text.slice(at) });
  return stretches;
}
