import type { Claim, Record } from '../../core/model/model.ts';

/** What a paragraph may speak of. How it stands is for the record alone to say. */
export interface SpokenOf {
  /** Recorded quotations whose words stand in it, each with the claim that it is recorded of. */
  quotes: { words: string; claim: Named }[];
  /** Claims of whose words it has many, with these words. */
  claims: { claim: Named; words: string[] }[];
}

interface Named {
  id: string;
  text: string;
}

/**
 * Finds recorded quotations and claims of which a paragraph seems to speak, the likeliest first.
 */
export function spokenOf(paragraph: string, { claims }: Pick<Record, 'claims'>): SpokenOf {
  const plain = plainly(paragraph);
  const quotes = claims.flatMap((claim) =>
    [...claim.statements, ...claim.reports]
      .flatMap(({ quotes }) => quotes)
      .filter((words) => words.length > 11 && plain.includes(plainly(words)))
      .map((words) => ({ words, claim: named(claim) })),
  );
  const there = new Set(wordsOf(paragraph));
  const rare = rarityOf(claims);
  const scored = claims.flatMap((claim) => {
    const own = [...new Set(wordsOf(claim.claim))];
    const shared = own.filter((word) => there.has(word));
    const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + rare(word), 0);
    const share = weight(shared) / (weight(own) || 1);
    return shared.length > 1 && share > 0.45 ? [{ claim: named(claim), words: shared, share }] : [];
  });
  return {
    quotes: [...new Map(quotes.map((each) => [`${each.claim.id} ${each.words}`, each])).values()],
    claims: scored
      .sort((a, b) => b.share - a.share || (a.claim.id < b.claim.id ? -1 : 1))
      .slice(0, 12)
      .map(({ claim, words }) => ({ claim, words })),
  };
}

function named({ id, claim }: Claim): Named {
  return { id, text: claim };
}

/** How rare a word is among the claims: one that all of them have tells nothing. */
function rarityOf(claims: readonly Claim[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { claim } of claims)
    for (const word of new Set(wordsOf(claim))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + claims.length / (counts.get(word) ?? 1));
}

/** The words of a text that can tell what it is about, without their commonest endings. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:’s|ing|ed|es|s)$/, '') : word));
}

const common = new Set(
  'the and for with that this was were are has have had not but from his her its they their them who whom which while when after before into over about would will could should been being than then there also said says say'.split(
    ' ',
  ),
);

/** A text with one kind of quotation mark, dash and space. */
function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
