/**
 * Tells of a passage whether it is one of some names in another case, as far as letters tell: as
 * many words, each with the beginning of the name's and another ending of at most three letters, as
 * in «Новой газеты» for «Новая газета».
 */
export function inflectedNames(names: Iterable<string>): (passage: string) => boolean {
  const byBeginning = Map.groupBy([...names].map(wordsOf), beginningOf);
  return (passage) => {
    const words = wordsOf(passage);
    return (byBeginning.get(beginningOf(words)) ?? []).some((name) =>
      name.every((word, i) => isFormOf(words[i]!, word)),
    );
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const least = 3;

function beginningOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, least)).join(' ');
}

/** Whether all but the ending of two words is the same. */
function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same >= least && Math.max(one.length, other.length) - same <= 3;
}
