/**
 * Where a file begins again within itself: a line `---` after the front matter with the same first
 * key and value below it. Nothing for a file that is there once.
 */
export function pastedTwice(text: string): number | undefined {
  const first = /^---[ \t]*(?:\r\n|\n|\r)([^\r\n]*\S[^\r\n]*)/.exec(text)?.[1]?.trimEnd();
  if (first === undefined || !/^[\w-]+[ \t]*:/.test(first)) return undefined;
  let front = true;
  for (const match of text.matchAll(/(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r)([^\r\n]*)/g)) {
    if (!front && match[1]!.trimEnd() === first) return match.index;
    front = false;
  }
  return undefined;
}
