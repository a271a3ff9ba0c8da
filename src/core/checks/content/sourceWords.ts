import type { Problem } from '../../markdown/problem.ts';
import { isExcerptOf, leftOutFinder } from '../../markdown/quotations/compareQuotation.ts';
import { nearestQuote } from '../../markdown/quotations/nearestQuote.ts';
import type { Finding } from '../../markdown/problemInFile.ts';
import { baseLanguage } from '../../model/baseLanguage.ts';
import { problemAt, type AnyEntry } from '../../model/entry.ts';
import type { LinkedRecord } from '../../model/linkRecord.ts';
import type { Report, Source, Statement } from '../../model/model.ts';
import { quotePath } from '../../model/quotePath.ts';
import type { CheckContext, ContentCheck } from '../check.ts';
import type { ListsOf } from '../wordLists.ts';
import { lostNegation, turnedRound } from './lostNegation.ts';

export const sourceWords: ContentCheck = {
  scope: 'content',
  rules: {
    'not-in-source': {
      severity: 'error',
      explanation:
        'Where a source file contains its text, every quote taken from it must be part of that text.',
    },
    'turned-round': {
      severity: 'error or warning',
      explanation: 'A quote without the “not” of its source says the opposite of it.',
    },
    originals: {
      severity: 'error',
      explanation:
        'The original of a quote is shown beside it: there is one for each quote, or none.',
    },
  },
  check: checkSourceWords,
  examples: {
    'A quote that its source does not hold': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
> We spoke at great length, and well.
=== claims/they-spoke.md (as it was)
@ 5:56 These words are not in sources/host-post.md. Nearest words there: “We spoke at great” (here “we”, recorded “We”). Correct the one that is wrong.
`,
    'A quote that leaves out a “not” of its source': `
=== sources/host-post.md
---
title: A post of the host
publisher: The host
kind: statement
url: https://host.example/post
published: 2025-08-18
language: en
---
> We did not speak at length.
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: We did … speak at length }
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ “We did … speak at length” leaves out “not”, which stands between its words in the recorded quote. Quote the words as they are recorded. If the cut keeps the sense, set the passage off with “>” by itself in sources/host-post.md.
  - { actor: guest, says: so, source: guest-post }
---
`,
    'An original that the source in its language does not hold': `
=== sources/guest-post.md
---
title: A post of the guest
publisher: The guest
kind: statement
url: https://guest.example/post
published: 2025-08-19
language: uk
---
> Ми говорили довго.
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: we spoke at length }
  - { actor: guest, says: so, source: guest-post, quote: we spoke for long, original: Ми говорили мало }
                                                                                      ^^^^^^^^^^^^^^^^ These words are not in sources/guest-post.md. Nearest words there: “Ми говорили довго” (here “мало”, recorded “довго”). Correct the one that is wrong.
---
`,
    'Quotes and originals that do not go together': `
=== claims/they-spoke.md
---
claim: The host and the guest spoke
about: [host, guest]
statements:
  - { actor: host, says: so, source: host-post, quote: [we spoke, at length], original: ми говорили }
                                                                                        ^^^^^^^^^^^ There are 2 quotes and 1 original. Give one original for each quote, in the same order.
  - { actor: guest, says: so, source: guest-post, original: ми говорили }
                                                            ^^^^^^^^^^^ There is an original, and no quote of which it is one. Give the words as readers are to read them as \`quote\`.
---
`,
  },
};

/**
 * Where the file of a source holds its words, every quote taken from it is a piece of them; an
 * original, of a source in its own language. A quote whose original is there is a translation.
 */
function checkSourceWords(linked: LinkedRecord, { wordLists }: CheckContext): Problem[] {
  const { record, entryOf } = linked;
  const own = baseLanguage(record.site.language);
  return record.claims.flatMap((claim) => {
    const entry = entryOf.get(claim);
    if (!entry) return [];
    return [...claim.statements, ...claim.reports].flatMap((said) => [
      ...countProblems(entry, said),
      ...said.quotes.flatMap((_, index) => {
        const fault = faultOf(said, index, own) ?? turnedRoundIn(said, index, own, wordLists);
        return fault ? [problemAt(entry, quotePath(said, fault.key, index), fault.finding)] : [];
      }),
    ]);
  });
}

type Said = Statement | Report;

/** Each quote has an original, or none has. */
function countProblems(entry: AnyEntry, { type, index, quotes, originals }: Said): Problem[] {
  if (originals.length === 0 || originals.length === quotes.length) return [];
  return [
    problemAt(entry, [`${type}s`, index, 'original'], {
      rule: 'originals',
      message:
        quotes.length === 0
          ? 'There is an original, and no quote of which it is one.'
          : `There ${quotes.length === 1 ? 'is 1 quote' : `are ${quotes.length} quotes`} and ${originals.length} ${originals.length === 1 ? 'original' : 'originals'}.`,
      todo:
        quotes.length === 0
          ? 'Give the words as readers are to read them as `quote`.'
          : 'Give one original for each quote, in the same order.',
    }),
  ];
}

function faultOf(
  { source, quotes, originals, ...said }: Said,
  index: number,
  own: string,
): { key: 'quote' | 'original'; finding: Finding } | undefined {
  const quote = quotes[index]!;
  const original = originals[index];
  const isOwn = baseLanguage(source.language) === own;
  if (original === undefined || isOwn) {
    const isKnown = [quote, original].some((words) => words && isIn(source, words));
    if (source.words.length > 0 && !isKnown)
      return { key: 'quote', finding: findingOf(quote, [source]) };
  }
  if (original === undefined) return undefined;
  const others = [source, ...source.relays, ...('via' in said ? said.via : [])].filter(
    ({ language, words }) => words.length > 0 && baseLanguage(language) !== own,
  );
  return others.length === 0 || others.some((other) => isIn(other, original))
    ? undefined
    : { key: 'original', finding: findingOf(original, others) };
}

/** A quote that leaves out a "not" of what its source holds. */
function turnedRoundIn(
  { source, quotes, originals }: Said,
  index: number,
  own: string,
  listsOf: ListsOf,
): { key: 'quote' | 'original'; finding: Finding } | undefined {
  const key = baseLanguage(source.language) === own ? 'quote' : 'original';
  const words = (key === 'quote' ? quotes : originals)[index];
  if (words === undefined) return undefined;
  const lost = lostNegation(words, leftOutFinder(source.words)(words), listsOf(source.language));
  const todo = `If the cut keeps the sense, set the passage off with “>” by itself in ${source.file}.`;
  return lost && { key, finding: turnedRound(words, lost, todo) };
}

function findingOf(words: string, sources: readonly Source[]): Finding {
  const near = nearestQuote(
    words,
    sources.flatMap((source) => source.words),
  );
  return {
    rule: 'not-in-source',
    message: `These words are not in ${sources.map(({ file }) => file).join(' or ')}.`,
    todo: near
      ? `Nearest words there: “${near.words}” (${near.difference}). Correct the one that is wrong.`
      : 'Quote the words of that file, or add the missing ones to it.',
  };
}

function isIn({ words }: Source, passage: string): boolean {
  return words.some((each) => isExcerptOf(passage, each));
}
